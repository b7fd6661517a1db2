// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/boxedcase.h"
#include "domain/character.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct FieldTitle
{
    QString path; ///< without indexes
    QString title;
};

QString fieldTitleAt(const QString &path)
{
    const std::array titles{
        FieldTitle{u"notice.target.code"_s, noticedesk::tr("organisation code")},
        FieldTitle{u"notice.target.name"_s, noticedesk::tr("organisation name")},
        FieldTitle{u"notice.reason"_s, noticedesk::tr("reason")},
        FieldTitle{u"notice.improvementItems"_s, noticedesk::tr("improvement item %1")},
        FieldTitle{u"notice.legalBasis"_s, noticedesk::tr("legal basis %1")},
        FieldTitle{u"notice.contact.unit"_s, noticedesk::tr("unit of the contact window")},
        FieldTitle{u"notice.contact.name"_s, noticedesk::tr("name of the contact window")},
        FieldTitle{u"notice.contact.phone"_s, noticedesk::tr("telephone of the contact window")},
        FieldTitle{u"notice.contact.email"_s, noticedesk::tr("e-mail of the contact window")},
        FieldTitle{u"response.respondent.name"_s, noticedesk::tr("respondent's name")},
        FieldTitle{u"response.respondent.phone"_s, noticedesk::tr("respondent's telephone")},
        FieldTitle{u"response.respondent.email"_s, noticedesk::tr("respondent's e-mail")},
        FieldTitle{u"response.statement"_s, noticedesk::tr("statement")},
        FieldTitle{u"response.items"_s, noticedesk::tr("answer %1")},
        FieldTitle{u"rounds.text"_s, noticedesk::tr("other outcome of round %1")},
        FieldTitle{u"rounds.tracker"_s, noticedesk::tr("tracker of round %1")},
    };
    for (const FieldTitle &each : titles) {
        if (each.path == path)
            return each.title;
    }
    return {};
}

/// The character itself if it can be seen, and its number.
QString inWords(char32_t character)
{
    const bool seen = isStorable(character) && !isInvisibleFormat(character) &&
                      !isPrivateUse(character) && QChar::isPrint(character);
    const QString name = characterName(character);
    return seen ? QString::fromUcs4(&character, 1) + u' ' + name : name;
}

/// A sentence names some of many things.
void shorten(QStringList &parts)
{
    constexpr qsizetype mostNamed = 6;
    if (parts.size() > mostNamed) {
        parts.resize(mostNamed);
        parts.append(u"…"_s);
    }
}

QString joined(QStringList characters)
{
    shorten(characters);
    return characters.join(noticedesk::tr(", "));
}

} // namespace

QString printedFieldName(const QString &path)
{
    static const QRegularExpression index(u"\\[(\\d+)\\]"_s);
    const QString title = fieldTitleAt(QString(path).remove(index));
    if (title.isEmpty())
        return path;
    const auto match = index.match(path);
    return match.hasMatch() ? title.arg(match.capturedView(1).toInt() + 1) : title;
}

QString undrawableNames(const std::vector<UndrawableCharacter> &characters)
{
    QStringList fields;
    QHash<QString, QStringList> byField;
    for (const UndrawableCharacter &each : characters) {
        if (!fields.contains(each.field))
            fields.append(each.field);
        byField[each.field].append(inWords(each.character));
    }
    QStringList parts;
    for (const QString &field : fields)
        parts.append(
            noticedesk::tr("%1: %2").arg(printedFieldName(field), joined(byField.value(field))));
    shorten(parts);
    return parts.join(noticedesk::tr("; "));
}

QString undrawableSentence(const std::vector<UndrawableCharacter> &characters)
{
    if (characters.empty())
        return {};
    return noticedesk::tr(
               "These characters cannot be printed; the page shows □ in their places. %1")
        .arg(undrawableNames(characters));
}

} // namespace noticedesk
