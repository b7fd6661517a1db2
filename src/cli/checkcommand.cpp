// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/findings.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "exchange/casefilereader.h"
#include "exchange/quoted.h"
#include "sheets/typesetting/fontchain.h"
#include "store/directory/directoryactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Task:
        break;
    }
    return u"task"_s;
}

QByteArray asLines(const std::vector<Finding> &findings)
{
    QByteArray lines;
    for (const Finding &finding : findings) {
        const QStringList words{word(finding.severity), finding.code, finding.field,
                                finding.sentence};
        lines += printable(words.join(u' ')).toUtf8() + '\n';
    }
    return lines;
}

QByteArray asJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"severity"_s, word(finding.severity)},
                                 {u"code"_s, finding.code},
                                 {u"field"_s, finding.field},
                                 {u"sentence"_s, finding.sentence}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace

ExitStatus runCheck(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"check"_s, tr("Findings about a case, one a line: severity, "
                                          "code, field, sentence."));
    options.add(u"case"_s, tr("the case file to check"), u"FILE"_s);
    options.add(u"json"_s, tr("write the findings as JSON"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const auto path = options.file(u"case"_s);
    const QStringList names = options.words();
    if (names.size() + (path ? 1 : 0) != 1)
        throw UsageError(tr("name one case of the store, or a case file with --case"), u"check"_s);

    const FontChain fonts;
    const auto rules = [&](const OfficeCalendar &calendar) {
        return RuleContext{streams.today, calendar,
                           [&fonts](char32_t character) { return fonts.canDraw(character); }};
    };
    std::vector<Finding> remarks;
    if (path) {
        const OfficeCalendar calendar;
        remarks = findings(readCaseFile(*path), rules(calendar));
    } else {
        const auto store = openStoreForReading(options, streams);
        const CaseRecord record = caseNamed(*store, names.constFirst());
        const OfficeCalendar calendar = officeCalendar(store->database());
        RuleContext context = rules(calendar);
        context.attachments = attachmentsOf(record);
        remarks = findings(record.file, context);
    }
    streams.print(options.has(u"json"_s) ? asJson(remarks) : asLines(remarks));
    const bool refused = std::any_of(remarks.begin(), remarks.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    return refused ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace noticedesk
