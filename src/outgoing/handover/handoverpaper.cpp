// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/handover/handoverpaper.h"

#include "domain/casestate.h"
#include "domain/nextstep.h"
#include "domain/officesettings.h"
#include "domain/shortened.h"
#include "domain/valuenames.h"
#include "sheets/forms/words.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype longestRemark = 60; // characters; all of the notes stand in the program

QVariant valueOrNone(const std::optional<QDate> &day)
{
    return day ? QVariant(*day) : QVariant();
}

QVariant valueOrNone(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? QVariant(*text) : QVariant();
}

void addCase(FieldValues &values, std::size_t place, const CaseFile &file, QDate day,
             const Words &words)
{
    const QString record = u"case[%1]."_s.arg(place);
    values.insert(record + u"position", QString::number(place + 1));
    values.insert(record + u"number",
                  file.number ? file.number->toString() : words[u"draftNumber"_s]);
    values.insert(record + u"name", valueOrNone(file.notice.target.name));
    values.insert(record + u"noticeDate", valueOrNone(file.notice.date));
    values.insert(record + u"deadline", valueOrNone(currentDeadline(file)));
    values.insert(record + u"state", words[u"state."_s + nameOf(stateOf(file))]);
    values.insert(record + u"nextStep",
                  words[u"step."_s + nameOf(nextStepOn(day, nextStep(file), dueDate(file)))]);
    if (file.notes)
        values.insert(record + u"remark", shortened(file.notes->simplified(), longestRemark));
}

} // namespace

LaidOutSheet layOutHandOver(const HandedOverCases &handedOver, const OfficeSettings &office,
                            SheetPdf &pdf)
{
    const Words words(u"cases"_s);
    FieldValues values{{u"handover.office"_s, valueOrNone(office.name)},
                       {u"handover.from"_s, valueOrNone(std::optional(handedOver.from))},
                       {u"handover.to"_s, handedOver.to},
                       {u"handover.date"_s, handedOver.day},
                       {u"handover.count"_s, QString::number(handedOver.cases.size())}};
    for (std::size_t place = 0; place < handedOver.cases.size(); ++place)
        addCase(values, place, handedOver.cases[place], handedOver.day, words);
    const auto typesetter = pdf.makeTypesetter();
    LaidOutSheet sheet = noticedesk::layOut(pdf.form(Sheet::HandOver), CaseFile(), values,
                                            SheetMode::Final, *typesetter);
    sheet.author = office.name.value_or(QString());
    return sheet;
}

} // namespace noticedesk
