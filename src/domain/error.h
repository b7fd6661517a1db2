// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace noticedesk
{

/// The one family of exceptions: what happened, as a sentence ready for the user, and where it
/// happened (file, line or field). It is caught in one place per program: the command line or the
/// window's prompt.
class Error : public std::exception
{
public:
    explicit Error(const QString &message, const QString &where = {})
        : m_message(message),
          m_where(where),
          m_utf8((where.isEmpty() ? message : message + QStringLiteral(": ") + where).toUtf8())
    {
    }

    const QString &message() const { return m_message; } ///< one line, no full stop at its end
    const QString &where() const { return m_where; }     ///< may be empty
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QString m_where;
    QByteArray m_utf8;
};

} // namespace noticedesk
