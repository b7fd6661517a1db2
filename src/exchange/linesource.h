// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <optional>

namespace noticedesk
{

/// The lines of a device, one after the other, of which never more than one line and one block is
/// kept in memory.
class LineSource final
{
public:
    /// The device is open for reading and must outlive the source. The name is for errors.
    LineSource(QIODevice &device, const QString &name, qsizetype maximumLineBytes);

    /// The next line without its newline, valid until the next call; nothing after the last line.
    /// Throws ExchangeError if the device fails or the line is longer than the maximum.
    std::optional<QByteArrayView> next();

    /// The number of the line that next() gave or refused, from 1.
    qsizetype lineNumber() const { return m_lineNumber; }

private:
    void readMore();

    QIODevice &m_device;
    QString m_name;
    qsizetype m_maximumLineBytes;
    QByteArray m_buffer;
    qsizetype m_lineStart = 0;
    qsizetype m_lineNumber = 0;
    bool m_atEnd = false;
};

} // namespace noticedesk
