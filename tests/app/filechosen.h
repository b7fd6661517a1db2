// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/messagelabel.h"
#include "windowdriver.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace noticedesk::testing
{

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers the dialog for files that is shown next with a path.
inline bool chooseFileIn(const QString &path)
{
    QPointer<QFileDialog> dialog;
    const bool isShown = waitFor([&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QFileDialog *>(each); found && found->isVisible())
                dialog = found;
        }
        return dialog != nullptr;
    });
    if (!isShown)
        return false;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return waitFor([&] { return !dialog; });
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
