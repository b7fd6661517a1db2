// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/printedtext.h"

#include "domain/casefile.h"
#include "domain/rules/rulefinding.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

void append(std::vector<PrintedText> &texts, const QString &field,
            const std::optional<QString> &text)
{
    if (text)
        texts.push_back({field, *text});
}

void appendList(std::vector<PrintedText> &texts, const QString &field, const QStringList &list)
{
    for (qsizetype index = 0; index < list.size(); ++index)
        texts.push_back({entryPath(field, index), list.at(index)});
}

void appendResponse(std::vector<PrintedText> &texts, const Response &response)
{
    append(texts, u"response.respondent.name"_s, response.respondent.name);
    append(texts, u"response.respondent.phone"_s, response.respondent.phone);
    append(texts, u"response.respondent.email"_s, response.respondent.email);
    append(texts, u"response.statement"_s, response.statement);
    for (std::size_t index = 0; index < response.answers.size(); ++index) {
        append(texts, entryPath(u"response.items"_s, qsizetype(index)), response.answers.at(index));
    }
}

void appendRound(std::vector<PrintedText> &texts, const TrackingRound &round, std::size_t index)
{
    const QString path = entryPath(u"rounds"_s, qsizetype(index));
    if (const auto *other = std::get_if<Other>(&round.outcome))
        append(texts, path + u".text"_s, other->text);
    append(texts, path + u".tracker"_s, round.tracker);
}

} // namespace

std::vector<PrintedText> printedNoticeTexts(const CaseFile &file)
{
    const Notice &notice = file.notice;
    std::vector<PrintedText> texts;
    append(texts, u"notice.target.code"_s, notice.target.code);
    append(texts, u"notice.target.name"_s, notice.target.name);
    append(texts, u"notice.reason"_s, notice.reason);
    appendList(texts, u"notice.improvementItems"_s, notice.improvementItems);
    appendList(texts, u"notice.legalBasis"_s, notice.legalBases);
    append(texts, u"notice.contact.unit"_s, notice.contact.unit);
    append(texts, u"notice.contact.name"_s, notice.contact.name);
    append(texts, u"notice.contact.phone"_s, notice.contact.phone);
    append(texts, u"notice.contact.email"_s, notice.contact.email);
    return texts;
}

std::vector<PrintedText> printedTexts(const CaseFile &file)
{
    std::vector<PrintedText> texts = printedNoticeTexts(file);
    if (file.response)
        appendResponse(texts, *file.response);
    for (std::size_t index = 0; index < file.rounds.size(); ++index)
        appendRound(texts, file.rounds.at(index), index);
    return texts;
}

} // namespace noticedesk
