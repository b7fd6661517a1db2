// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/letterdialog.h"
#include "store/cases/caserecord.h"

#include <QObject>

#include <map>
#include <vector>

namespace noticedesk
{

struct Desk;
struct MailToPrint;
class CasePrinting;
class CaseTab;

/// Opens what goes out on paper beside the sheets: papers for the letters of many cases, letters
/// about one, and the list of cases that are handed over. Prints them, and leaves in the cases'
/// histories what was done.
class PostPapers final : public QObject
{
    Q_OBJECT

public:
    PostPapers(Desk &desk, CasePrinting &printing, QWidget *window);

    void openMailing(const std::vector<CaseId> &cases);
    void openLetter(CaseTab &tab);
    /// With several cases, these are chosen to be handed over; else all of an officer's are.
    void openHandOver(const std::vector<CaseId> &chosen);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void show(MailToPrint given);

    Desk &m_desk;
    CasePrinting &m_printing;
    QWidget *m_window;
    std::map<qint64, TypedLetters> m_typed; ///< by the cases' ids
};

} // namespace noticedesk
