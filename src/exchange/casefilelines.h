// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "exchange/linesource.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <map>
#include <optional>

namespace noticedesk
{

/// The cases of a JSON Lines file, one a line, in the order of the file. Keeps no case in memory,
/// only which numbers it met, for none may come twice. Blank lines may stand at the end.
class CaseFileLines final
{
public:
    /// The device is open for reading and must outlive this. The name is for errors.
    CaseFileLines(QIODevice &device, const QString &name);

    /// The next case; nothing after the last. Throws ExchangeError, naming the line; the rest of
    /// the file is of no use then.
    std::optional<CaseFile> next();

    /// The number of the line that next() gave or refused, from 1.
    qsizetype lineNumber() const { return m_lines.lineNumber(); }

private:
    std::optional<QByteArrayView> nextFilledLine();
    void refuseSecond(CaseNumber number);

    LineSource m_lines;
    QString m_name;
    std::map<CaseNumber, qsizetype> m_lineOfNumber;
};

} // namespace noticedesk
