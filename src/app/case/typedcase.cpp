// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/typedcase.h"

#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "exchange/textorigin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CaseFile caseFrom(const QJsonValue &text)
{
    return parseCaseFile(text.toString().toUtf8(), TextOrigin({}));
}

} // namespace

QString workingText(const TypedCase &typed)
{
    QJsonObject halfTyped;
    for (auto half = typed.halfTyped.begin(); half != typed.halfTyped.end(); ++half)
        halfTyped.insert(half.key(), half.value());
    QJsonObject object{{u"case"_s, QString::fromUtf8(caseFileJsonLine(typed.file))},
                       {u"pages"_s, QJsonArray::fromStringList(typed.pages)},
                       {u"halfTyped"_s, halfTyped}};
    if (typed.correctionReason)
        object.insert(u"correctionReason"_s, *typed.correctionReason);
    if (typed.officerBefore)
        object.insert(u"officerBefore"_s, *typed.officerBefore);
    if (typed.recorded)
        object.insert(u"recorded"_s, QString::fromUtf8(caseFileJsonLine(*typed.recorded)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<TypedCase> typedCaseFrom(const QString &workingText)
{
    const QJsonObject object = QJsonDocument::fromJson(workingText.toUtf8()).object();
    TypedCase typed;
    try {
        typed.file = caseFrom(object.value(u"case"_s));
        if (object.contains(u"recorded"_s))
            typed.recorded = caseFrom(object.value(u"recorded"_s));
    } catch (const ExchangeError &) {
        return std::nullopt;
    }
    const QJsonArray pages = object.value(u"pages"_s).toArray();
    for (const auto &page : pages)
        typed.pages.append(page.toString());
    const QJsonObject halfTyped = object.value(u"halfTyped"_s).toObject();
    for (auto half = halfTyped.begin(); half != halfTyped.end(); ++half)
        typed.halfTyped.insert(half.key(), half.value().toString());
    if (object.contains(u"correctionReason"_s))
        typed.correctionReason = object.value(u"correctionReason"_s).toString();
    if (object.contains(u"officerBefore"_s))
        typed.officerBefore = object.value(u"officerBefore"_s).toString();
    return typed;
}

} // namespace noticedesk
