// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printedpaper.h"
#include "sheets/documents/sheetpdf.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class PaperPreview;
}

namespace noticedesk
{

class PrintPress;

/// A paper that is made on another thread while its choices change: the pages of the latest one, to
/// be printed or saved just as they are shown.
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// Before anything is shown. What is written is asked of the store at this path.
    void serve(const std::shared_ptr<SheetPdf> &sheets, const QString &store);
    /// The latest order wins.
    void make(const MakeDocuments &make);
    /// No pages, and why.
    void clear(const QString &why);

    /// Whether pages are shown and are those of the latest order.
    bool isReady() const { return !m_documents.isEmpty(); }
    /// Whether the latest order has come to its end, with pages or without.
    bool isMade() const { return m_isMade; }
    /// What is shown, for the print dialog.
    PrintedPaper paper(const QString &description) const;
    /// Asks for a file and writes the PDF there.
    void choosePdf();
    QString message() const;

Q_SIGNALS:
    /// There are pages, or none any more.
    void changed();
    /// A file was written, and what is in it: places in the list that it was made of.
    void saved(const std::vector<int> &places);

private:
    std::unique_ptr<Ui::PaperPreview> m_ui;
    PrintPress *m_press;
    PrintPress *m_writing; ///< of its own: what is made anew meanwhile must not end it
    QList<PrintDocument> m_documents;
    std::vector<int> m_written; ///< the places in the file that is being written
    bool m_isMade = false;

    void take(const QList<PrintDocument> &documents);
    void write(const QList<PrintDocument> &documents, const QString &path);
};

} // namespace noticedesk
