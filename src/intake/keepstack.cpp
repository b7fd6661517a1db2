// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "intake/inparallel.h"
#include "intake/intakedocuments.h"
#include "intake/picturepdf.h"
#include "intake/recordstack.h"
#include "sheets/sheetkinds.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Pages that become one attachment, in their order.
struct PageGroup
{
    CaseId caseId;
    QChar letter;     ///< of the sheet; null for pages without a code, which somebody filed by hand
    int revision = 0; ///< of the notice
    bool isForm = false;
    std::size_t document = 0; ///< of the first page; pages without a code share it
    std::vector<std::size_t> pages;

    bool takes(const PageGroup &other) const
    {
        return caseId == other.caseId && letter == other.letter && revision == other.revision &&
               isForm == other.isForm && (!letter.isNull() || document == other.document);
    }
};

/// What the office calls them, on its papers and in its lists.
QString labelOf(const PageGroup &group)
{
    if (group.letter.isNull())
        return u"回復文件（掃描）"_s;
    return group.letter == sheetKind(Sheet::Tracking).letter ? u"追蹤評估表（掃描）"_s
                                                             : u"回復單（掃描）"_s;
}

std::vector<PageGroup> groupsOf(const IntakeStack &stack)
{
    std::vector<PageGroup> groups;
    for (std::size_t number = 0; number < stack.pages.size(); ++number) {
        const IntakePage &page = stack.pages[number];
        if (!isToBeFiled(page))
            continue;
        // A page without a code beside a form is no page of it.
        const bool isForm = page.code && !stack.documents[page.document].forms.empty();
        PageGroup group{*page.caseId,
                        page.code ? page.code->sheet : QChar(),
                        page.code ? page.code->revision : 0,
                        isForm,
                        page.document,
                        {number}};
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto &each) { return each.takes(group); });
        if (found == groups.end())
            groups.push_back(std::move(group));
        else
            found->pages.push_back(number);
    }
    for (PageGroup &group : groups) {
        std::stable_sort(group.pages.begin(), group.pages.end(), [&](auto one, auto other) {
            const auto &first = stack.pages[one].code;
            const auto &second = stack.pages[other].code;
            return first && second && first->page < second->page;
        });
    }
    return groups;
}

/// Keeps what is to be recorded, part by part.
class StackKeeping final
{
public:
    StackKeeping(const QString &store, const IntakeStack &stack, const IntakeDocuments &documents)
        : m_store(store), m_stack(stack), m_documents(documents)
    {
    }

    /// Throws Error with the path of a file that is not what it was.
    NewAttachment keep(const PageGroup &group) const
    {
        const IntakeDocument &document = m_stack.documents[group.document];
        NewAttachment added{{}, labelOf(group), {}, document.source, document.name};
        if (isWholeDocument(group)) {
            added.kept = keepOwnBytes(document);
        } else {
            std::vector<QByteArray> pictures;
            for (const std::size_t number : group.pages)
                pictures.push_back(pictureOf(m_stack.pages[number]));
            added.kept = keepEvidence(m_store, pdfOfPictures(pictures), document.name);
        }
        for (const std::size_t number : group.pages) {
            const IntakePage &page = m_stack.pages[number];
            added.pages.push_back({m_stack.documents[page.document].sha256, page.page});
        }
        return added;
    }

    NewTrayPage keep(const IntakePage &page) const
    {
        const IntakeDocument &document = m_stack.documents[page.document];
        return {keepTrayBytes(page, document),
                document.name,
                document.sha256,
                page.page,
                document.source,
                page.reason.value_or(TrayReason::NoCode),
                page.proposed};
    }

private:
    /// Whether a page can stay in the file that the group becomes, though it is not of the group.
    static bool staysWith(const PageGroup &group, const IntakePage &page)
    {
        const bool isOfCase = page.caseId == group.caseId;
        if (page.verdict == IntakeVerdict::Blank && page.scan.isBlank) // else it was left out
            return true;
        if (page.verdict == IntakeVerdict::Duplicate && isOfCase)
            return true;
        // Pictures of a form would lose what was typed into it.
        return group.isForm && !page.code && (isOfCase || !page.caseId);
    }

    /// Whether nothing is in its document but what can stay with it.
    bool isWholeDocument(const PageGroup &group) const
    {
        const std::set<std::size_t> inGroup(group.pages.begin(), group.pages.end());
        for (const std::size_t number : group.pages) {
            if (m_stack.pages[number].document != group.document)
                return false;
        }
        for (std::size_t number = 0; number < m_stack.pages.size(); ++number) {
            const IntakePage &page = m_stack.pages[number];
            if (page.document == group.document && !inGroup.contains(number) &&
                !staysWith(group, page))
                return false;
        }
        return true;
    }

    KeptFile keepOwnBytes(const IntakeDocument &document) const
    {
        KeptFile kept = document.parts.empty()
                            ? keepEvidence(m_store, document.file)
                            : keepEvidence(m_store, m_documents.partBytes(document), document.file);
        if (kept.file.sha256 != document.sha256)
            throw Error(tr("the file was changed since it was read; try again"), document.file);
        return kept;
    }

    QByteArray pictureOf(const IntakePage &page) const
    {
        const IntakeDocument &document = m_stack.documents[page.document];
        auto answer = m_documents.picture(m_documents.open(document),
                                          {page.page, page.scan.reading.quarterTurns});
        if (const auto *refusal = std::get_if<Refusal>(&answer))
            throw Error(refusal->sentence(), document.file);
        if (!jpegFrame(std::get<QByteArray>(answer)))
            throw Error(tr("the picture of a page is damaged"), document.file);
        return std::get<QByteArray>(std::move(answer));
    }

    KeptFile keepTrayBytes(const IntakePage &page, const IntakeDocument &document) const
    {
        const bool hasPicture =
            page.reason != TrayReason::NotRead && page.reason != TrayReason::Locked;
        if (document.pages <= 1 || !hasPicture)
            return keepOwnBytes(document);
        return keepEvidence(m_store, pictureOf(page), document.file);
    }

    QString m_store;
    const IntakeStack &m_stack;
    const IntakeDocuments &m_documents;
};

/// What became of a part of the stack.
struct KeptPart
{
    std::optional<NewAttachment> attachment;
    std::optional<NewTrayPage> trayPage;
    std::optional<IntakeFault> fault;
};

} // namespace

KeptStack keepStack(const QString &store, const IntakeStack &stack, DocumentReader &reader,
                    const IntakeProgress &progress)
{
    IntakeMeter meter(progress);
    const IntakeDocuments documents(reader, [&meter] { return meter.goesOn(); });
    const StackKeeping keeping(store, stack, documents);
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
                parts[at].attachment = keeping.keep(groups[at]);
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
        if (!part.attachment)
            continue;
        const CaseId id = groups[at].caseId;
        auto found = std::find_if(kept.cases.begin(), kept.cases.end(),
                                  [id](const KeptForCase &each) { return each.caseId == id; });
        if (found == kept.cases.end())
            found = kept.cases.insert(found, KeptForCase{id, {}});
        found->attachments.push_back(*std::move(part.attachment));
    }
    return kept;
}

} // namespace noticedesk
