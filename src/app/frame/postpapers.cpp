// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/postpapers.h"

#include "app/case/casetab.h"
#include "app/case/steprecording.h"
#include "app/desk/caseevents.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/frame/caseprinting.h"
#include "app/frame/readfailure.h"
#include "app/post/handoverdialog.h"
#include "app/post/mailingdialog.h"
#include "app/printing/printdialog.h"
#include "app/widgets/composition.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "outgoing/mailing/addressplace.h"

namespace noticedesk
{

namespace
{

/// The letter that most likely goes out next.
LetterKind usualLetter(const CaseFile &file, QDate today)
{
    const SuspensionDuties duties = suspensionDuties(file);
    if (duties.letterOpen)
        return LetterKind::Suspension;
    if (duties.reportOpen)
        return LetterKind::Report;
    return whyNoLetter(LetterKind::Reminder, file, today) ? LetterKind::Cover
                                                          : LetterKind::Reminder;
}

} // namespace

PostPapers::PostPapers(Desk &desk, CasePrinting &printing, QWidget *window)
    : QObject(window), m_desk(desk), m_printing(printing), m_window(window)
{
}

void PostPapers::openMailing(const std::vector<CaseId> &cases)
{
    if (cases.empty() || cases.front() == CaseId(0)) {
        Q_EMIT announced(noticedesk::tr("Open or choose a case first."));
        return;
    }
    m_desk.store.read(
        this,
        [cases, sheets = m_desk.sheets](Database &database) {
            MailToPrint given{readMail(database, cases),
                              labelLayoutOf(sheets->form(Sheet::AddressLabels))};
            for (const Sheet sheet : {Sheet::Envelope, Sheet::WindowEnvelope}) {
                if (const auto place = addressPlaceOf(sheets->form(sheet)))
                    given.usualPlaces[sheet] = *place;
            }
            return given;
        },
        [this](MailToPrint given) { show(std::move(given)); },
        announcingFailure(m_desk.prompt, *this));
}

void PostPapers::show(MailToPrint given)
{
    auto *dialog = new MailingDialog(m_desk, std::move(given), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailingDialog::saved, this,
            [this](const std::vector<CaseId> &cases, const QString &action) {
                noteCaseEvents(m_desk.store, this, cases, action);
            });
    connect(
        dialog, &MailingDialog::printingWanted, this,
        [this, dialog](const PrintedPaper &paper, Sheet sheet, const std::vector<CaseId> &cases) {
            const PrintDialog *printing = m_printing.printPaper(paper, cases);
            connect(printing, &PrintDialog::printed, dialog,
                    [dialog, sheet](const QList<int> &places) {
                        dialog->notePrinted(sheet, static_cast<int>(places.size()));
                    });
        });
    dialog->open();
}

void PostPapers::openLetter(CaseTab &tab)
{
    commitComposition();
    const CaseRecord &record = tab.record();
    if (!record.file.number) {
        Q_EMIT announced(
            noticedesk::tr("The notice was not issued yet; letters about it come after that."));
        return;
    }
    const CaseId id = record.id;
    auto *dialog = new LetterDialog(m_desk, {record.file.number->toString(), record.file},
                                    m_typed[id.value()], m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->chooseKind(usualLetter(record.file, m_desk.office.today()));
    connect(dialog, &LetterDialog::saved, this, [this, id](const QString &action) {
        noteCaseEvents(m_desk.store, this, {id}, action);
    });
    connect(dialog, &LetterDialog::printingWanted, this,
            [this, id](const PrintedPaper &paper) { m_printing.printPaper(paper, {id}); });
    connect(dialog, &LetterDialog::sent, &tab,
            [&tab](const Dispatch &dispatch) { tab.recording().recordLetter(dispatch); });
    dialog->open();
}

void PostPapers::openHandOver(const std::vector<CaseId> &chosen)
{
    commitComposition();
    auto *dialog =
        new HandOverDialog(m_desk, chosen.size() > 1 ? chosen : std::vector<CaseId>(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::saved, this,
            [this](const std::vector<CaseId> &cases, const QString &action) {
                noteCaseEvents(m_desk.store, this, cases, action);
            });
    connect(dialog, &HandOverDialog::printingWanted, this,
            [this, dialog](const PrintedPaper &paper, const std::vector<CaseId> &cases) {
                const PrintDialog *printing = m_printing.printPaper(paper, cases);
                connect(printing, &PrintDialog::printed, dialog, &HandOverDialog::noteKept);
                connect(printing, &PrintDialog::exported, dialog,
                        [dialog](const QString &, const QList<int> &places) {
                            dialog->noteKept(places);
                        });
            });
    dialog->open();
}

} // namespace noticedesk

#include "postpapers.moc"
