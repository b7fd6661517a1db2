// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int oneDispatchPerRevision = 24;

QString sentenceOn(DispatchedDocument document, const CaseFile &file)
{
    if (document == DispatchedDocument::Notice)
        return tr("The notice has been sent already. Strike out the wrong "
                  "dispatch with a reason.");
    if (file.noticeRevision == 1)
        return tr("The notice was never corrected, so no corrected notice "
                  "can have been sent. Record the notice itself.");
    return tr("Each correction of the notice has been sent already. Strike "
              "out the wrong dispatch with a reason.");
}

/// Each revision of the notice is sent once: the first one as the notice, each later one as a
/// correction. The findings have the severity that the function gives them.
template <class Make>
void checkRevisions(const CaseFile &file, const Make &finding, Findings &found)
{
    int notices = 1;
    int corrections = file.noticeRevision - 1;
    for (std::size_t place = 0; place < file.dispatches.size(); ++place) {
        const Dispatch &each = file.dispatches[place];
        const bool isNotice = each.document == DispatchedDocument::Notice;
        if (each.struckOut || (!isNotice && each.document != DispatchedDocument::Correction))
            continue;
        int &left = isNotice ? notices : corrections;
        if (left-- > 0)
            continue;
        found.push_back(finding(oneDispatchPerRevision,
                                entryPath(u"dispatches"_s, qsizetype(place)) + u".document"_s,
                                sentenceOn(each.document, file)));
    }
}

} // namespace

void checkSentRevisions(const CaseFile &file, Findings &found)
{
    checkRevisions(file, warningOf, found);
}

void checkNewDispatches(const CaseFile &before, const CaseFile &after, Findings &found)
{
    Findings were;
    Findings are;
    checkRevisions(before, errorOf, were);
    checkRevisions(after, errorOf, are);
    for (const Finding &each : are) {
        if (std::find(were.begin(), were.end(), each) == were.end())
            found.push_back(each);
    }
}

} // namespace noticedesk
