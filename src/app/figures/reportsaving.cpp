// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reportsaving.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/figures/figurepages.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "statistics/report/reportfiles.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isPdf(const QString &path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

bool isSpreadsheet(const QString &path)
{
    const auto format = tableFormatOf(path);
    return format && *format != TableFormat::Csv; // that has one table
}

void writeReport(const CountedFigures &counted, const QString &office, SheetPdf &sheets,
                 const QString &path)
{
    if (isPdf(path))
        writeFileAtomically(path, reportOf(counted, office, sheets));
    else
        writeFigures(counted.figures, path, *tableFormatOf(path));
}

} // namespace

ReportSaving::ReportSaving(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

void ReportSaving::choose(const std::shared_ptr<const CountedFigures> &counted)
{
    auto *dialog = new QFileDialog(m_page, noticedesk::tr("Save the report"));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({noticedesk::tr("PDF, with charts (*.pdf)"),
                            noticedesk::tr("ODS for LibreOffice (*.ods)"),
                            noticedesk::tr("XLSX for Excel (*.xlsx)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    dialog->selectFile(counted->title + counted->order.asOf.toString(u"-yyyy-MM-dd"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, counted](const QString &path) { save(counted, path); });
    dialog->open();
}

void ReportSaving::save(const std::shared_ptr<const CountedFigures> &counted, const QString &chosen)
{
    if (m_work.isRunning())
        return;
    QString path = isPdf(chosen) || isSpreadsheet(chosen) ? chosen : chosen + u".pdf";
    m_work.run(
        [counted, path, sheets = m_desk.sheets, store = m_desk.store.path(),
         office = m_desk.office.settings().name.value_or(QString())](const LongWork::Progress &) {
            outputsBeside(store).require(path);
            writeReport(*counted, office, *sheets, path);
            return path;
        },
        [this](const QString &written) {
            Q_EMIT saved(sentenceWith(noticedesk::tr("The report was saved: %1"),
                                      QFileInfo(written).fileName()));
        },
        [this](const std::exception_ptr &error) { Q_EMIT failed(sentenceOf(error)); });
    Q_EMIT begun();
}

} // namespace noticedesk

#include "reportsaving.moc"
