// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace noticedesk
{

class CaseTabs;
class Commands;
class ListSaving;

/// Carries out the command that saves a list: the one that somebody works in, else the first of the
/// page in front. What lists say of their saving is told in the window.
class ListCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ListCommands(const Commands &commands, CaseTabs &tabs, QObject *parent);

private:
    void listen();
    void save();

    CaseTabs &m_tabs;
};

} // namespace noticedesk
