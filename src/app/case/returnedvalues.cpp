// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/returnedvalues.h"

#include "app/text/fieldnames.h"
#include "app/widgets/fieldtext.h"
#include "domain/isolation.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A field that the organisation answers, and where its value is in a response.
struct AnsweredField
{
    QString path;
    std::optional<QString> *value;
    bool isLine;
};

/// Those of a case with so many items, in the order of the page.
std::vector<AnsweredField> answeredFields(Response &response, qsizetype items)
{
    std::vector<AnsweredField> fields{
        {u"response.respondent.name"_s, &response.respondent.name, true},
        {u"response.respondent.phone"_s, &response.respondent.phone, true},
        {u"response.respondent.email"_s, &response.respondent.email, true},
        {u"response.statement"_s, &response.statement, false}};
    response.answers.resize(static_cast<std::size_t>(items));
    for (qsizetype at = 0; at < items; ++at)
        fields.push_back({u"response.items[%1]"_s.arg(at),
                          &response.answers[static_cast<std::size_t>(at)], false});
    return fields;
}

TakenText takenFor(const AnsweredField &field, const QString &text)
{
    return field.isLine ? takenAsLine(text) : takenAsLines(text);
}

} // namespace

std::vector<ReturnedValue> returnedValues(const ReturnedForm &form, const CaseFile &present)
{
    Response response = present.response.value_or(Response());
    std::vector<ReturnedValue> values;
    for (const AnsweredField &field :
         answeredFields(response, present.notice.improvementItems.size())) {
        const auto taken = takenFor(field, form.values.value(field.path)).text;
        const QString returned = taken.value_or(QString()).trimmed();
        const QString now = field.value->value_or(QString());
        if (!returned.isEmpty() && returned != now)
            values.push_back({field.path, now, returned});
    }
    return values;
}

QStringList remarksOn(const ReturnedForm &form, const CaseFile &present)
{
    QStringList remarks;
    for (const ReturnedFieldRemark &remark : form.remarks)
        remarks.append(sentenceWith(remark.problem == ReturnedFieldProblem::TooLong
                                        ? noticedesk::tr("%1 is too long to be taken over.")
                                        : noticedesk::tr("%1 cannot be read."),
                                    nameOfField(remark.path)));
    Response response;
    for (const AnsweredField &field :
         answeredFields(response, present.notice.improvementItems.size())) {
        const TakenText taken = takenFor(field, form.values.value(field.path));
        if (!taken.text)
            remarks.append(
                sentenceWith(noticedesk::tr("%1: %2"), nameOfField(field.path), taken.notice));
    }
    return remarks;
}

CaseFile withReturned(const CaseFile &present, const std::vector<ReturnedValue> &values)
{
    CaseFile file = present;
    if (!file.response)
        file.response.emplace();
    for (const AnsweredField &field :
         answeredFields(*file.response, file.notice.improvementItems.size())) {
        for (const ReturnedValue &value : values) {
            if (value.path == field.path)
                *field.value = value.returned;
        }
    }
    return file;
}

} // namespace noticedesk
