// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/listfilter.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "exchange/quoted.h"
#include "store/search/caselist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

bool isOverdueOn(const CaseListRow &row, QDate today)
{
    return row.due && *row.due < today;
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u"-"_s;
}

QByteArray lineOf(const CaseListRow &row)
{
    // Blanks part the columns, so only the last may hold any.
    const auto column = [](const QString &text) {
        return text.isEmpty() ? u"-"_s : QString(text).replace(u' ', u'_');
    };
    const QStringList columns{nameOfCase(row.id, row.number), nameOf(row.state),
                              dateText(row.deadline), column(row.code),
                              row.name.isEmpty() ? u"-"_s : row.name};
    return printable(columns.join(u' ')).toUtf8() + '\n';
}

QJsonObject objectOf(const CaseListRow &row, QDate today)
{
    const auto date = [](const std::optional<QDate> &day) {
        return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    return {{u"case"_s, nameOfCase(row.id, row.number)},
            {u"state"_s, nameOf(row.state)},
            {u"closed"_s, row.closed},
            {u"overdue"_s, isOverdueOn(row, today)},
            {u"noticeDate"_s, date(row.noticeDate)},
            {u"deadline"_s, date(row.deadline)},
            {u"code"_s, row.code},
            {u"name"_s, row.name}};
}

} // namespace

ExitStatus runList(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"list"_s,
                           tr("Cases, one a line: number, state, deadline, code and name "
                              "of the organisation."));
    addListFilter(options);
    options.add(u"json"_s, tr("write a list of objects"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const ListFilter filter = listFilterFrom(options, streams.today);
    const auto store = openStoreForReading(options, streams);
    QByteArray output;
    if (options.has(u"json"_s)) {
        QJsonArray array;
        forEachListed(store->database(), filter,
                      [&](const CaseListRow &row) { array.append(objectOf(row, streams.today)); });
        output = QJsonDocument(array).toJson();
    } else {
        forEachListed(store->database(), filter,
                      [&output](const CaseListRow &row) { output += lineOf(row); });
    }
    streams.print(output);
    return ExitStatus::Done;
}

} // namespace noticedesk
