// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

namespace noticedesk
{

int runWindow(const WindowRequest &)
{
    return QApplication::exec();
}

} // namespace noticedesk
