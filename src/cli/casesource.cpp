// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/casesource.h"

#include "exchange/casefilereader.h"
#include "exchange/inputfile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

CaseSource::CaseSource(const QString &path, std::vector<NamedCase> kept)
    : m_path(path), m_kept(std::move(kept))
{
}

CaseSource::CaseSource(const QString &path) : m_path(path), m_lines(path)
{
    openForReading(m_lines);
    m_reader.emplace(m_lines, path);
}

CaseSource CaseSource::oneCase(const QString &path)
{
    CaseFile file = readCaseFile(path);
    const QString name = file.number ? file.number->toString() : u"draft"_s;
    return CaseSource(path, {{name, std::move(file)}});
}

CaseSource CaseSource::caseLines(const QString &path)
{
    return CaseSource(path);
}

CaseSource CaseSource::storedCases(std::vector<NamedCase> cases)
{
    return CaseSource({}, std::move(cases));
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
    std::optional<NumberedCase> numbered = m_reader ? nextRead() : nextKept();
    m_failed = false;
    if (numbered)
        ++m_next;
    return numbered;
}

std::optional<NumberedCase> CaseSource::nextKept()
{
    if (m_next >= static_cast<qsizetype>(m_kept.size()))
        return std::nullopt;
    const NamedCase &kept = m_kept[static_cast<std::size_t>(m_next)];
    return NumberedCase{m_next, kept.file, kept.name};
}

std::optional<NumberedCase> CaseSource::nextRead()
{
    std::optional<CaseFile> file = m_reader->next();
    if (!file)
        return std::nullopt;
    const QString name =
        file->number ? file->number->toString() : u"draft-"_s + QString::number(m_next + 1);
    return NumberedCase{m_next, *std::move(file), name};
}

TextOrigin CaseSource::originOf(qsizetype place) const
{
    if (m_path.isEmpty())
        return TextOrigin(m_kept.at(static_cast<std::size_t>(place)).name);
    // Only the end of the file may have blank lines, so that places and lines go together.
    return m_reader ? TextOrigin(m_path, place + 1) : TextOrigin(m_path);
}

} // namespace noticedesk
