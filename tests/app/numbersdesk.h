// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/filleddirectory.h"
#include "deskcase.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

/// A desk where notices are made, issued and recorded in numbers.
namespace noticedesk::testing
{

inline Organization organizationOnList(const QString &code, const QString &name)
{
    return {
        code, name, QStringLiteral("T"), {}, QStringLiteral("708201 臺南市安平區永華路二段6號"), {},
        {},   {}};
}

/// An office with its texts and a directory: two organisations of their own names and two of one.
inline void furnishForLists(WindowDriver &desk)
{
    desk.add({});
    const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    importOrganizations(
        *store, {organizationOnList(QStringLiteral("395000000A"), QStringLiteral("甲公會")),
                 organizationOnList(QStringLiteral("395000001A"), QStringLiteral("乙公會")),
                 organizationOnList(QStringLiteral("395000002A"), QStringLiteral("雙生會")),
                 organizationOnList(QStringLiteral("395000003A"), QStringLiteral("雙生會"))});
    Change change(*store, QStringLiteral("add"));
    DirectoryRecords<ContactWindow>(store->database()).add(change, soundCase().notice.contact);
    DirectoryRecords<TextBlock> blocks(store->database());
    blocks.add(change, {TextBlockKind::Reason, QStringLiteral("連線"),
                        QStringLiteral("電腦(IP：{ip})連線惡意IP({malicious_ip})。")});
    blocks.add(change, {TextBlockKind::ImprovementItem, QStringLiteral("掃毒"),
                        QStringLiteral("請確認連線原因。\n請掃毒並回報結果。")});
    blocks.add(change, {TextBlockKind::LegalBasis, QStringLiteral("規範"),
                        QStringLiteral("公文電子交換系統資訊安全管理規範第8點")});
    change.commit();
}

inline std::vector<CaseRecord> storedCases(WindowDriver &desk)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    const Snapshot snapshot(*database); // or one of them goes while they are read
    CaseRecords records(*database);
    std::vector<CaseRecord> cases;
    for (const CaseId id : records.all())
        cases.push_back(records.find(id).value());
    return cases;
}

inline QString saidBy(WindowDriver &desk, const QString &label)
{
    const auto *found = desk.find<QLabel>(label);
    return found ? found->text() : QString();
}

/// Waits until a label says something.
inline bool says(WindowDriver &desk, const QString &label, const QString &part)
{
    const bool isSaid = waitFor([&] { return saidBy(desk, label).contains(part); });
    if (!isSaid)
        qWarning("It says: %s", qUtf8Printable(saidBy(desk, label)));
    return isSaid;
}

inline QString cellIn(WindowDriver &desk, const QString &table, int row, int column)
{
    const auto *found = desk.find<QTableView>(table);
    return found ? found->model()->index(row, column).data().toString() : QString();
}

/// Presses a button by the keyboard, once it can be pressed.
inline bool press(WindowDriver &desk, const QString &button)
{
    const auto isThere = [&] {
        const auto *found = desk.find<QPushButton>(button);
        return found && found->isEnabled();
    };
    if (!waitFor(isThere) || !desk.tabTo(button))
        return false;
    desk.key(Qt::Key_Space);
    return true;
}

} // namespace noticedesk::testing
