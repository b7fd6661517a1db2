// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linesource.h"

#include "domain/tr.h"
#include "exchange/quoted.h"
#include "exchange/textorigin.h"

namespace noticedesk
{

namespace
{

constexpr qsizetype lineBlockBytes = qsizetype{256} * 1024;

} // namespace

LineSource::LineSource(QIODevice &device, const QString &name, qsizetype maximumLineBytes)
    : m_device(device), m_name(name), m_maximumLineBytes(maximumLineBytes)
{
}

std::optional<QByteArrayView> LineSource::next()
{
    ++m_lineNumber;
    qsizetype searchFrom = m_lineStart;
    while (true) {
        const qsizetype newline = m_buffer.indexOf('\n', searchFrom);
        const qsizetype end = newline < 0 ? m_buffer.size() : newline;
        const qsizetype length = end - m_lineStart;
        if (length > m_maximumLineBytes) {
            throw TextOrigin(m_name, m_lineNumber)
                .error(tr("The line is longer than %1 bytes, the limit").arg(m_maximumLineBytes),
                       {});
        }
        if (newline >= 0 || (m_atEnd && length > 0)) {
            const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_lineStart, length);
            m_lineStart = newline < 0 ? end : newline + 1;
            return line;
        }
        if (m_atEnd)
            return std::nullopt;
        readMore();
        searchFrom = m_lineStart + length;
    }
}

void LineSource::readMore()
{
    m_buffer.remove(0, m_lineStart);
    m_lineStart = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + lineBlockBytes);
    const qint64 read = m_device.read(m_buffer.data() + kept, lineBlockBytes);
    m_buffer.resize(kept + std::max<qsizetype>(read, 0));
    if (read < 0) {
        throw ExchangeError(
            tr("The file cannot be read (%1)").arg(printable(m_device.errorString())),
            printable(m_name));
    }
    m_atEnd = read == 0;
}

} // namespace noticedesk
