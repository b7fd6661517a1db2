// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// How the window was asked for.
struct WindowRequest
{
    QString store;     ///< the store's file; it is made if it is not there yet
    QStringList files; ///< case files to be opened, as the user named them
};

/// Opens the window and gives the process's exit status when it is closed; if the store's window
/// is there already, that one comes to the front. To be called with a QApplication.
int runWindow(const WindowRequest &request);

} // namespace noticedesk
