// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figurepages.h"

#include "app/desk/prompt.h"
#include "statistics/report/reportfiles.h"

#include <stop_token>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QByteArray pdfOf(const CountedFigures &counted, const std::vector<Figure> &figures,
                 const QString &office, SheetPdf &sheets, Typesetter &typesetter)
{
    const Words words(u"statistics"_s);
    return reportPdf(statisticsReport(counted.headLines, office, figures, words, typesetter),
                     sheets);
}

} // namespace

QByteArray reportOf(const CountedFigures &counted, const QString &office, SheetPdf &sheets)
{
    const auto typesetter = sheets.makeTypesetter();
    return pdfOf(counted, counted.figures, office, sheets, *typesetter);
}

PrintedPaper paperOf(const std::shared_ptr<const CountedFigures> &counted, const QString &office,
                     const std::shared_ptr<SheetPdf> &sheets)
{
    return {counted->title,
            [counted, office, sheets](const PrintContent &, const TellMade &,
                                      const std::stop_token &) -> QList<PrintDocument> {
                return {{reportOf(*counted, office, *sheets),
                         counted->title,
                         u"statistics.pdf"_s,
                         {},
                         PrintSides::Two}};
            }};
}

FigurePages::FigurePages(std::shared_ptr<SheetPdf> sheets, QObject *parent)
    : QObject(parent), m_sheets(std::move(sheets))
{
}

void FigurePages::layOut(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure,
                         const QString &office)
{
    m_work.put([this, counted, figure, office, asked = ++m_asked](const std::stop_token &) {
        QByteArray pdf;
        QString trouble;
        try {
            if (!m_typesetter)
                m_typesetter = m_sheets->makeTypesetter();
            pdf = pdfOf(*counted, {counted->figures.at(figure)}, office, *m_sheets, *m_typesetter);
        } catch (...) {
            trouble = sentenceOf(std::current_exception());
        }
        QMetaObject::invokeMethod(
            this, [this, asked, pdf, trouble] { tell(asked, pdf, trouble); }, Qt::QueuedConnection);
    });
}

void FigurePages::tell(quint64 asked, const QByteArray &pdf, const QString &trouble)
{
    if (asked != m_asked)
        return;
    if (trouble.isEmpty())
        Q_EMIT laidOut(pdf);
    else
        Q_EMIT failed(trouble);
}

} // namespace noticedesk

#include "figurepages.moc"
