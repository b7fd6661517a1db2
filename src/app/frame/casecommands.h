// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/commands.h"
#include "store/cases/caserecord.h"

#include <functional>

namespace noticedesk
{

struct Desk;
class CaseTab;
class CaseTabs;
class CasePrinting;
class MailDrafting;
class PostPapers;

/// Carries the commands out that are about the case in front or the one that is chosen in a list,
/// and says which of them can be carried out just now.
class CaseCommands final : public QObject
{
    Q_OBJECT

public:
    CaseCommands(const Commands &commands, CaseTabs &tabs, Desk &desk, CasePrinting &printing,
                 QWidget *window);

    /// Another case is in front, or other things can be done with it.
    void renew();

Q_SIGNALS:
    void announced(const QString &sentence);
    /// Several drafts that are chosen in a list are to be issued.
    void issuingWanted(const std::vector<noticedesk::CaseId> &drafts);

private:
    void connectActions();
    void connectMoves();
    void on(CommandId id, const std::function<void()> &carryOut);
    void onCase(CommandId id, const std::function<void(CaseTab &)> &carryOut);
    /// The same for the one case that is chosen in a list.
    void onChosen(CommandId id, const std::function<void(CaseTab &)> &carryOut);
    void linkIncident(CaseTab &tab);
    void deleteDrafts();
    void issue();
    void recordMany();
    void sayThatNoneIsChosen();

    const Commands &m_commands;
    CaseTabs &m_tabs;
    Desk &m_desk;
    QWidget *m_window;
    MailDrafting *m_mails;
    PostPapers *m_post;
};

} // namespace noticedesk
