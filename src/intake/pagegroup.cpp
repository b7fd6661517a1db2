// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pagegroup.h"

#include <algorithm>
#include <set>

namespace noticedesk
{

namespace
{

/// A page without a code beside a form is no page of it.
bool isPageOfForm(const IntakePage &page, const IntakeStack &stack)
{
    return page.code && !stack.documents[page.document].forms.empty();
}

/// Scans of a sheet may lie in several files. Two forms are two answers, and pages without a code
/// belong together only in their file.
bool isOneAttachment(const PageGroup &one, const PageGroup &other)
{
    const bool sharesDocument = one.isForm || one.letter.isNull();
    return one.caseId == other.caseId && one.letter == other.letter &&
           one.revision == other.revision && one.isForm == other.isForm &&
           (!sharesDocument || one.document == other.document);
}

/// Whether a page can stay in the file that the group becomes, though it is not of the group.
bool staysWith(const PageGroup &group, const IntakePage &page)
{
    const bool isOfCase = page.caseId == group.caseId;
    if (page.verdict == IntakeVerdict::Blank && page.scan.isBlank) // else it was left out
        return true;
    if (page.verdict == IntakeVerdict::Duplicate && isOfCase)
        return true;
    // Pictures of a form would lose what was typed into it.
    return group.isForm && !page.code && (isOfCase || !page.caseId);
}

PageOfFile pageOfFile(const IntakePage &page, const IntakeStack &stack)
{
    return {stack.documents[page.document].sha256, page.page};
}

} // namespace

std::vector<PageGroup> groupsOf(const IntakeStack &stack)
{
    std::vector<PageGroup> groups;
    for (std::size_t number = 0; number < stack.pages.size(); ++number) {
        const IntakePage &page = stack.pages[number];
        if (!isToBeFiled(page))
            continue;
        PageGroup group{*page.caseId,
                        page.code ? page.code->sheet : QChar(),
                        page.code ? page.code->revision : 0,
                        isPageOfForm(page, stack),
                        page.document,
                        {number}};
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto &each) {
            return isOneAttachment(each, group);
        });
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

bool isWholeDocument(const PageGroup &group, const IntakeStack &stack)
{
    const std::set<std::size_t> inGroup(group.pages.begin(), group.pages.end());
    for (const std::size_t number : group.pages) {
        if (stack.pages[number].document != group.document)
            return false;
    }
    for (std::size_t number = 0; number < stack.pages.size(); ++number) {
        const IntakePage &page = stack.pages[number];
        if (page.document == group.document && !inGroup.contains(number) && !staysWith(group, page))
            return false;
    }
    return true;
}

std::vector<PageOfFile> pagesOfFiles(const PageGroup &group, const IntakeStack &stack)
{
    std::vector<PageOfFile> pages;
    for (const std::size_t number : group.pages)
        pages.push_back(pageOfFile(stack.pages[number], stack));
    return pages;
}

std::vector<PageOfFile> otherScansOf(const PageGroup &group, const IntakeStack &stack)
{
    std::vector<PageOfFile> others;
    for (const IntakePage &page : stack.pages) {
        const bool isOther = page.verdict == IntakeVerdict::Duplicate && page.isOtherScan &&
                             page.caseId == group.caseId &&
                             isPageOfForm(page, stack) == group.isForm;
        const auto hasItsCode = [&](std::size_t number) {
            return stack.pages[number].code == page.code;
        };
        if (isOther && std::any_of(group.pages.begin(), group.pages.end(), hasItsCode))
            others.push_back(pageOfFile(page, stack));
    }
    return others;
}

} // namespace noticedesk
