// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/filleddirectory.h"
#include "app/cases/caselistpage.h"
#include "deskcase.h"
#include "store/directory/directoryactions.h"

#include <QLabel>
#include <QTableView>

/// A store with a few cases, and what its list shows.
namespace noticedesk::testing
{

/// Two notices to one organisation and one to another, both of them in the directory.
inline void furnishList(WindowDriver &desk)
{
    CaseFile first = issuedCase();
    first.notice.target.code = QStringLiteral("XC00000001");
    first.notice.target.name = QStringLiteral("甲公會");
    CaseFile second = first;
    second.number = CaseNumber::parse(QStringLiteral("115-0077"));
    CaseFile third = first;
    third.number = CaseNumber::parse(QStringLiteral("115-0078"));
    third.notice.target.code = QStringLiteral("XC00000002");
    third.notice.target.name = QStringLiteral("乙公會");
    third.notice.reason = QStringLiteral("寄給甲公會的信件");
    desk.add({first, second, third});
    const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    const auto listed = [](const QString &code, const QString &name) {
        return Organization{code, name, QStringLiteral("T"), {}, {}, {}, {}, {}};
    };
    importOrganizations(*store, {listed(QStringLiteral("XC00000001"), QStringLiteral("甲公會")),
                                 listed(QStringLiteral("XC00000002"), QStringLiteral("乙公會"))});
}

inline QTableView *tableOf(WindowDriver &desk)
{
    return desk.tabs().cases().findChild<QTableView *>();
}

/// What the list says in place of rows, to eyes and to screen readers.
inline QString saidIn(WindowDriver &desk)
{
    const auto *label = desk.find<QLabel>(QStringLiteral("emptyLabel"));
    const QString said = label ? label->text() : QString();
    return said == tableOf(desk)->accessibleDescription() ? said : QStringLiteral("not the same");
}

inline bool hasRows(WindowDriver &desk, int count)
{
    return waitFor([&] { return tableOf(desk)->model()->rowCount() == count; });
}

} // namespace noticedesk::testing
