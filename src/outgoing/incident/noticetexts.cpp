// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/noticetexts.h"

#include "domain/character.h"
#include "domain/listmarks.h"
#include "domain/textblock.h"
#include "domain/tr.h"
#include "exchange/inputfile.h"
#include "exchange/jsontree.h"
#include "exchange/objectreader.h"
#include "exchange/textencoding.h"
#include "store/directory/directory.h"
#include "store/directory/directoryactions.h"

namespace noticedesk
{

template <class Visitor>
void describe(Visitor &visit, PartOf<NoticeTexts> auto &texts)
{
    visit.always("reason", texts.reason);
    visit.always("improvementItems", texts.improvementItems);
    visit.always("legalBasis", texts.legalBases);
    visit.always("contact", texts.contact);
}

QStringList entriesOf(const QString &text)
{
    if (auto items = listItemsIn(text))
        return *std::move(items);
    QStringList entries;
    for (const QString &line : text.split(u'\n')) {
        if (!isBlank(line))
            entries.append(line.trimmed());
    }
    return entries;
}

NoticeTexts textsOfOffice(Database &database)
{
    NoticeTexts texts;
    for (const auto &[id, revision, block] : Directory<TextBlock>::all(database)) {
        if (block.kind == TextBlockKind::Reason && !texts.reason)
            texts.reason = block.text;
        else if (block.kind == TextBlockKind::ImprovementItem && texts.improvementItems.isEmpty())
            texts.improvementItems = entriesOf(block.text);
        else if (block.kind == TextBlockKind::LegalBasis && texts.legalBases.isEmpty())
            texts.legalBases = entriesOf(block.text);
    }
    const auto contacts = Directory<ContactWindow>::all(database);
    if (contacts.size() == 1)
        texts.contact = contacts.front().record;
    if (!texts.contact.unit)
        texts.contact.unit = officeSettings(database).name;
    return texts;
}

NoticeTexts textsFromFile(const QString &path, NoticeTexts texts)
{
    const QByteArray text = toUtf8Text(readInputFile(path, maximumCaseFileBytes), path);
    const TextOrigin origin(path);
    if (text.trimmed().startsWith('{')) {
        JsonValue json = parseJson(text, origin);
        NoticeTexts found;
        ObjectReader::read(json, JsonPath(origin), found);
        if (found.reason)
            texts.reason = found.reason;
        if (!found.improvementItems.isEmpty())
            texts.improvementItems = found.improvementItems;
        if (!found.legalBases.isEmpty())
            texts.legalBases = found.legalBases;
        if (found.contact != ContactWindow())
            texts.contact = found.contact;
        return texts;
    }
    const JsonPath whole(origin);
    const QString lines = QString::fromUtf8(text).remove(u'\r');
    refuseUnstorable(lines, whole);
    texts.improvementItems = entriesOf(lines);
    if (texts.improvementItems.isEmpty())
        throw origin.error(tr("There is nothing in it"), {});
    refuseTooMany(texts.improvementItems.size(), maximumCaseFileEntries,
                  JsonPath(whole, "improvementItems"));
    return texts;
}

} // namespace noticedesk
