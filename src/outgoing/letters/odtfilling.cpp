// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/odtfilling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString &textNamespace()
{
    static const QString uri = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
    return uri;
}

bool isPlaceholder(const XmlNode &node)
{
    return node.isElement(textNamespace(), u"placeholder");
}

QString placeholderName(const XmlNode &node)
{
    QString name = node.wholeText().trimmed();
    if (name.startsWith(u'<') && name.endsWith(u'>'))
        name = name.sliced(1, name.size() - 2);
    return name;
}

/// Makes nodes of a text: what XML would take for white space of its own stands as elements.
class TextNodes final
{
public:
    /// The prefix is that of the document for the names of texts.
    explicit TextNodes(QString prefix) : m_prefix(std::move(prefix)) {}

    std::vector<XmlNode> of(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar each = text.at(at);
            if (each == u'\n')
                addElement(u"line-break"_s);
            else if (each == u'\t')
                addElement(u"tab"_s);
            else if (each == u' ' && (at == 0 || text.at(at - 1) == u' ' || at + 1 == text.size()))
                addElement(u"s"_s);
            else
                addCharacter(each);
        }
        return std::move(m_nodes);
    }

private:
    QString m_prefix;
    std::vector<XmlNode> m_nodes;

    void addElement(const QString &name)
    {
        XmlNode node;
        node.name = m_prefix + name;
        node.namespaceUri = textNamespace();
        m_nodes.push_back(std::move(node));
    }

    void addCharacter(QChar character)
    {
        if (m_nodes.empty() || !m_nodes.back().isText())
            m_nodes.emplace_back();
        m_nodes.back().text += character;
    }
};

/// What an item of a list says by itself, without the items of lists below it.
struct ItemContent
{
    QStringList placeholders;
    QString words;
};

void collectContent(const XmlNode &node, ItemContent &content)
{
    for (const XmlNode &child : node.children) {
        if (isPlaceholder(child))
            content.placeholders.append(placeholderName(child));
        else if (child.isText())
            content.words += child.text.trimmed();
        else if (!child.isElement(textNamespace(), u"list-item"))
            collectContent(child, content);
    }
}

using Texts = QHash<QString, QString>;

XmlNode filledNode(const XmlNode &node, const Texts &texts);

/// As many items as the longest text of its placeholders has lines.
void appendItems(const XmlNode &item, const Texts &texts, std::vector<XmlNode> &siblings)
{
    ItemContent content;
    collectContent(item, content);
    const QStringList &names = content.placeholders;
    qsizetype lines = names.isEmpty() || !content.words.isEmpty() ? 1 : 0;
    for (const QString &name : names) {
        const QString text = texts.value(name);
        lines = std::max(lines, text.isEmpty() ? 0 : text.count(u'\n') + 1);
    }
    for (qsizetype line = 0; line < lines; ++line) {
        Texts own = texts;
        for (const QString &name : names) {
            // A text of one line stands in each item, others line by line.
            const QStringList all = texts.value(name).split(u'\n');
            if (all.size() > 1)
                own.insert(name, all.value(line));
        }
        siblings.push_back(filledNode(item, own));
    }
}

XmlNode filledNode(const XmlNode &node, const Texts &texts)
{
    XmlNode filled;
    filled.name = node.name;
    filled.namespaceUri = node.namespaceUri;
    filled.attributes = node.attributes;
    filled.text = node.text;
    for (const XmlNode &child : node.children) {
        if (isPlaceholder(child)) {
            const QString prefix = child.name.left(child.name.indexOf(u':') + 1);
            for (XmlNode &text : TextNodes(prefix).of(texts.value(placeholderName(child))))
                filled.children.push_back(std::move(text));
        } else if (child.isElement(textNamespace(), u"list-item")) {
            appendItems(child, texts, filled.children);
        } else {
            filled.children.push_back(filledNode(child, texts));
        }
    }
    return filled;
}

void collectAll(const XmlNode &node, QStringList &names)
{
    if (isPlaceholder(node)) {
        names.append(placeholderName(node));
        return;
    }
    for (const XmlNode &child : node.children)
        collectAll(child, names);
}

} // namespace

QStringList placeholdersIn(const XmlNode &document)
{
    QStringList names;
    collectAll(document, names);
    return names;
}

XmlNode withPlaceholdersFilled(const XmlNode &document, const QHash<QString, QString> &texts)
{
    return filledNode(document, texts);
}

} // namespace noticedesk
