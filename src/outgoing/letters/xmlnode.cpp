// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/xmlnode.h"

#include "domain/tr.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

class XmlTreeReader final
{
public:
    explicit XmlTreeReader(const QByteArray &bytes) : m_reader(bytes)
    {
        // Prefixes and their declarations are kept as they are written.
        m_reader.setNamespaceProcessing(false);
    }

    XmlNode read()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                throw XmlFault{tr("it has a document type")};
            if (token == QXmlStreamReader::StartElement) {
                XmlNode root = element({}, 1);
                while (!m_reader.atEnd())
                    m_reader.readNext();
                refuseFault();
                return root;
            }
        }
        refuseEnd();
    }

private:
    using Namespaces = QHash<QString, QString>; ///< by prefix

    QXmlStreamReader m_reader;

    void refuseFault() const
    {
        if (m_reader.hasError())
            throw XmlFault{tr("line %1: %2")
                               .arg(QString::number(m_reader.lineNumber()),
                                    m_reader.errorString().simplified())};
    }

    [[noreturn]] void refuseEnd() const
    {
        refuseFault();
        throw XmlFault{tr("it ends too early")};
    }

    XmlNode element(Namespaces namespaces, int depth)
    {
        constexpr int mostDepth = 200;
        if (depth > mostDepth)
            throw XmlFault{tr("its elements lie too deep in each other")};
        XmlNode node;
        node.name = m_reader.qualifiedName().toString();
        node.attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const auto name = attribute.qualifiedName();
            if (name == "xmlns"_L1)
                namespaces.insert({}, attribute.value().toString());
            else if (name.startsWith("xmlns:"_L1))
                namespaces.insert(name.sliced(6).toString(), attribute.value().toString());
        }
        const qsizetype colon = node.name.indexOf(u':');
        node.namespaceUri = namespaces.value(colon < 0 ? QString() : node.name.left(colon));
        for (;;) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                return node;
            if (token == QXmlStreamReader::StartElement)
                node.children.push_back(element(namespaces, depth + 1));
            else if (token == QXmlStreamReader::Characters)
                addText(node);
            else if (token == QXmlStreamReader::EntityReference)
                throw XmlFault{tr("it has an entity that is not declared")};
            else if (token == QXmlStreamReader::Invalid || m_reader.atEnd())
                refuseEnd();
        }
    }

    void addText(XmlNode &parent) const
    {
        if (parent.children.empty() || !parent.children.back().isText())
            parent.children.emplace_back();
        parent.children.back().text += m_reader.text();
    }
};

void writeNode(const XmlNode &node, QXmlStreamWriter &xml)
{
    if (node.isText()) {
        xml.writeCharacters(node.text);
        return;
    }
    xml.writeStartElement(node.name);
    for (const QXmlStreamAttribute &attribute : node.attributes)
        xml.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    for (const XmlNode &child : node.children)
        writeNode(child, xml);
    xml.writeEndElement();
}

} // namespace

bool XmlNode::isElement(const QString &uri, QStringView localName) const
{
    return namespaceUri == uri && !isText() &&
           QStringView(name).sliced(name.indexOf(u':') + 1) == localName;
}

QString XmlNode::wholeText() const
{
    QString whole = text;
    for (const XmlNode &child : children)
        whole += child.wholeText();
    return whole;
}

XmlNode readXml(const QByteArray &bytes)
{
    return XmlTreeReader(bytes).read();
}

QByteArray writeXml(const XmlNode &root)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    writeNode(root, xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace noticedesk
