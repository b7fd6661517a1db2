// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamAttributes>

#include <vector>

namespace noticedesk
{

/// A part of an XML document: an element with what it holds, or text. Names are as they are
/// written, with their prefixes.
struct XmlNode
{
    QString name; ///< empty for text
    QString namespaceUri;
    QXmlStreamAttributes attributes; ///< namespace declarations among them
    QString text;
    std::vector<XmlNode> children;

    bool isText() const { return name.isEmpty(); }
    bool isElement(const QString &uri, QStringView localName) const;
    /// All text in it.
    QString wholeText() const;
};

/// An XML document cannot be used; the message says why.
struct XmlFault
{
    QString reason;
};

/// Reads a document without document type: entities are not resolved, nothing outside is read, and
/// elements lie in each other at most 200 deep. Comments and processing instructions are left out.
/// Throws XmlFault.
XmlNode readXml(const QByteArray &bytes);

QByteArray writeXml(const XmlNode &root);

} // namespace noticedesk
