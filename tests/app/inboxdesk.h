// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inboxpage.h"
#include "documents/madedocuments.h"
#include "evidencedesk.h"

#include <QPainter>
#include <QPushButton>
#include <QTableView>

/// A desk at which stacks of paper are recorded.
namespace noticedesk::testing
{

/// A page with a few words and no code; another number makes another page.
inline QByteArray pageWithoutCode(int number = 0)
{
    QImage page(1'240, 1'754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 40));
    painter.drawText(100, 300, QStringLiteral("no code on this page"));
    painter.drawText(100, 500, QStringLiteral("and some more words %1").arg(number));
    return encoded(page, "png");
}

inline InboxPage *openInbox(WindowDriver &desk)
{
    const QString page = QStringLiteral("inboxPage");
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    return waitFor([&] { return desk.find<InboxPage>(page) != nullptr; })
               ? desk.find<InboxPage>(page)
               : nullptr;
}

/// Starts the program with one case in the store, and opens the inbox.
inline InboxPage *startWithInbox(WindowDriver &desk, const CaseFile &file)
{
    desk.add({file});
    return desk.start() ? openInbox(desk) : nullptr;
}

inline QString cellOf(WindowDriver &desk, const QString &table, int row, int column)
{
    return desk.find<QTableView>(table)->model()->index(row, column).data().toString();
}

inline bool hasRows(WindowDriver &desk, const QString &table, int rows)
{
    return waitFor([&] {
        const auto *found = desk.find<QTableView>(table);
        return found && found->model()->rowCount() == rows;
    });
}

/// Discards the stack, of which something would be lost.
inline bool discardStack(WindowDriver &desk)
{
    desk.find<QPushButton>(QStringLiteral("forgetStackButton"))->click();
    const auto agree = [&desk] { return desk.find<QPushButton>(QStringLiteral("agreeButton")); };
    if (!waitFor([&] { return agree() != nullptr; }))
        return false;
    agree()->click();
    return waitFor([&] { return !agree(); });
}

} // namespace noticedesk::testing
