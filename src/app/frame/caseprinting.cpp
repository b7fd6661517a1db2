// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/caseprinting.h"

#include "app/case/casetab.h"
#include "app/desk/caseevents.h"
#include "app/desk/documentthreads.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/evidence/attachmentsmodel.h"
#include "app/evidence/documentcopy.h"
#include "app/evidence/keptdocument.h"
#include "app/frame/casetabs.h"
#include "app/frame/printedcases.h"
#include "app/frame/readfailure.h"
#include "app/printing/printdialog.h"
#include "app/printing/printwatch.h"
#include "app/widgets/composition.h"
#include "domain/isolation.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noticedesk
{

namespace
{

/// The sheets that printing offers first at this step.
void chooseFor(PrintDialog &dialog, Step step)
{
    dialog.chooseSheets({step == Step::History ? Sheet::History : sheetOf(step)});
}

} // namespace

CasePrinting::CasePrinting(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window)
{
}

void CasePrinting::printChosen(CaseTabs &tabs)
{
    CaseTab *tab = tabs.currentCase();
    if (!tab) {
        print(tabs.chosenCases(), Step::Notice);
        return;
    }
    commitComposition();
    const Step step = tab->chosenStep();
    if (tab->keepNow()) {
        print({tab->id()}, step);
        return;
    }
    disconnect(m_waiting); // asked again while it waits
    m_waiting = connect(tab, &CaseTab::savingChanged, this, [this, tab, step](Saving saving) {
        if (saving == Saving::Typing)
            return;
        disconnect(m_waiting);
        if (saving == Saving::Saved)
            print({tab->id()}, step);
        else
            Q_EMIT announced(noticedesk::tr("Not printed: what was typed is not kept yet."));
    });
}

void CasePrinting::print(const std::vector<CaseId> &cases, Step step)
{
    if (cases.empty() || cases.front() == CaseId(0)) {
        Q_EMIT announced(noticedesk::tr("Open or choose a case first."));
        return;
    }
    m_desk.store.read(
        this, [cases](Database &database) { return readForPrinting(database, cases); },
        [this, step](PrintedCases read) {
            if (read.cases.empty())
                return;
            auto *dialog = new PrintDialog(m_desk.sheets, std::move(read.cases), m_window);
            chooseFor(*dialog, step);
            open(dialog, read.ids);
        },
        announcingFailure(m_desk.prompt, *this));
}

void CasePrinting::printCopy(CaseId id, const Attachment &attachment, int quarterTurns)
{
    const PrintedPaper copy =
        copyOf(m_desk.documents->reader(), openKept(m_desk.store.path(), attachment),
               nameOfAttachment(attachment), quarterTurns);
    open(new PrintDialog(m_desk.sheets, copy, m_window), {id});
}

PrintDialog *CasePrinting::printPaper(const PrintedPaper &paper, const std::vector<CaseId> &ids)
{
    return open(new PrintDialog(m_desk.sheets, paper, m_window), ids);
}

PrintDialog *CasePrinting::open(PrintDialog *dialog, const std::vector<CaseId> &ids)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->guardOutputs(
        [store = m_desk.store.path()](const QString &path) { outputsBeside(store).require(path); });
    connect(dialog, &PrintDialog::handedOver, this,
            [this, ids](const QList<HandedDocument> &documents) { watch(ids, documents); });
    connect(dialog, &PrintDialog::printed, this,
            [this, ids](const QList<int> &places, const QString &description) {
                note(ids, places, u"print: "_s + description,
                     [this](const std::exception_ptr &error) { tellUnnoted(error); });
                Q_EMIT announced(noticedesk::tr("Handed over to the printer."));
            });
    connect(dialog, &PrintDialog::exported, this,
            [this, ids](const QString &, const QList<int> &places) {
                note(ids, places, u"export PDF"_s,
                     [this](const std::exception_ptr &error) { tellUnnoted(error); });
                Q_EMIT announced(noticedesk::tr("The PDF was saved."));
            });
    dialog->open();
    return dialog;
}

void CasePrinting::watch(const std::vector<CaseId> &ids, const QList<HandedDocument> &documents)
{
    constexpr auto interval = 500ms; // at first
    auto *watch = new PrintWatch(documents, interval, this);
    connect(watch, &PrintWatch::announced, this, &CasePrinting::announced);
    connect(watch, &PrintWatch::warned, this, &CasePrinting::warned);
    // The history says that it was handed over; so it says too that nothing came of it.
    connect(watch, &PrintWatch::failed, this,
            [this, ids](const HandedDocument &document, JobState state) {
                note(ids, QList<int>(document.cases.begin(), document.cases.end()),
                     state == JobState::Cancelled ? u"print cancelled"_s : u"print given up"_s,
                     [this](const std::exception_ptr &error) { m_desk.prompt.tell(error); });
            });
    connect(watch, &PrintWatch::ended, watch, &QObject::deleteLater);
    watch->start();
}

void CasePrinting::note(const std::vector<CaseId> &ids, const QList<int> &places,
                        const QString &action, const StoreThreads::Failed &failed)
{
    std::vector<CaseId> printed;
    for (const int place : places)
        printed.push_back(ids[static_cast<std::size_t>(place)]);
    noteCaseEvents(m_desk.store, this, printed, action, failed);
}

void CasePrinting::tellUnnoted(const std::exception_ptr &error)
{
    m_desk.prompt.tell(
        sentenceWith(noticedesk::tr(
                         "The sheets were printed or saved, but that could not be recorded in the "
                         "history: %1"),
                     sentenceOf(error)),
        noticedesk::tr("The paper is good; do not print it again for this."));
}

} // namespace noticedesk

#include "caseprinting.moc"
