// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/reportsaving.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/figures/figurepages.h"
#include "app/tables/tablefilters.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "statistics/report/reportfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ReportSaving::ReportSaving(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

void ReportSaving::choose(const std::shared_ptr<const CountedFigures> &counted)
{
    chooseSavedFile(m_page, noticedesk::tr("Save the report"),
                    counted->title + counted->order.asOf.toString(u"-yyyy-MM-dd"_s),
                    {noticedesk::tr("PDF, with charts (*.pdf)"), filterOf(TableFormat::Ods),
                     filterOf(TableFormat::Xlsx)},
                    [this, counted](const QString &path) { save(counted, path); });
}

void ReportSaving::save(const std::shared_ptr<const CountedFigures> &counted, const QString &chosen)
{
    if (m_work.isRunning())
        return;
    QString path = isReportName(chosen) ? chosen : chosen + u".pdf";
    if (path != chosen && QFileInfo::exists(path)) {
        Q_EMIT failed(replacesNoFile(path));
        return;
    }
    m_work.run(
        [counted, path, sheets = m_desk.sheets, store = m_desk.store.path(),
         office = m_desk.office.settings().name.value_or(QString())](const LongWork::Progress &) {
            outputsBeside(store).require(path);
            writeReport(path, counted->figures,
                        [&] { return reportOf(*counted, office, *sheets); });
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
