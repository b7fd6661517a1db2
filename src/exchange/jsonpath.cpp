// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonpath.h"

#include "exchange/quoted.h"
#include "exchange/utf8.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool isPlainName(QStringView key)
{
    return !key.isEmpty() && key.size() <= 40 &&
           std::all_of(key.begin(), key.end(), [](QChar each) {
               return each.unicode() < 0x80 && (each.isLetterOrNumber() || each == u'_');
           });
}

} // namespace

QString JsonPath::toString() const
{
    if (m_parent == nullptr)
        return {};
    QString path = m_parent->toString();
    if (m_index >= 0)
        appendIndex(path, m_index);
    else
        appendKey(path, fromUtf8(m_key));
    return path;
}

ExchangeError JsonPath::error(const QString &message) const
{
    const JsonPath *document = this;
    while (document->m_parent != nullptr)
        document = document->m_parent;
    return document->m_origin->error(message, toString());
}

void JsonPath::appendKey(QString &path, QStringView key)
{
    if (!isPlainName(key)) {
        path.append(u"[\"").append(excerpt(key)).append(u"\"]");
        return;
    }
    if (!path.isEmpty())
        path.append(u'.');
    path.append(key);
}

void JsonPath::appendIndex(QString &path, qsizetype index)
{
    path.append(u'[').append(QString::number(index)).append(u']');
}

} // namespace noticedesk
