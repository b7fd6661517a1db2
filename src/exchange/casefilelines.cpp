// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilelines.h"

#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/casefilereader.h"
#include "exchange/jsontree.h"

namespace noticedesk
{

CaseFileLines::CaseFileLines(QIODevice &device, const QString &name)
    : m_lines(device, name, maximumCaseFileBytes), m_name(name)
{
}

std::optional<CaseFile> CaseFileLines::next()
{
    const auto line = nextFilledLine();
    if (!line)
        return std::nullopt;
    CaseFile file = parseCaseFile(*line, TextOrigin(m_name, lineNumber()));
    if (file.number)
        refuseSecond(*file.number);
    return file;
}

std::optional<QByteArrayView> CaseFileLines::nextFilledLine()
{
    auto line = m_lines.next();
    if (!line || !isBlankJson(*line))
        return line;
    const qsizetype blankLine = lineNumber();
    do {
        line = m_lines.next();
    } while (line && isBlankJson(*line));
    if (line) {
        throw TextOrigin(m_name, blankLine)
            .error(tr("The line is blank; only the end of the file may have blank lines"), {});
    }
    return std::nullopt;
}

void CaseFileLines::refuseSecond(CaseNumber number)
{
    const auto [first, isFirst] = m_lineOfNumber.emplace(number, lineNumber());
    if (isFirst)
        return;
    throw TextOrigin(m_name, lineNumber())
        .error(tr("The case %1 comes twice, first on line %2")
                   .arg(number.toString(), QString::number(first->second)),
               QStringLiteral("number"));
}

} // namespace noticedesk
