// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace noticedesk::testing
{

/// Answers the dialog for files, called fileDialog, with a path, and agrees that a file that is
/// there is replaced.
inline bool chooseFile(WindowDriver &desk, const QString &path)
{
    const QString dialog = QStringLiteral("fileDialog");
    if (!waitFor([&] { return desk.find(dialog); }))
        return false;
    auto *name = desk.find<QLineEdit>(QStringLiteral("fileNameEdit"));
    if (!name)
        return false;
    name->setText(path); // not by keys, for which it shows a list of files
    // The question waits for its answer in an event loop of its own.
    QTimer agreeing;
    QObject::connect(&agreeing, &QTimer::timeout, &agreeing, [] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(QMessageBox::Yes)->click();
    });
    constexpr int often = 20; // ms
    agreeing.start(often);
    QTest::keyClick(name, Qt::Key_Return);
    return waitFor([&] { return !desk.find(dialog); });
}

} // namespace noticedesk::testing
