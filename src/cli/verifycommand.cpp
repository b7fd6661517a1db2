// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "sheets/typesetting/fontchain.h"
#include "store/database/schema.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/evidenceorphans.h"
#include "store/keeping/verification.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

Verification verified(const CommandOptions &options, const CommandStreams &streams)
{
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    const auto show = [&progress](const QString &what, qint64 done) {
        progress.show(u"%1: %2"_s.arg(what, QString::number(done)));
        return true;
    };
    const FontChain fonts;
    const auto canDraw = [&fonts](char32_t character) { return fonts.canDraw(character); };
    const QString path = existingStore(options);
    OfficeCalendar calendar;
    {
        const auto opened = openDatabase(path, Database::Access::ReadOnly);
        Database &database = *opened;
        requireCurrentVersion(database, migrationsOf(path));
        if (database.schemaChanges().canBeRead)
            calendar = officeCalendar(database);
    }
    return verify(path, {streams.today, calendar, canDraw}, show);
}

/// Nothing of a store without attachments.
QByteArray evidenceLinesOf(const EvidenceExamined &evidence)
{
    QByteArray lines;
    bool isAny = false;
    for (const auto &[name, count] :
         {std::pair("evidence ", evidence.files), std::pair("evidenceBytes ", evidence.bytes),
          std::pair("orphans ", evidence.orphans), std::pair("unfinished ", evidence.unfinished),
          std::pair("foreign ", evidence.foreign)}) {
        lines += name + QByteArray::number(count) + '\n';
        isAny = isAny || count > 0;
    }
    return isAny ? lines : QByteArray();
}

QByteArray verifiedLines(const Verification &verification)
{
    QByteArray lines;
    for (const QString &problem : sentencesOf(verification.problems))
        lines += "problem " + printable(problem).toUtf8() + '\n';
    for (const CaseFinding &each : verification.findings) {
        const QStringList words{nameOfCase(each.id, each.number), u"error"_s, each.finding.code,
                                each.finding.field, each.finding.sentence};
        lines += printable(words.join(u' ')).toUtf8() + '\n';
    }
    for (const QString &reason : verification.notExamined)
        lines += "notExamined " + printable(reason).toUtf8() + '\n';
    lines += "cases " + QByteArray::number(verification.cases) + '\n';
    lines += "historyHead " + verification.head.toString().toUtf8() + '\n';
    lines += evidenceLinesOf(verification.evidence);
    if (verification.timeStamps > 0)
        lines += "timeStamps " + QByteArray::number(verification.timeStamps) + '\n';
    return lines;
}

QByteArray verifiedJson(const Verification &verification)
{
    QJsonArray findings;
    for (const CaseFinding &each : verification.findings) {
        findings.append(QJsonObject{{u"case"_s, nameOfCase(each.id, each.number)},
                                    {u"severity"_s, u"error"_s},
                                    {u"code"_s, each.finding.code},
                                    {u"field"_s, each.finding.field},
                                    {u"sentence"_s, each.finding.sentence}});
    }
    QJsonObject object{
        {u"cases"_s, verification.cases},
        {u"historyHead"_s, verification.head.toString()},
        {u"evidence"_s, QJsonObject{{u"files"_s, verification.evidence.files},
                                    {u"bytes"_s, verification.evidence.bytes},
                                    {u"orphans"_s, verification.evidence.orphans},
                                    {u"unfinished"_s, verification.evidence.unfinished},
                                    {u"foreign"_s, verification.evidence.foreign}}},
        {u"notExamined"_s, QJsonArray::fromStringList(verification.notExamined)},
        {u"problems"_s, QJsonArray::fromStringList(sentencesOf(verification.problems))},
        {u"findings"_s, findings}};
    if (verification.timeStamps > 0)
        object.insert(u"timeStamps"_s, verification.timeStamps);
    return QJsonDocument(object).toJson();
}

} // namespace

ExitStatus runVerify(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(
        u"verify"_s,
        tr("Examines the whole store: its file, every link of its history, every "
           "record against the history, the issued sheets, the files of "
           "attachments, its time stamps, what searches read, and the rules of every case."));
    options.add(u"json"_s, tr("write what was found as JSON"));
    options.add(u"redraw"_s, tr("first make what lists and searches read anew from the cases"));
    options.add(u"remove-orphans"_s,
                tr("first remove the files of attachments that nobody names any more, neither "
                   "the store nor a backup nor another copy of it that is kept, and for a day"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    if (options.has(u"remove-orphans"_s))
        removeEvidenceOrphans(*openStoreForWriting(options, streams));
    if (options.has(u"redraw"_s))
        redrawSearchData(*openStoreForWriting(options, streams));
    const Verification verification = verified(options, streams);
    const QByteArray lines =
        options.has(u"json"_s) ? verifiedJson(verification) : verifiedLines(verification);
    if (options.has(u"redraw"_s))
        streams.printDone(lines, tr("what lists and searches read was made anew"));
    else
        streams.print(lines);
    if (!verification.problems.isEmpty())
        throw damageOf(storePath(options), verification.problems);
    return verification.findings.empty() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace noticedesk
