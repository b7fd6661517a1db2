// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilereader.h"

#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/inputfile.h"
#include "exchange/jsontree.h"
#include "exchange/objectreader.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool saysFirstSchema(const JsonValue &json)
{
    const auto *object = std::get_if<JsonObject>(&json.value);
    return object != nullptr &&
           std::any_of(object->begin(), object->end(), [](const JsonMember &member) {
               const auto *text = std::get_if<QString>(&member.value.value);
               return member.key == "schema" && text != nullptr &&
                      *text == QLatin1StringView(caseFileSchema.data(),
                                                 static_cast<qsizetype>(caseFileSchema.size()));
           });
}

/// A program that knows only the first version would refuse such a file, so it does not say so.
void refuseLaterParts(const CaseFile &file, const TextOrigin &origin)
{
    if (schemaOf(file) == caseFileSchema)
        return;
    throw origin.error(
        tr("“calls” and “struckOut” belong to the schema “%1”, not to “%2”")
            .arg(QString::fromLatin1(secondCaseFileSchema.data(),
                                     static_cast<qsizetype>(secondCaseFileSchema.size())),
                 QString::fromLatin1(caseFileSchema.data(),
                                     static_cast<qsizetype>(caseFileSchema.size()))),
        QStringLiteral("schema"));
}

} // namespace

CaseFile parseCaseFile(QByteArrayView bytes, const TextOrigin &origin)
{
    if (bytes.size() > maximumCaseFileBytes) {
        throw origin.error(
            tr("The case is larger than %1 bytes, the limit").arg(maximumCaseFileBytes), {});
    }
    JsonValue json = parseJson(bytes, origin);
    const bool isFirst = saysFirstSchema(json);
    CaseFile file;
    ObjectReader::read(json, JsonPath(origin), file);
    if (isFirst)
        refuseLaterParts(file, origin);
    return file;
}

CaseFile readCaseFile(const QString &path)
{
    return parseCaseFile(readInputFile(path, maximumCaseFileBytes), TextOrigin(path));
}

} // namespace noticedesk
