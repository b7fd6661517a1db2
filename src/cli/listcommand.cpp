// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "exchange/quoted.h"
#include "store/search/caselist.h"
#include "store/search/searchwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pageSize = 1000;

/// The words that --state takes: the states, and what is derived from them.
QStringList stateWords()
{
    QStringList words;
    for (const auto &named : namesOf<CaseState>)
        words.append(nameOf(named.value));
    return words + QStringList{u"overdue"_s, u"open"_s, u"closed"_s};
}

/// As it is written, in any case and with or without hyphens: awaiting-response is
/// AwaitingResponse.
QString stateWord(const QString &typed)
{
    const QString plain = QString(typed).remove(u'-').toLower();
    for (const QString &word : stateWords()) {
        if (word.toLower() == plain)
            return word;
    }
    throw UsageError(tr("\"%1\" is not one of %2").arg(typed, stateWords().join(u", "_s)),
                     u"--state"_s);
}

CaseListQuery queryFrom(const CommandOptions &options, QDate today)
{
    CaseListQuery query;
    const auto typed = options.value(u"state"_s);
    if (!typed)
        return query;
    const QString word = stateWord(*typed);
    if (word == "overdue"_L1)
        query.overdueOn = today;
    else if (word == "open"_L1 || word == "closed"_L1)
        query.closed = word == "closed"_L1;
    else
        query.state = valueNamed<CaseState>(word);
    return query;
}

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

std::vector<CaseListRow> foundRows(Store &store, const CaseListQuery &query, const QString &text)
{
    const std::vector<SearchWord> words = searchWords(text);
    CaseSearch search(store.database());
    std::vector<CaseListRow> rows;
    std::optional<FoundCase> after;
    while (true) {
        const auto page = search.page(words, query, pageSize, after);
        for (const FoundCase &found : page)
            rows.push_back(found.row);
        if (page.size() < pageSize)
            return rows;
        after = page.back();
    }
}

} // namespace

ExitStatus runList(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"list"_s,
                           tr("Cases, one a line: number, state, deadline, code and name "
                              "of the organisation."));
    options.add(u"state"_s, tr("only cases in a state: %1").arg(stateWords().join(u", "_s)),
                u"STATE"_s);
    options.add(u"text"_s, tr("only cases that hold all of these words, the best first"),
                u"WORDS"_s);
    options.add(u"json"_s, tr("write a list of objects"));
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    options.refuseWords();
    const CaseListQuery query = queryFrom(options, streams.today);
    const auto text = options.value(u"text"_s);
    if (text && searchWords(*text).empty())
        throw UsageError(tr("there is no word to look for"), u"--text"_s);
    const auto store = openStoreForReading(options, streams);
    const auto rows =
        text ? foundRows(*store, query, *text) : CaseList(store->database()).all(query);
    QByteArray output;
    if (options.has(u"json"_s)) {
        QJsonArray array;
        for (const CaseListRow &row : rows)
            array.append(objectOf(row, streams.today));
        output = QJsonDocument(array).toJson();
    } else {
        for (const CaseListRow &row : rows)
            output += lineOf(row);
    }
    streams.print(output);
    return ExitStatus::Done;
}

} // namespace noticedesk
