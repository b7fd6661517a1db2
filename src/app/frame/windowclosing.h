// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

namespace noticedesk
{

class CaseTabs;
class Prompt;

/// How the window closes: by itself, as soon as everything that is typed is kept. Only where it
/// cannot be kept is the user asked whether it may be lost.
class WindowClosing final : public QObject
{
    Q_OBJECT

public:
    WindowClosing(CaseTabs &tabs, Prompt &prompt, QObject *parent);

    /// Begins to close, or goes on; true if it came to its end.
    bool begin();

Q_SIGNALS:
    /// Everything is kept or given up; this comes once.
    void ended();
    /// The window stays open after all.
    void givenUp();

private:
    void askWhetherToLose(const QString &why);
    void endIfAllKept();
    void end();
    void giveUp();

    CaseTabs &m_tabs;
    Prompt &m_prompt;
    bool m_isClosing = false; ///< ends as soon as everything is kept
    bool m_hasEnded = false;
    QPointer<QDialog> m_question;
};

} // namespace noticedesk
