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

/// Notes stand on no other paper, so nobody was told of a character that no font has: it must not
/// keep the list of what was handed over from being made.
QVariant drawable(const std::optional<QString> &text, Typesetter &typesetter)
{
    QString drawn;
    for (const char32_t character : text.value_or(QString()).toUcs4())
        drawn += typesetter.canDraw(character) ? QString::fromUcs4(&character, 1) : u"□"_s;
    return drawn.isEmpty() ? QVariant() : QVariant(drawn);
}

void addCase(FieldValues &values, std::size_t place, const CaseFile &file, QDate day,
             const Words &words, Typesetter &typesetter)
{
    const QString record = u"case[%1]."_s.arg(place);
    values.insert(record + u"position", QString::number(place + 1));
    values.insert(record + u"number",
                  file.number ? file.number->toString() : words[u"draftNumber"_s]);
    values.insert(record + u"name", drawable(file.notice.target.name, typesetter));
    values.insert(record + u"noticeDate", valueOrNone(file.notice.date));
    values.insert(record + u"deadline", valueOrNone(currentDeadline(file)));
    values.insert(record + u"state", words[u"state."_s + nameOf(stateOf(file))]);
    values.insert(record + u"nextStep",
                  words[u"step."_s + nameOf(nextStepOn(day, nextStep(file), dueDate(file)))]);
    if (file.notes)
        values.insert(record + u"remark",
                      drawable(shortened(file.notes->simplified(), longestRemark), typesetter));
}

} // namespace

LaidOutSheet layOutHandOver(const HandedOverCases &handedOver, const OfficeSettings &office,
                            SheetPdf &pdf)
{
    const Words words(u"cases"_s);
    const auto typesetter = pdf.makeTypesetter();
    FieldValues values{{u"handover.office"_s, drawable(office.name, *typesetter)},
                       {u"handover.from"_s, drawable(handedOver.from, *typesetter)},
                       {u"handover.to"_s, drawable(handedOver.to, *typesetter)},
                       {u"handover.date"_s, handedOver.day},
                       {u"handover.count"_s, QString::number(handedOver.cases.size())}};
    for (std::size_t place = 0; place < handedOver.cases.size(); ++place)
        addCase(values, place, handedOver.cases[place], handedOver.day, words, *typesetter);
    LaidOutSheet sheet = noticedesk::layOut(pdf.form(Sheet::HandOver), CaseFile(), values,
                                            SheetMode::Final, *typesetter);
    sheet.author = office.name.value_or(QString());
    return sheet;
}

} // namespace noticedesk
