// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowclosing.h"

#include "app/desk/prompt.h"
#include "app/frame/casetabs.h"
#include "domain/isolation.h"
#include "domain/tr.h"

namespace noticedesk
{

WindowClosing::WindowClosing(CaseTabs &tabs, Prompt &prompt, QObject *parent)
    : QObject(parent), m_tabs(tabs), m_prompt(prompt)
{
    // A message that has to be read, and a tab that needs attention, stop closing.
    connect(&prompt, &Prompt::shown, this, &WindowClosing::giveUp);
    connect(&tabs, &CaseTabs::attentionWanted, this, &WindowClosing::giveUp);
    connect(&tabs, &CaseTabs::allKept, this, &WindowClosing::endIfAllKept);
    connect(&tabs, &CaseTabs::savingChanged, this, [this](Saving saving, const QString &why) {
        if (saving == Saving::Failed && m_isClosing && !m_question)
            askWhetherToLose(why);
    });
}

bool WindowClosing::begin()
{
    m_isClosing = !m_hasEnded;
    endIfAllKept();
    return m_hasEnded;
}

void WindowClosing::askWhetherToLose(const QString &why)
{
    // While this stands it is tried on, and as soon as everything is kept the window closes.
    m_question = m_prompt.ask(
        this,
        sentenceWith(noticedesk::tr("What was typed cannot be kept now: %1\n\nThe window closes "
                                    "by itself as soon as it is kept. Wait, go back to the work, "
                                    "or close now and lose what was typed."),
                     why),
        noticedesk::tr("Close and lose it"), [this] { end(); });
    connect(m_question, &QDialog::rejected, this, &WindowClosing::giveUp);
}

void WindowClosing::endIfAllKept()
{
    if (!m_isClosing)
        return;
    m_tabs.keeping().keepAll(); // also what was composed while the rest was being kept
    if (m_isClosing && m_tabs.keeping().isAllKept())
        end();
}

void WindowClosing::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_isClosing = false;
    if (m_question)
        m_question->deleteLater();
    Q_EMIT ended();
}

void WindowClosing::giveUp()
{
    if (!m_isClosing)
        return;
    m_isClosing = false;
    if (m_question)
        m_question->deleteLater();
    Q_EMIT givenUp();
}

} // namespace noticedesk
#include "windowclosing.moc"
