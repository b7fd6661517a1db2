// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilereader.h"

#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/inputfile.h"
#include "exchange/jsontree.h"
#include "exchange/objectreader.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

/// What a file says as its schema; empty if it says none that is a text.
QString saidSchema(const JsonValue &json)
{
    const auto *object = std::get_if<JsonObject>(&json.value);
    if (!object)
        return {};
    const auto member = std::find_if(object->begin(), object->end(),
                                     [](const JsonMember &each) { return each.key == "schema"; });
    const auto *text =
        member == object->end() ? nullptr : std::get_if<QString>(&member->value.value);
    return text ? *text : QString();
}

/// A program that knows only an earlier version would refuse such a file, so it does not say so.
void refuseLaterParts(const CaseFile &file, const QString &said, const TextOrigin &origin)
{
    const QString needed = fromUtf8(schemaOf(file));
    if (said >= needed) // their numbers have one digit
        return;
    const QString parts = schemaOf(file) == thirdCaseFileSchema
                              ? tr("“officer” belongs to the schema “%1”, not to “%2”")
                              : tr("“calls”, “notes” and “struckOut” belong to the schema “%1”, "
                                   "not to “%2”");
    throw origin.error(parts.arg(needed, said), QStringLiteral("schema"));
}

} // namespace

CaseFile parseCaseFile(QByteArrayView bytes, const TextOrigin &origin)
{
    if (bytes.size() > maximumCaseFileBytes) {
        throw origin.error(
            tr("The case is larger than %1 bytes, the limit").arg(maximumCaseFileBytes), {});
    }
    JsonValue json = parseJson(bytes, origin);
    const QString said = saidSchema(json);
    CaseFile file;
    ObjectReader::read(json, JsonPath(origin), file);
    refuseLaterParts(file, said, origin);
    return file;
}

CaseFile readCaseFile(const QString &path)
{
    return parseCaseFile(readInputFile(path, maximumCaseFileBytes), TextOrigin(path));
}

} // namespace noticedesk
