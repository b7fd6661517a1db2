// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "intake/givenupdocuments.h"
#include "intake/inparallel.h"
#include "intake/intakedocuments.h"
#include "intake/pagegroup.h"
#include "intake/picturepdf.h"
#include "intake/recordstack.h"
#include "sheets/sheetkinds.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the office calls them, on its papers and in its lists.
QString labelOf(const PageGroup &group)
{
    if (group.letter.isNull())
        return u"回復文件（掃描）"_s;
    return group.letter == sheetKind(Sheet::Tracking).letter ? u"追蹤評估表（掃描）"_s
                                                             : u"回復單（掃描）"_s;
}

/// What is kept of a document. Two threads may keep pages of it at once.
struct KeptDocument
{
    std::mutex mutex;
    std::optional<KeptFile> file; ///< as it came
    qint64 pictureBytes = 0;      ///< of its pages for the tray
};

/// Whether one more page of a document for the tray is kept as its picture: the pictures of a small
/// file may be a thousand times as large. A file that is too large for one attachment has no other
/// way.
bool hasRoomForPicture(const IntakeDocument &document, qint64 pictureBytes)
{
    constexpr qint64 always = qint64{20} * 1024 * 1024;
    constexpr qint64 times = 4;
    return document.bytes > mostAttachmentBytes ||
           pictureBytes < std::max(always, times * document.bytes);
}

/// Keeps what is to be recorded, part by part.
class StackKeeping final
{
public:
    StackKeeping(const QString &store, const IntakeStack &stack, const IntakeDocuments &documents)
        : m_store(store), m_stack(stack), m_documents(documents), m_kept(stack.documents.size())
    {
    }

    /// Throws Error with the path of a file that is not what it was.
    KeptSheet keep(const PageGroup &group)
    {
        const IntakeDocument &document = m_stack.documents[group.document];
        NewAttachment added{{}, labelOf(group), {}, document.source, document.name};
        if (isWholeDocument(group, m_stack)) {
            added.kept = keepOwnBytes(group.document);
        } else {
            std::vector<QByteArray> pictures;
            for (const std::size_t number : group.pages)
                pictures.push_back(pictureOf(m_stack.pages[number]));
            added.kept = keepEvidence(m_store, pdfOfPictures(pictures), document.name);
        }
        added.pages = pagesOfFiles(group, m_stack);
        return {std::move(added), otherScansOf(group, m_stack)};
    }

    NewTrayPage keep(const IntakePage &page)
    {
        const IntakeDocument &document = m_stack.documents[page.document];
        return {keepTrayBytes(page), document.name,   document.sha256,
                page.page,           document.source, page.reason.value_or(TrayReason::NoCode),
                page.proposed};
    }

private:
    /// Once, however many of its pages are kept so.
    KeptFile keepOwnBytes(std::size_t number)
    {
        KeptDocument &kept = m_kept[number];
        const std::lock_guard lock(kept.mutex);
        if (!kept.file)
            kept.file = ownBytes(m_stack.documents[number]);
        return *kept.file;
    }

    KeptFile ownBytes(const IntakeDocument &document) const
    {
        KeptFile kept = document.parts.empty()
                            ? keepEvidence(m_store, document.file)
                            : keepEvidence(m_store, m_documents.partBytes(document), document.file);
        if (kept.file.sha256 != document.sha256)
            throw Error(tr("the file was changed since it was read; try again"), document.file);
        return kept;
    }

    QByteArray pictureOf(const IntakePage &page)
    {
        const IntakeDocument &document = m_stack.documents[page.document];
        if (const auto refusal = m_givenUp.refusalOf(page.document))
            throw Error(refusal->sentence(), document.file);
        auto answer = m_documents.picture(m_documents.open(document),
                                          {page.page, page.scan.reading.quarterTurns});
        if (const auto *refusal = std::get_if<Refusal>(&answer)) {
            m_givenUp.note(page.document, *refusal);
            throw Error(refusal->sentence(), document.file);
        }
        if (!jpegFrame(std::get<QByteArray>(answer)))
            throw Error(tr("the picture of a page is damaged"), document.file);
        return std::get<QByteArray>(std::move(answer));
    }

    KeptFile keepTrayBytes(const IntakePage &page)
    {
        const IntakeDocument &document = m_stack.documents[page.document];
        const bool canBeShown =
            page.reason != TrayReason::NotRead && page.reason != TrayReason::Locked;
        if (document.pages <= 1 || !canBeShown || !takesPicture(page.document))
            return keepOwnBytes(page.document);
        const QByteArray picture = pictureOf(page);
        notePicture(page.document, picture.size());
        return keepEvidence(m_store, picture, document.file);
    }

    bool takesPicture(std::size_t number)
    {
        const std::lock_guard lock(m_kept[number].mutex);
        return hasRoomForPicture(m_stack.documents[number], m_kept[number].pictureBytes);
    }

    void notePicture(std::size_t number, qint64 bytes)
    {
        const std::lock_guard lock(m_kept[number].mutex);
        m_kept[number].pictureBytes += bytes;
    }

    QString m_store;
    const IntakeStack &m_stack;
    const IntakeDocuments &m_documents;
    std::vector<KeptDocument> m_kept; ///< by the documents' places in the stack
    GivenUpDocuments m_givenUp;
};

/// What became of a part of the stack.
struct KeptPart
{
    std::optional<KeptSheet> sheet;
    std::optional<NewTrayPage> trayPage;
    std::optional<IntakeFault> fault;
};

} // namespace

KeptStack keepStack(const QString &store, const IntakeStack &stack, DocumentReader &reader,
                    const IntakeProgress &progress)
{
    IntakeMeter meter(progress);
    const IntakeDocuments documents(reader, [&meter] { return meter.goesOn(); });
    StackKeeping keeping(store, stack, documents);
    const std::vector<PageGroup> groups = groupsOf(stack);
    std::vector<const IntakePage *> tray;
    for (const IntakePage &page : stack.pages) {
        if (isForTray(page))
            tray.push_back(&page);
    }
    std::vector<KeptPart> parts(groups.size() + tray.size());
    meter.begin(parts.size());
    inParallel(parts.size(), [&](std::size_t at) {
        try {
            if (at < groups.size())
                parts[at].sheet = keeping.keep(groups[at]);
            else
                parts[at].trayPage = keeping.keep(*tray[at - groups.size()]);
        } catch (const StoreError &) {
            throw;
        } catch (const Error &error) {
            if (error.where().isEmpty())
                throw; // it is not about a file
            parts[at].fault = IntakeFault{error.where(), error.message()};
        }
        meter.step();
    });

    KeptStack kept;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        KeptPart &part = parts[at];
        if (part.fault)
            kept.faults.push_back(*std::move(part.fault));
        if (part.trayPage)
            kept.tray.push_back(*std::move(part.trayPage));
        if (!part.sheet)
            continue;
        const CaseId id = groups[at].caseId;
        auto found = std::find_if(kept.cases.begin(), kept.cases.end(),
                                  [id](const KeptForCase &each) { return each.caseId == id; });
        if (found == kept.cases.end())
            found = kept.cases.insert(found, KeptForCase{id, {}});
        found->sheets.push_back(*std::move(part.sheet));
    }
    return kept;
}

} // namespace noticedesk
