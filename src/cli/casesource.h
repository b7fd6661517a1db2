// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "exchange/casefilelines.h"
#include "exchange/textorigin.h"

#include <QFile>

#include <mutex>
#include <optional>
#include <vector>

namespace noticedesk
{

/// A case with its place among the cases of a command, from 0.
struct NumberedCase
{
    qsizetype place = 0;
    CaseFile file;
    QString name; ///< for files: the case's number, or what it is called as long as it has none
};

/// A case out of the store, with the name by which a command calls it.
struct NamedCase
{
    QString name;
    CaseFile file;
};

/// The cases that a command works on, in their order: one case file, a file of case lines that is
/// read as it is needed, or cases out of the store. May be asked from several threads.
class CaseSource final
{
public:
    /// A case file. Throws Error if it cannot be read.
    static CaseSource oneCase(const QString &path);
    /// A file of case lines. Throws Error if it cannot be opened.
    static CaseSource caseLines(const QString &path);
    /// Cases that were read from the store.
    static CaseSource storedCases(std::vector<NamedCase> cases);

    CaseSource(const CaseSource &) = delete;
    CaseSource &operator=(const CaseSource &) = delete;

    /// Whether there may be more than one case.
    bool several() const { return m_reader.has_value() || m_kept.size() > 1; }
    /// The place after that of the last case given: after next() threw, of the case it was about.
    qsizetype place();

    /// The next case; nothing after the last. Throws Error, naming the line; there is no further
    /// case then.
    std::optional<NumberedCase> next();

    /// The file of the case at this place and, if it has several, the line; or the name of the
    /// case.
    TextOrigin originOf(qsizetype place) const;

private:
    CaseSource(const QString &path, std::vector<NamedCase> kept);
    explicit CaseSource(const QString &path);

    std::optional<NumberedCase> nextKept();
    std::optional<NumberedCase> nextRead();

    QString m_path;
    std::mutex m_mutex;
    qsizetype m_next = 0;
    bool m_failed = false;
    std::vector<NamedCase> m_kept;
    QFile m_lines;
    std::optional<CaseFileLines> m_reader;
};

} // namespace noticedesk
