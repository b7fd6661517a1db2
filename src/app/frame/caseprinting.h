// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/stepbar.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/printing/printedpaper.h"
#include "store/cases/caserecord.h"

#include <QObject>

class QWidget;

namespace noticedesk
{

class CaseTabs;
class PrintDialog;
struct HandedDocument;

/// Takes cases from the store to the print dialog, and what was printed to the history.
class CasePrinting final : public QObject
{
    Q_OBJECT

public:
    CasePrinting(Desk &desk, QWidget *window);

    /// The case in front or those that are chosen in the list. What is typed into a draft is kept
    /// first, so that it is printed too.
    void printChosen(CaseTabs &tabs);
    /// The notices of these cases, in one job.
    void printNotices(const std::vector<CaseId> &cases) { print(cases, Step::Notice); }
    /// A copy of what is attached to a case, turned by so many quarters, clockwise.
    void printCopy(CaseId id, const Attachment &attachment, int quarterTurns);
    /// A paper that was made of cases. The dialog is shown, and goes by itself.
    PrintDialog *printPaper(const PrintedPaper &paper, const std::vector<CaseId> &ids);

Q_SIGNALS:
    void announced(const QString &sentence);
    void warned(const QString &sentence); ///< somebody has to look after the printer

private:
    void print(const std::vector<CaseId> &cases, Step step);
    PrintDialog *open(PrintDialog *dialog, const std::vector<CaseId> &ids);
    void watch(const std::vector<CaseId> &ids, const QList<HandedDocument> &documents);
    void tellUnnoted(const std::exception_ptr &error);
    void note(const std::vector<CaseId> &ids, const QList<int> &places, const QString &action,
              const StoreThreads::Failed &failed);

    Desk &m_desk;
    QWidget *m_window;
    QMetaObject::Connection m_waiting; ///< until a draft is kept
};

} // namespace noticedesk
