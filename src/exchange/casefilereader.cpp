// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilereader.h"

#include "exchange/casefileformat.h"
#include "exchange/inputfile.h"
#include "exchange/jsontree.h"
#include "exchange/objectreader.h"

#include <QCoreApplication>

namespace noticedesk
{

CaseFile parseCaseFile(QByteArrayView bytes, const JsonOrigin &origin)
{
    if (bytes.size() > maximumCaseFileBytes) {
        throw origin.error(
            QCoreApplication::translate("noticedesk", "The case is larger than %1 bytes, the limit")
                .arg(maximumCaseFileBytes),
            {});
    }
    JsonValue json = parseJson(bytes, origin);
    CaseFile file;
    ObjectReader::read(json, JsonPath(origin), file);
    return file;
}

CaseFile readCaseFile(const QString &path)
{
    return parseCaseFile(readInputFile(path, maximumCaseFileBytes), JsonOrigin(path));
}

} // namespace noticedesk
