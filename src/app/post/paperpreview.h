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
    /// What is shown, for the print dialog.
    PrintedPaper paper(const QString &description) const;
    /// The cases in it: places in the list that it was made of.
    std::vector<int> cases() const;
    /// Asks for a file and writes the PDF there.
    void choosePdf();
    QString message() const;

Q_SIGNALS:
    /// There are pages, or none any more.
    void changed();
    void saved(const QString &path);

private:
    std::unique_ptr<Ui::PaperPreview> m_ui;
    PrintPress *m_press;
    QList<PrintDocument> m_documents;
    bool m_isWriting = false;

    void take(const QList<PrintDocument> &documents);
    void fail(const QString &sentence);
};

} // namespace noticedesk
