// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/messagelabel.h"
#include "windowdriver.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace noticedesk::testing
{

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

/// Whether one of the lines of a dialog that tell something says these words.
inline bool isTold(WindowDriver &desk, const QString &dialog, const QString &words)
{
    const QWidget *shown = desk.find(dialog);
    if (!shown)
        return false;
    const auto lines = shown->findChildren<MessageLabel *>();
    return std::any_of(lines.begin(), lines.end(), [&words](const MessageLabel *line) {
        return line->isVisible() && line->message().contains(words);
    });
}

} // namespace noticedesk::testing
