// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <optional>
#include <vector>

namespace noticedesk
{

/// One start tag of a form file with its attributes, each of which is read by exactly one call and
/// checked there; finish() refuses whatever nobody asked for.
class FormTag final
{
public:
    FormTag(const QXmlStreamReader &reader, const QString &fileName);

    const QString &name() const { return m_name; }

    bool has(const QString &attribute) const { return m_attributes.contains(attribute); }
    QString required(const QString &attribute);
    std::optional<QString> optional(const QString &attribute);
    /// "27mm" or "12pt" as pt, 0 to 1000; the star only where it is allowed, as 0.
    double length(const QString &text, bool starAllowed = false) const;
    /// So many lengths with blanks between them, in pt.
    std::vector<double> lengths(const QString &text, qsizetype count) const;
    double number(const QString &attribute, double missing, double least, double most);
    bool yes(const QString &attribute, const QString &word = QStringLiteral("yes"));
    void finish() const;

    [[noreturn]] void fail(const QString &message) const;

private:
    QString m_name;
    QString m_where;
    QHash<QString, QString> m_attributes;
};

/// "file:line:column" of the place that the reader has reached.
QString placeOf(const QXmlStreamReader &reader, const QString &fileName);

} // namespace noticedesk
