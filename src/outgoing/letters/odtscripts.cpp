// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/odtscripts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QStringView localName(const QString &name)
{
    return QStringView(name).sliced(name.indexOf(u':') + 1);
}

bool isScriptElement(const XmlNode &node)
{
    static const QString script = u"urn:oasis:names:tc:opendocument:xmlns:script:1.0"_s;
    static constexpr std::array names{"script"_L1,
                                      "event-listeners"_L1,
                                      "dde-source"_L1,
                                      "dde-connection"_L1,
                                      "dde-connection-decl"_L1,
                                      "execute-macro"_L1,
                                      "object-ole"_L1,
                                      "plugin"_L1,
                                      "applet"_L1,
                                      "floating-frame"_L1};
    const QStringView name = localName(node.name);
    if (name == "scripts"_L1)
        return !node.children.empty();
    return node.namespaceUri == script ||
           std::find(names.begin(), names.end(), name) != names.end();
}

bool isScriptAddress(const QString &address)
{
    static constexpr std::array schemes{"vnd.sun.star.script:"_L1, "macro:"_L1, "script:"_L1,
                                        "javascript:"_L1, "vnd.sun.star.expand:"_L1};
    const QString plain = address.trimmed();
    return std::any_of(schemes.begin(), schemes.end(), [&plain](QLatin1StringView scheme) {
        return plain.startsWith(scheme, Qt::CaseInsensitive);
    });
}

/// What is shown or linked in as a part of the text is fetched when the letter is opened.
bool isFetched(const XmlNode &node, const QString &address)
{
    static constexpr std::array names{"image"_L1, "object"_L1, "section-source"_L1, "fill-image"_L1,
                                      "background-image"_L1};
    const QStringView name = localName(node.name);
    return std::find(names.begin(), names.end(), name) != names.end() &&
           (address.contains("://"_L1) || address.startsWith(u'/') || address.startsWith(u".."_s));
}

} // namespace

bool isScriptPart(const QString &name)
{
    const auto isIn = [&name](QLatin1StringView folder) {
        return name.startsWith(folder, Qt::CaseInsensitive);
    };
    return isIn("Basic/"_L1) || isIn("Scripts/"_L1) || isIn("Dialogs/"_L1) ||
           (isIn("Configurations2/"_L1) && name.contains("macro"_L1, Qt::CaseInsensitive));
}

std::optional<QString> scriptIn(const XmlNode &document)
{
    if (document.isText())
        return std::nullopt;
    if (isScriptElement(document))
        return document.name;
    for (const QXmlStreamAttribute &attribute : document.attributes) {
        const QString address = attribute.value().toString();
        const bool isLink = localName(attribute.qualifiedName().toString()) == "href"_L1;
        if (isLink && (isScriptAddress(address) || isFetched(document, address)))
            return address;
    }
    for (const XmlNode &child : document.children) {
        if (auto script = scriptIn(child))
            return script;
    }
    return std::nullopt;
}

} // namespace noticedesk
