// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewdrawer.h"

#include "app/text/fieldnames.h"
#include "domain/error.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

PreviewDrawer::PreviewDrawer(std::shared_ptr<SheetPdf> pdf, QObject *parent)
    : QObject(parent), m_pdf(std::move(pdf)), m_thread([this] { work(); })
{
}

PreviewDrawer::~PreviewDrawer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_abandon = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

quint64 PreviewDrawer::showCase(const ShownCase &shown)
{
    return request(shown);
}

quint64 PreviewDrawer::showPdfs(const QList<QByteArray> &pdfs)
{
    return request(pdfs);
}

quint64 PreviewDrawer::request(std::variant<ShownCase, QList<QByteArray>> what)
{
    const std::lock_guard lock(m_mutex);
    m_pending = Request{++m_number, std::move(what)};
    m_changed.notify_one();
    return m_number;
}

void PreviewDrawer::want(const std::vector<PagePart> &parts)
{
    const std::lock_guard lock(m_mutex);
    m_wanted = parts;
    const auto isUnwanted = [&parts](const PagePart &part) {
        return std::find(parts.begin(), parts.end(), part) == parts.end();
    };
    if (m_drawing && isUnwanted(*m_drawing))
        m_abandon = true;
    // Pictures of what is out of sight may be forgotten; they are drawn anew when it is back.
    std::erase_if(m_drawn, isUnwanted);
    m_changed.notify_one();
}

void PreviewDrawer::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        const auto part = nextPart();
        // At least one page of each document that was begun is drawn, or someone who types without
        // a pause would see nothing.
        if (m_pending && (!part || m_hasDrawn)) {
            Request next = *std::exchange(m_pending, std::nullopt);
            m_drawn.clear();
            lock.unlock();
            open(next);
            lock.lock();
        } else if (part) {
            m_drawing = part;
            m_abandon = false;
            m_drawn.push_back(*part);
            lock.unlock();
            draw(*part);
            lock.lock();
            m_drawing.reset();
            if (m_abandon)
                std::erase(m_drawn, *part);
            else
                m_hasDrawn = true;
        } else {
            m_changed.wait(lock);
        }
    }
    m_document.reset();
    m_typesetter.reset();
}

std::optional<PagePart> PreviewDrawer::nextPart() const
{
    if (!m_document)
        return std::nullopt;
    const auto pages = static_cast<int>(m_document->pageSizes().size());
    const auto next = std::find_if(m_wanted.begin(), m_wanted.end(), [&](const PagePart &part) {
        return part.page < pages &&
               std::find(m_drawn.begin(), m_drawn.end(), part) == m_drawn.end();
    });
    return next == m_wanted.end() ? std::nullopt : std::optional(*next);
}

template <class Work>
void PreviewDrawer::guarded(quint64 number, const Work &work)
{
    QString sentence;
    try {
        work();
        return;
    } catch (const Error &error) {
        sentence = error.where().isEmpty()
                       ? error.message()
                       : sentenceWith(noticedesk::tr("%1 (%2)"), error.message(),
                                      nameOfField(error.where()));
    } catch (const std::bad_alloc &) {
        sentence = noticedesk::tr("There is too little memory to show the page.");
    } catch (const std::exception &error) {
        sentence = sentenceWith(noticedesk::tr("The page cannot be shown (%1)."),
                                QString::fromLocal8Bit(error.what()));
    }
    QMetaObject::invokeMethod(
        this, [this, number, sentence] { Q_EMIT failed(number, sentence); }, Qt::QueuedConnection);
}

OpenedPreview PreviewDrawer::read(const ShownCase &shown, QByteArray &bytes)
{
    if (!m_typesetter)
        m_typesetter = m_pdf->makeTypesetter();
    const Form &form = m_pdf->form(shown.sheet);
    BoxedCase boxed = withBoxes(
        shown.file, form, [this](char32_t character) { return m_typesetter->canDraw(character); });
    const LaidOutSheet sheet = m_pdf->layOut(shown.sheet, boxed.file, shown.mode, *m_typesetter);
    bytes = m_pdf->pdf(sheet);
    return {0, {}, FieldPlaces(sheet, form, m_pdf->fonts()), std::move(boxed.replaced)};
}

void PreviewDrawer::open(Request &request)
{
    m_document.reset();
    m_hasDrawn = false;
    m_shownNumber = request.number;
    guarded(request.number, [&] {
        OpenedPreview preview;
        QList<QByteArray> pdfs;
        if (const auto *shown = std::get_if<ShownCase>(&request.what))
            preview = read(*shown, pdfs.emplaceBack());
        else
            pdfs = std::get<QList<QByteArray>>(request.what);
        m_document = std::make_unique<PreviewDocument>(pdfs);
        preview.request = request.number;
        preview.pageSizes = m_document->pageSizes();
        QMetaObject::invokeMethod(
            this, [this, preview] { Q_EMIT opened(preview); }, Qt::QueuedConnection);
    });
}

void PreviewDrawer::draw(const PagePart &part)
{
    const quint64 number = m_shownNumber;
    guarded(number, [&] {
        const QImage image = m_document->draw(part, [this] { return m_abandon.load(); });
        if (image.isNull())
            return;
        QMetaObject::invokeMethod(
            this, [this, number, part, image] { Q_EMIT drawn(number, part, image); },
            Qt::QueuedConnection);
    });
}

} // namespace noticedesk

#include "previewdrawer.moc"
