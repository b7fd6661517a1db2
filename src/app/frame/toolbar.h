// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace noticedesk
{

class Commands;

/// The commands that people reach for all day, with an icon and a word each.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Commands &commands, QWidget *parent);
};

} // namespace noticedesk
