// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refusallines.h"

#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// As the place follows.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

void tellRefused(const IssuedDraft &draft, const QString &name, const CommandStreams &streams)
{
    if (draft.findings.empty())
        streams.errors.write(errorLine(Error(withoutStop(draft.why), name)));
    for (const Finding &finding : draft.findings)
        streams.errors.write(
            errorLine(Error(withoutStop(finding.sentence), name + u", "_s + finding.field)));
}

QString refusalLine(const Error &error)
{
    return error.where().isEmpty() ? error.message()
                                   : u"%1: %2"_s.arg(withoutStop(error.message()), error.where());
}

} // namespace noticedesk
