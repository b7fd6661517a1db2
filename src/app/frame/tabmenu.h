// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace noticedesk
{

/// What a right click on a tab offers. It goes when it is closed.
class TabMenu final : public QMenu
{
    Q_OBJECT

public:
    /// The number of the tab's case, which is empty if it has none.
    TabMenu(bool isCloseable, bool hasOthers, const QString &number, QWidget *parent);

Q_SIGNALS:
    void closingWanted();
    void closingOthersWanted();
};

} // namespace noticedesk
