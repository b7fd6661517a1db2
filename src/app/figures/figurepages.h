// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/countedfigures.h"
#include "app/printing/latestwork.h"
#include "app/printing/printedpaper.h"
#include "sheets/documents/sheetpdf.h"

#include <QObject>

namespace noticedesk
{

/// The report with all figures as a PDF, for any thread. Throws Error.
QByteArray reportOf(const CountedFigures &counted, const QString &office, SheetPdf &sheets);
/// The same for the print dialog.
PrintedPaper paperOf(const std::shared_ptr<const CountedFigures> &counted, const QString &office,
                     const std::shared_ptr<SheetPdf> &sheets);

/// Lays out the page of one figure as the report has it, on a thread of its own, always the one
/// that was asked for last.
class FigurePages final : public QObject
{
    Q_OBJECT

public:
    explicit FigurePages(std::shared_ptr<SheetPdf> sheets, QObject *parent = nullptr);

    void layOut(const std::shared_ptr<const CountedFigures> &counted, std::size_t figure,
                const QString &office);

Q_SIGNALS:
    void laidOut(const QByteArray &pdf);
    void failed(const QString &sentence);

private:
    void tell(quint64 asked, const QByteArray &pdf, const QString &trouble);

    std::shared_ptr<SheetPdf> m_sheets;
    quint64 m_asked = 0;
    std::unique_ptr<Typesetter> m_typesetter; ///< of the thread
    LatestWork m_work;                        ///< the last member: it uses all others
};

} // namespace noticedesk
