// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/previewdocument.h"
#include "sheets/documents/boxedcase.h"
#include "sheets/documents/fieldplaces.h"
#include "sheets/documents/sheetpdf.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace noticedesk
{

/// A case as it is to be shown.
struct ShownCase
{
    CaseFile file;
    Sheet sheet = Sheet::Notice;
    SheetMode mode = SheetMode::Final;
};

/// What a request turned out to be.
struct OpenedPreview
{
    quint64 request = 0;
    std::vector<QSizeF> pageSizes; ///< pt
    FieldPlaces places;            ///< none for PDFs
    std::vector<UndrawableCharacter> undrawable;
};

/// Lays sheets out and draws their pages on a thread of its own, always for the latest request.
/// Destroying it waits for what cannot be broken off: the layout of one sheet.
class PreviewDrawer final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewDrawer(std::shared_ptr<SheetPdf> pdf, QObject *parent = nullptr);
    ~PreviewDrawer() override;

    /// Both give the number by which the signals call the request; it grows. A request that was not
    /// begun when the next one came is left out.
    quint64 showCase(const ShownCase &shown);
    quint64 showPdfs(const QList<QByteArray> &pdfs);

    /// The pictures that are wanted now, the most wanted first, of this and of coming requests.
    void want(const std::vector<PagePart> &parts);

Q_SIGNALS:
    void opened(const noticedesk::OpenedPreview &preview);
    void drawn(quint64 request, const noticedesk::PagePart &part, const QImage &image);
    void failed(quint64 request, const QString &sentence);

private:
    struct Request
    {
        quint64 number = 0;
        std::variant<ShownCase, QList<QByteArray>> what;
    };

    std::shared_ptr<SheetPdf> m_pdf;

    // Shared with the thread, under the mutex.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
    quint64 m_number = 0;
    std::optional<Request> m_pending;
    std::vector<PagePart> m_wanted;
    std::optional<PagePart> m_drawing;
    std::vector<PagePart> m_drawn;       ///< of the wanted ones, and of the document
    std::atomic<bool> m_abandon = false; ///< what is being drawn is not wanted any more

    // The thread's own.
    std::unique_ptr<Typesetter> m_typesetter;
    std::unique_ptr<PreviewDocument> m_document;
    quint64 m_shownNumber = 0;
    bool m_hasDrawn = false; ///< any part of the document

    std::thread m_thread; ///< the last member: it uses all others

    quint64 request(std::variant<ShownCase, QList<QByteArray>> what);
    void work();
    void open(Request &request);
    OpenedPreview read(const ShownCase &shown, QByteArray &bytes);
    void draw(const PagePart &part);
    std::optional<PagePart> nextPart() const;
    template <class Work>
    void guarded(quint64 number, const Work &work);
};

} // namespace noticedesk
