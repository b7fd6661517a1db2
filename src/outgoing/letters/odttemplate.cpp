// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/odttemplate.h"

#include "domain/tr.h"
#include "exchange/quoted.h"
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/odtfilling.h"
#include "outgoing/letters/odtscripts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString &contentName()
{
    static const QString name = u"content.xml"_s;
    return name;
}

const QString &stylesName()
{
    static const QString name = u"styles.xml"_s;
    return name;
}

/// Proves what the template was, not what the letter will be.
bool isSignature(const QString &name)
{
    return name.startsWith("META-INF/"_L1) && name.endsWith("signatures.xml"_L1);
}

XmlNode readXmlPart(const ArchivePart &part, const QString &path)
{
    try {
        return readXml(part.bytes);
    } catch (const XmlFault &fault) {
        throw TemplateUnreadable(tr("%1 in it cannot be read (%2)").arg(part.name, fault.reason),
                                 path);
    }
}

} // namespace

OdtTemplate::OdtTemplate(const QByteArray &bytes, const QString &path) : m_path(path)
{
    bool hasContent = false;
    for (ArchivePart &part : readOdt(bytes, path)) {
        if (isScriptPart(part.name))
            throw LetterRefused(tr("the template has macros (%1)").arg(printable(part.name)), path);
        if (part.name == contentName()) {
            m_content = readXmlPart(part, path);
            hasContent = true;
        } else if (part.name == stylesName()) {
            m_styles = readXmlPart(part, path);
            m_hasStyles = true;
        } else if (!isSignature(part.name)) {
            m_parts.push_back(std::move(part));
        }
    }
    if (!hasContent)
        throw TemplateUnreadable(tr("it has no text (content.xml)"), path);
    for (const XmlNode *document : {&m_content, &m_styles}) {
        if (const auto script = scriptIn(*document))
            throw LetterRefused(tr("the template has scripts (%1)").arg(excerpt(*script)), path);
    }
}

QStringList OdtTemplate::placeholders() const
{
    QStringList names = placeholdersIn(m_content) + placeholdersIn(m_styles);
    names.removeDuplicates();
    return names;
}

QByteArray OdtTemplate::filled(const QHash<QString, QString> &texts) const
{
    QStringList unknown = placeholders();
    unknown.removeIf([&texts](const QString &name) { return texts.contains(name); });
    if (!unknown.isEmpty())
        throw LetterRefused(tr("the template asks for fields that there are not: %1")
                                .arg(printable(unknown.join(u", "_s))),
                            m_path);
    std::vector<ArchivePart> parts;
    parts.push_back({contentName(), writeXml(withPlaceholdersFilled(m_content, texts))});
    if (m_hasStyles)
        parts.push_back({stylesName(), writeXml(withPlaceholdersFilled(m_styles, texts))});
    parts.insert(parts.end(), m_parts.begin(), m_parts.end());
    return writeOdt(parts);
}

} // namespace noticedesk
