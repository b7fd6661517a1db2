// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/documentdrawer.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// A document that was opened, what it is, or why neither.
struct Opened
{
    std::shared_ptr<const OutsideDocument> document;
    DocumentSummary summary;
    QString whyNot;
};

Opened openAndAsk(const OpenDocument &open, DocumentReader &reader, const IsWanted &isWanted)
{
    try {
        auto document = std::make_shared<const OutsideDocument>(open());
        auto answer = reader.summary(*document, isWanted);
        if (const auto *refusal = std::get_if<Refusal>(&answer))
            return {nullptr, {}, refusal->sentence()};
        return {document, std::get<DocumentSummary>(std::move(answer)), {}};
    } catch (const Error &error) {
        return {nullptr, {}, noticedesk::tr("The file cannot be read (%1).").arg(error.message())};
    }
}

} // namespace

DocumentDrawer::DocumentDrawer(DocumentThreads &documents, QObject *parent)
    : QObject(parent), m_documents(documents)
{
}

quint64 DocumentDrawer::show(const OpenDocument &open)
{
    clear();
    m_summary = m_documents.ask(
        [open](DocumentReader &reader, const IsWanted &isWanted) {
            return openAndAsk(open, reader, isWanted);
        },
        [this](const Opened &now) {
            m_document = now.document;
            if (m_document)
                Q_EMIT opened(m_request, now.summary);
            else
                Q_EMIT refused(m_request, now.whyNot);
        });
    return m_request;
}

void DocumentDrawer::clear()
{
    ++m_request;
    m_document.reset();
    m_wanted.clear();
    m_done.clear();
    m_drawing.reset();
    m_summary.giveUp();
    m_picture.giveUp();
    m_text.giveUp();
}

void DocumentDrawer::want(const std::vector<PagePart> &parts)
{
    m_wanted = parts;
    const auto isWanted = [this](const PagePart &part) {
        return std::find(m_wanted.begin(), m_wanted.end(), part) != m_wanted.end();
    };
    std::erase_if(m_done, [&](const PagePart &part) { return !isWanted(part); });
    if (m_drawing && !isWanted(*m_drawing)) {
        m_picture.giveUp();
        m_drawing.reset();
    }
    drawNext();
}

void DocumentDrawer::drawNext()
{
    if (!m_document || m_drawing)
        return;
    const auto next = std::find_if(m_wanted.begin(), m_wanted.end(), [this](const PagePart &part) {
        return std::find(m_done.begin(), m_done.end(), part) == m_done.end();
    });
    if (next == m_wanted.end())
        return;
    m_drawing = *next;
    const PictureQuestion question{next->page + 1, next->whole, next->part};
    m_picture = m_documents.ask(
        [document = m_document, question](DocumentReader &reader, const IsWanted &isWanted) {
            return reader.picture(*document, question, isWanted);
        },
        [this, part = *next](const Answer<QImage> &answer) {
            m_drawing.reset();
            m_done.push_back(part);
            if (const auto *picture = std::get_if<QImage>(&answer))
                Q_EMIT drawn(m_request, part, *picture);
            else
                Q_EMIT pageRefused(part.page, std::get<Refusal>(answer).sentence());
            drawNext();
        });
}

void DocumentDrawer::askText(int page)
{
    if (!m_document)
        return;
    m_text = m_documents.ask(
        [document = m_document, page](DocumentReader &reader, const IsWanted &isWanted) {
            return reader.text(*document, {page + 1}, isWanted);
        },
        [this](const Answer<QString> &answer) {
            if (const auto *text = std::get_if<QString>(&answer))
                Q_EMIT textRead(*text);
        });
}

} // namespace noticedesk

#include "documentdrawer.moc"
