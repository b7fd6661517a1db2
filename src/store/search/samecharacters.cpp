// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/samecharacters.h"

#include <QFile>
#include <QString>
#include <QStringView>

#include <unordered_map>

using namespace Qt::StringLiterals;

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseSearchResources()
{
    Q_INIT_RESOURCE(search);
}

namespace noticedesk
{

namespace
{

using Groups = std::unordered_map<char32_t, char32_t>;

Groups readGroups()
{
    initialiseSearchResources();
    QFile file(u":/search/samecharacters.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of same characters is missing");
    Groups groups;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QStringView group : line.split(u' ', Qt::SkipEmptyParts)) {
            const QList<uint> characters = group.toUcs4();
            for (const uint other : characters.sliced(1))
                groups.emplace(other, characters.constFirst());
        }
    }
    return groups;
}

} // namespace

char32_t sameCharacter(char32_t character)
{
    static const Groups groups = readGroups();
    const auto found = groups.find(character);
    return found == groups.end() ? character : found->second;
}

} // namespace noticedesk
