// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/caseprinting.h"

#include "app/desk/storethreads.h"
#include "app/printing/printdialog.h"
#include "domain/tr.h"
#include "store/cases/caseevent.h"
#include "store/cases/caserecords.h"
#include "store/database/transaction.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Cases with the notices as they were issued; those that are gone are left out of both lists.
struct PrintedCases
{
    std::vector<CaseId> ids;
    std::vector<PrintCase> cases;
};

PrintedCases readForPrinting(Database &database, const std::vector<CaseId> &ids)
{
    const Snapshot snapshot(database);
    CaseRecords records(database);
    PrintedCases read;
    for (const CaseId id : ids) {
        const auto record = records.find(id);
        if (!record)
            continue;
        PrintCase printed;
        printed.file = record->file;
        printed.name =
            (printed.file.number ? printed.file.number->toString() : noticedesk::tr("draft")) +
            u' ' + printed.file.notice.target.name.value_or(QString());
        for (const IssuedSheet &sheet : record->sheets) {
            if (const auto pdf = records.pdf(id, sheet.noticeRevision, sheet.sheet))
                printed.originals.emplace(sheet.noticeRevision, *pdf);
        }
        read.ids.push_back(id);
        read.cases.push_back(std::move(printed));
    }
    return read;
}

} // namespace

CasePrinting::CasePrinting(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window)
{
}

void CasePrinting::print(const std::vector<CaseId> &cases)
{
    if (cases.empty() || cases.front() == CaseId(0)) {
        Q_EMIT told(noticedesk::tr("Open or choose a case first."));
        return;
    }
    m_desk.store.read(
        this, [cases](Database &database) { return readForPrinting(database, cases); },
        [this](PrintedCases read) {
            if (!read.cases.empty())
                showDialog(read.ids, std::move(read.cases));
        });
}

void CasePrinting::showDialog(const std::vector<CaseId> &ids, std::vector<PrintCase> cases)
{
    auto *dialog = new PrintDialog(m_desk.sheets, std::move(cases), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::printed, this,
            [this, ids](const QList<int> &places, const QString &description) {
                note(ids, places, u"print: "_s + description);
                Q_EMIT told(noticedesk::tr("Handed over to the printer."));
            });
    connect(dialog, &PrintDialog::exported, this,
            [this, ids](const QString &, const QList<int> &places) {
                note(ids, places, u"export PDF"_s);
                Q_EMIT told(noticedesk::tr("The PDF was saved."));
            });
    dialog->open();
}

void CasePrinting::note(const std::vector<CaseId> &ids, const QList<int> &places,
                        const QString &action)
{
    if (!m_desk.store.readOnlyReason().isEmpty())
        return; // whoever holds the store writes its history
    std::vector<CaseId> printed;
    for (const int place : places)
        printed.push_back(ids[static_cast<std::size_t>(place)]);
    m_desk.store.write(
        this,
        [printed, action](Store &store) {
            for (const CaseId id : printed)
                noteCaseEvent(store, id, action);
        },
        [] {});
}

} // namespace noticedesk

#include "caseprinting.moc"
