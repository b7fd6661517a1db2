// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilewriter.h"

#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/objectwriter.h"

namespace noticedesk
{

namespace
{

QByteArray written(const CaseFile &file, JsonLayout layout)
{
    const TextOrigin origin(file.number ? file.number->toString() : QString());
    JsonWriter json(layout);
    ObjectWriter::write(json, JsonPath(origin), file);
    QByteArray bytes = json.take() + '\n';
    if (bytes.size() > maximumCaseFileBytes) {
        throw origin.error(
            tr("The case is larger than %1 bytes, the limit").arg(maximumCaseFileBytes), {});
    }
    return bytes;
}

} // namespace

QByteArray caseFileJson(const CaseFile &file)
{
    return written(file, JsonLayout::Indented);
}

QByteArray caseFileJsonLine(const CaseFile &file)
{
    return written(file, JsonLayout::Compact);
}

void writeCaseFile(const QString &path, const CaseFile &file)
{
    writeFileAtomically(path, caseFileJson(file));
}

} // namespace noticedesk
