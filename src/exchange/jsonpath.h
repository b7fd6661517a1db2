// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textorigin.h"

#include <QString>
#include <QStringView>
#include <QtGlobal>

#include <string_view>

namespace noticedesk
{

/// Where a value stands inside a JSON document: one step from its parent's path. The steps stay on
/// the stack of the code that walks the document; text is made only when an error needs it. The
/// parent and the key must outlive the path.
class JsonPath final
{
public:
    /// The document itself, which must outlive the path too.
    explicit JsonPath(const TextOrigin &origin) : m_origin(&origin) {}
    JsonPath(const JsonPath &parent, std::string_view key) : m_parent(&parent), m_key(key) {}
    JsonPath(const JsonPath &parent, qsizetype index) : m_parent(&parent), m_index(index) {}

    /// rounds[1].extendedTo; nothing for the document itself.
    QString toString() const;

    /// An error about the value there.
    ExchangeError error(const QString &message) const;

    static void appendKey(QString &path, QStringView key);
    static void appendIndex(QString &path, qsizetype index);

private:
    const TextOrigin *m_origin = nullptr; ///< of the document itself only
    const JsonPath *m_parent = nullptr;
    std::string_view m_key;
    qsizetype m_index = -1;
};

} // namespace noticedesk
