// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textorigin.h"

#include "domain/tr.h"
#include "exchange/quoted.h"
#include "exchange/utf8.h"

#include <QStringList>

#include <algorithm>

namespace noticedesk
{

namespace
{

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

TextPosition textPosition(QByteArrayView bytes, qsizetype index)
{
    const QByteArrayView before =
        withoutByteOrderMark(bytes.first(std::clamp<qsizetype>(index, 0, bytes.size())));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QByteArrayView line = before.sliced(lineStart);
    const auto characters = std::count_if(line.begin(), line.end(),
                                          [](char byte) { return !continuesCharacter(byte); });
    return {std::count(before.begin(), before.end(), '\n') + 1, characters + 1};
}

namespace
{

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(", "));
}

} // namespace

TextOrigin::TextOrigin(const QString &name) : m_name(printable(name)) {}

TextOrigin::TextOrigin(const QString &name, qsizetype line) : m_name(printable(name)), m_line(line)
{
}

ExchangeError TextOrigin::error(const QString &message, const QString &path) const
{
    QString line;
    if (m_line > 0)
        line = tr("line %1").arg(m_line);
    return ExchangeError(message, joined({m_name, line, path}));
}

ExchangeError TextOrigin::error(const QString &message, TextPosition position,
                                const QString &path) const
{
    const qsizetype lineOfFile = std::max<qsizetype>(m_line, 1) + position.line - 1;
    const QString place =
        tr("line %1, column %2").arg(QString::number(lineOfFile), QString::number(position.column));
    return ExchangeError(message, joined({m_name, place, path}));
}

} // namespace noticedesk
