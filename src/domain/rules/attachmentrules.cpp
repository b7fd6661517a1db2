// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachmentreferences.h"
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/findings.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sheetNotKept = 9;
constexpr int missingAttachment = 27;

std::set<int> standingAttachments(const std::vector<Attachment> &attachments)
{
    std::set<int> numbers;
    for (const Attachment &attachment : attachments) {
        if (!attachment.struckOut)
            numbers.insert(attachment.number);
    }
    return numbers;
}

/// None of those that count can be the returned sheet: a mail, a list or an archive is none.
bool sheetIsMissing(const std::vector<Attachment> &attachments)
{
    return std::none_of(attachments.begin(), attachments.end(), [](const Attachment &each) {
        return !each.struckOut && hasPages(each.kind);
    });
}

/// The text names attachments that are not there.
void checkAttachmentsIn(const QString &field, const std::optional<QString> &text,
                        const std::set<int> &kept, Findings &found)
{
    QStringList missing;
    for (const int number : attachmentsNamedIn(text.value_or(QString()))) {
        if (!kept.contains(number))
            missing.append(u"附件"_s + QString::number(number));
    }
    if (!missing.isEmpty())
        found.push_back(warningOf(missingAttachment, field,
                                  tr("This names %1, which is not among the attachments that are "
                                     "kept. Attach what is missing, or ask for it.")
                                      .arg(missing.join(u'、'))));
}

} // namespace

void checkAttachments(const CaseFile &file, const RuleContext &context, Findings &found)
{
    if (!context.attachments || !file.response)
        return;
    const std::set<int> kept = standingAttachments(*context.attachments);
    // What was closed without it is closed.
    if (!isClosed(file) && sheetIsMissing(*context.attachments)) {
        found.push_back(warningOf(sheetNotKept, u"response"_s,
                                  tr("The scan or PDF of the returned sheet is not kept. Attach "
                                     "it.")));
    }
    // Of a case with no papers at all that remark says everything.
    if (context.attachments->empty())
        return;
    checkAttachmentsIn(u"response.statement"_s, file.response->statement, kept, found);
    for (std::size_t at = 0; at < file.response->answers.size(); ++at)
        checkAttachmentsIn(entryPath(u"response.items"_s, qsizetype(at)),
                           file.response->answers[at], kept, found);
}

} // namespace noticedesk
