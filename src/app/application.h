// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// How the window was asked for.
struct WindowRequest
{
    QString store;     ///< the store's file; may not be there yet
    QStringList files; ///< case files to be opened
};

/// Opens the window and returns its exit status when it is closed. To be called with a
/// QApplication.
int runWindow(const WindowRequest &request);

} // namespace noticedesk
