// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/pagescrollarea.h"
#include "app/printing/undrawablesentence.h"
#include "sheets/documents/sheetpdf.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class PreviewView;
}

namespace noticedesk
{

class PageCanvas;
class PreviewDrawer;
struct OpenedPreview;
struct ShownCase;

/// The pages of a sheet as they will be printed, drawn from the bytes of the PDF on a thread of
/// its own. Nothing here waits for that thread, so it may be told of every key.
class PreviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);
    explicit PreviewView(std::shared_ptr<SheetPdf> pdf, QWidget *parent = nullptr);
    ~PreviewView() override;

    /// Before anything is shown.
    void drawWith(std::shared_ptr<SheetPdf> pdf);
    /// The latest request wins. What cannot be drawn is shown as □ and named above the page.
    void showCase(const CaseFile &file, Sheet sheet, SheetMode mode);
    /// PDFs that this program made: kept or to be printed.
    void showPdf(const QByteArray &pdf) { showPdfs({pdf}); }
    void showPdfs(const QList<QByteArray> &pdfs);
    /// No pages, and what has been asked for is forgotten.
    void clear();

    /// Outlines a field (a path as in findings) and all below it, and scrolls to it if it is out of
    /// sight; an empty path outlines nothing.
    void setFocusedField(const QString &path);
    /// Pages that stay out of the print are veiled; nothing veils none.
    void veilAllBut(const std::optional<std::vector<bool>> &pages);

    /// Of the case that is shown.
    const std::vector<UndrawableCharacter> &undrawable() const { return m_undrawable; }
    /// What stands above the pages: undrawable characters, or why nothing can be shown.
    QString message() const;
    int pageCount() const;
    PageCanvas &canvas();

    void fitTo(PageFit fit);

Q_SIGNALS:
    void undrawableChanged();
    /// A part of the page was clicked; the path as in findings.
    void fieldChosen(const QString &path);
    /// The pages of the latest request are known; their pictures follow.
    void opened();
    /// The latest request is on the screen, so many milliseconds after it was made.
    void shown(qint64 milliseconds);
    /// The latest request could not be shown; message() says why.
    void failed();

private:
    std::unique_ptr<Ui::PreviewView> m_ui;
    PreviewDrawer *m_drawer = nullptr;
    quint64 m_request = 0;
    QElapsedTimer m_asked;
    std::vector<UndrawableCharacter> m_undrawable;

    void take(const OpenedPreview &preview);
    void fail(quint64 request, const QString &sentence);
    void setUndrawable(const std::vector<UndrawableCharacter> &characters);
    void showState();
};

} // namespace noticedesk
