// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplecase.h"

#include "exchange/casefilereader.h"

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace noticedesk
{

CaseFile sampleCase()
{
    initialiseResources();
    return readCaseFile(QStringLiteral(":/samples/case-tainan.json"));
}

} // namespace noticedesk
