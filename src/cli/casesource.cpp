// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casesource.h"

#include "exchange/casefilereader.h"
#include "exchange/inputfile.h"

#include <utility>

namespace noticedesk
{

CaseSource::CaseSource(const QString &path, CaseFile file) : m_path(path), m_one(std::move(file)) {}

CaseSource::CaseSource(const QString &path) : m_path(path), m_lines(path)
{
    openForReading(m_lines);
    m_reader.emplace(m_lines, path);
}

CaseSource CaseSource::oneCase(const QString &path)
{
    return CaseSource(path, readCaseFile(path));
}

CaseSource CaseSource::caseLines(const QString &path)
{
    return CaseSource(path);
}

qsizetype CaseSource::place()
{
    const std::lock_guard lock(m_mutex);
    return m_next;
}

std::optional<NumberedCase> CaseSource::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_failed)
        return std::nullopt;
    // Set while reading: a reader that threw would go on with the line after the bad one.
    m_failed = true;
    std::optional<CaseFile> file = m_reader ? m_reader->next() : std::exchange(m_one, std::nullopt);
    m_failed = false;
    if (!file)
        return std::nullopt;
    return NumberedCase{m_next++, *std::move(file)};
}

JsonOrigin CaseSource::originOf(qsizetype place) const
{
    // Only the end of the file may have blank lines, so that places and lines go together.
    return several() ? JsonOrigin(m_path, place + 1) : JsonOrigin(m_path);
}

} // namespace noticedesk
