// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/incidentorder.h"

#include "cli/storeaccess.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

HeadingChoice headingChoice(const QString &option)
{
    const qsizetype sign = option.lastIndexOf(u'=');
    const auto field = sign > 0 ? listFieldNamed(option.mid(sign + 1)) : std::nullopt;
    if (!field) {
        QStringList names;
        for (const ListField each : listFields)
            names.append(headingOf(each));
        throw UsageError(tr("\"%1\" must be HEADING=FIELD, and FIELD one of %2")
                             .arg(option, names.join(u", "_s)),
                         u"--map"_s);
    }
    return {option.first(sign), *field};
}

} // namespace

void addIncidentOptions(CommandOptions &options)
{
    options.add(u"name"_s, tr("what the office calls the incident; a new name makes a new one"),
                u"NAME"_s);
    options.add(u"sheet"_s, tr("the sheet of a workbook that holds the list"), u"SHEET"_s);
    options.add(u"map"_s,
                tr("what a column says whose heading is not a usual one; may be given several "
                   "times"),
                u"HEADING=FIELD"_s);
    options.add(u"deadline"_s,
                tr("by when the improvement must be done: a day, or ++N working days from today"),
                u"DATE|++N"_s);
    options.add(u"items"_s,
                tr("the improvement items, one a line, or all texts of the notices as JSON "
                   "(default: the office's text blocks)"),
                u"FILE"_s);
    options.add(u"dry-run"_s, tr("write nothing"));
    options.add(u"issue"_s, tr("issue all drafts of which the rules remark nothing"));
    options.addJobs();
    options.addClock();
}

IncidentOrder incidentOrderFrom(const CommandOptions &options)
{
    IncidentOrder order;
    order.list = options.onlyWord();
    const auto name = options.value(u"name"_s);
    if (!name)
        throw UsageError(tr("say with --name what the incident is called"), u"incident"_s);
    order.name = *name;
    order.sheet = options.value(u"sheet"_s).value_or(QString());
    for (const QString &each : options.values(u"map"_s))
        order.headings.push_back(headingChoice(each));
    order.deadline = options.value(u"deadline"_s);
    order.items = options.file(u"items"_s);
    order.isDry = options.has(u"dry-run"_s);
    order.issues = options.has(u"issue"_s);
    order.jobs = options.jobs();
    if (order.isDry && order.issues)
        throw UsageError(tr("--dry-run writes nothing, so it issues nothing"), u"--issue"_s);
    requireInput(order.list, storePath(options));
    if (order.items)
        requireInput(*order.items, storePath(options));
    return order;
}

} // namespace noticedesk
