// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QObject>

#include <vector>

class QWidget;

namespace noticedesk
{

struct Desk;

/// Writes a draft of the e-mail that brings an organisation its notice, for the mail program.
class MailDrafting final : public QObject
{
    Q_OBJECT

public:
    MailDrafting(Desk &desk, QWidget *window);

    /// Asks for a place and writes the draft there, for one case that has a number.
    void draft(const std::vector<CaseId> &cases);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void askForPlace(CaseId id, const QString &number);
    void write(CaseId id, const QString &path);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace noticedesk
