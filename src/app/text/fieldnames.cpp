// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fieldnames.h"

#include "app/text/namedtext.h"
#include "domain/casefields.h"
#include "domain/isolation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What the store records of a case beside its file.
constexpr NamedText besideTheFile[]{
    {"sha256"_L1, QT_TRANSLATE_NOOP("noticedesk", "fingerprint of the PDF (SHA-256)")},
    {"code"_L1, QT_TRANSLATE_NOOP("noticedesk", "rule")},
    {"field"_L1, QT_TRANSLATE_NOOP("noticedesk", "field")},
    {"sentence"_L1, QT_TRANSLATE_NOOP("noticedesk", "sentence")},
    {"by"_L1, QT_TRANSLATE_NOOP("noticedesk", "accepted by")},
    {"at"_L1, QT_TRANSLATE_NOOP("noticedesk", "accepted at")},
    {"incident"_L1, QT_TRANSLATE_NOOP("noticedesk", "Incident")},
    {"purge.at"_L1, QT_TRANSLATE_NOOP("noticedesk", "Purged at")},
    {"purge.closedBefore"_L1, QT_TRANSLATE_NOOP("noticedesk", "Purged were cases closed before")},
};

/// In the window's language; empty if there is no such field or it has no name.
QString labelOf(const CaseField *field)
{
    return field && field->label ? noticedesk::tr(field->label) : QString();
}

/// What the entry of a list is called, rounds[1] for one: Round 2; empty if there is no such list.
QString entryOf(const QString &list, int place)
{
    const QString number = QString::number(place + 1);
    if (list == "accepted"_L1)
        return sentenceWith(noticedesk::tr("Accepted warning %1"), number);
    // These are named by the revision of the notice, which counts from 1.
    if (list == "issued.notice"_L1)
        return noticedesk::tr("Issued notice, revision %1").arg(QString::number(place));
    if (list == "issued.tracking"_L1)
        return noticedesk::tr("Issued tracking sheet, revision %1").arg(QString::number(place));
    const CaseField *field = caseField(list);
    if (field && field->entryLabel)
        return sentenceWith(noticedesk::tr(field->entryLabel), number);
    const QString label = labelOf(field);
    return label.isEmpty() ? QString() : sentenceWith(noticedesk::tr("%1 no. %2"), label, number);
}

} // namespace

QString nameOfField(const QString &path)
{
    static const QRegularExpression entry(u"^([A-Za-z.]+)\\[(\\d+)\\]\\.?(.*)$"_s);
    const QRegularExpressionMatch match = entry.match(path);
    const QString list = match.captured(1);
    const QString rest = match.captured(3);
    QString label = labelOf(caseField(path));
    if (label.isEmpty())
        label = nameIn(besideTheFile, match.hasMatch() ? rest : path);
    const QString part = match.hasMatch() ? entryOf(list, match.captured(2).toInt()) : QString();
    if (part.isEmpty())
        return label.isEmpty() || match.hasMatch() ? path : label;
    return label.isEmpty() || rest.isEmpty() ? part
                                             : sentenceWith(noticedesk::tr("%1: %2"), part, label);
}

} // namespace noticedesk
