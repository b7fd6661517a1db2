// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include "domain/character.h"
#include "domain/text.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString keptName(const QString &name)
{
    constexpr qsizetype most = 1000;
    qsizetype length = std::min(name.size(), most);
    if (length < name.size() && name.at(length - 1).isHighSurrogate())
        --length;
    return withReplaced(name.first(length), [](char32_t character) -> std::optional<QString> {
        if (isStorable(character))
            return std::nullopt;
        return u'<' + characterName(character) + u'>';
    });
}

namespace
{

QString endingOf(const Attachment &attachment)
{
    switch (attachment.kind) {
    case DocumentKind::Pdf:
        return u".pdf"_s;
    case DocumentKind::Jpeg:
        return u".jpg"_s;
    case DocumentKind::Png:
        return u".png"_s;
    case DocumentKind::WebP:
        return u".webp"_s;
    case DocumentKind::Tiff:
        return u".tif"_s;
    case DocumentKind::Mail:
        return u".eml"_s;
    case DocumentKind::Docx:
        return u".docx"_s;
    case DocumentKind::Xlsx:
        return u".xlsx"_s;
    case DocumentKind::Odt:
        return u".odt"_s;
    case DocumentKind::Ods:
        return u".ods"_s;
    case DocumentKind::Zip:
        return u".zip"_s;
    case DocumentKind::Other:
        break;
    }
    // What no system starts when it is opened by mistake.
    for (const QLatin1StringView harmless : {".txt"_L1, ".csv"_L1, ".log"_L1, ".xml"_L1}) {
        if (attachment.originalName.endsWith(harmless, Qt::CaseInsensitive))
            return harmless;
    }
    return u".bin"_s;
}

/// Letters, digits and a few signs between them; anything else is a gap.
QString cleanStem(const QString &title)
{
    constexpr qsizetype longest = 60;
    QString stem;
    for (const char32_t character : title.toStdU32String()) {
        const bool isKept = QChar::isLetterOrNumber(character) || QChar::isMark(character) ||
                            QStringView(u"-_()（）、").contains(QChar::fromUcs4(character));
        if (isKept && stem.size() < longest)
            stem += QChar::fromUcs4(character);
        else if (!isKept && !stem.isEmpty() && !stem.endsWith(u' '))
            stem += u' ';
    }
    return stem.trimmed();
}

} // namespace

QString fileNameFor(const Attachment &attachment)
{
    QString title = titleOf(attachment);
    // The ending is that of the content, whatever the name says.
    if (const qsizetype dot = title.lastIndexOf(u'.'); dot > 0 && title.size() - dot <= 5)
        title.truncate(dot);
    const QString stem = cleanStem(title);
    const QString number = u"附件%1"_s.arg(attachment.number);
    return (stem.isEmpty() ? number : number + u'_' + stem) + endingOf(attachment);
}

} // namespace noticedesk
