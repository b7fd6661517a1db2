// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "store/database/directstatement.h"
#include "store/database/query.h"
#include "store/database/recordcolumns.h"
#include "store/directory/directory.h"
#include "store/history/change.h"

#include <functional>
#include <map>
#include <memory>

namespace noticedesk
{

/// One year of the office calendar as it is kept; the record's id is the year.
struct CalendarYear
{
    QString days; ///< a JSON object: the days off in ISO 8601, and their names

    friend bool operator==(const CalendarYear &, const CalendarYear &) = default;
};

template <class Visitor>
void describe(Visitor &visit, PartOf<CalendarYear> auto &year)
{
    visit.required("days", year.days);
}

/// What a kind of record is called: its table, in the history, and in its actions, "save incident".
struct RecordNames
{
    const char *table = "";
    const char *subject = "";
    const char *noun = "";
};

template <class Record>
inline constexpr RecordNames recordNames;
template <>
inline constexpr RecordNames recordNames<Organization>{"organizations", "organization",
                                                       "organisation"};
template <>
inline constexpr RecordNames recordNames<Incident>{"incidents", "incident", "incident"};
template <>
inline constexpr RecordNames recordNames<ContactWindow>{"office_contacts", "contact",
                                                        "contact window"};
template <>
inline constexpr RecordNames recordNames<Officer>{"officers", "officer", "officer"};
template <>
inline constexpr RecordNames recordNames<TextBlock>{"text_blocks", "textBlock", "text block"};
template <>
inline constexpr RecordNames recordNames<OfficeSettings>{"office_settings", "settings", "settings"};
template <>
inline constexpr RecordNames recordNames<CalendarYear>{"calendar_years", "calendarYear"};
template <>
inline constexpr RecordNames recordNames<LocalClosure>{"local_closures", "closure", "closure"};

/// The table of one kind of record that has no parts of its own (cases have: CaseRecords). Writing
/// needs a change, and leaves its entry in the history. Throws StoreError.
template <class Record>
class DirectoryRecords final
{
public:
    explicit DirectoryRecords(Database &database)
        : m_database(database), m_columns(columnNames(table(), Record{}))
    {
        const QString columns = m_columns.join(u", ");
        const QString places = QStringLiteral("?, ").repeated(m_columns.size());
        m_select = QStringLiteral("SELECT id, revision, %1 FROM %2").arg(columns, table());
        m_insert = QStringLiteral("INSERT INTO %1 (id, %2, revision, changed_by)"
                                  " VALUES (?, %3?, ?) RETURNING id")
                       .arg(table(), columns, places);
        m_update = QStringLiteral("UPDATE %1 SET %2 = ?, revision = revision + 1, changed_by = ?"
                                  " WHERE id = ? AND revision = ?")
                       .arg(table(), m_columns.join(u" = ?, "));
    }

    Database &database() { return m_database; }

    std::optional<Stored<Record>> find(Id<Record> id)
    {
        auto found = where(QStringLiteral(" WHERE id = ?"), {id.value()});
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }

    /// The one with this value in a column of which each value is there once at most.
    std::optional<Stored<Record>> findBy(const QString &column, const QString &value)
    {
        auto &lookup = m_lookups[column];
        if (!lookup)
            lookup = m_database.direct(m_select + QStringLiteral(" WHERE %1 = ?").arg(column));
        const auto row = lookup->row({value});
        return row ? std::optional(recordFrom(*row)) : std::nullopt;
    }

    /// All of them, in the order in which they were added.
    std::vector<Stored<Record>> all() { return where(QStringLiteral(" ORDER BY id"), {}); }

    /// Shows the function all of them in that order, one at a time.
    void forEach(const std::function<void(const Stored<Record> &)> &use)
    {
        forEachRow(m_database, m_select + QStringLiteral(" ORDER BY id"), {},
                   [&](const Query &row) { use(recordFrom(row)); });
    }

    Id<Record> add(Change &change, const Record &record) { return insert(change, {}, record); }

    /// Adds a record under an id of its own meaning, such as a year.
    void addAs(Change &change, Id<Record> id, const Record &record)
    {
        insert(change, id.value(), record);
    }

    /// Replaces a record that was read before; false, and nothing is changed, if it has no longer
    /// the revision that was read.
    [[nodiscard]] bool replace(Change &change, const Stored<Record> &before, const Record &record)
    {
        Query query(m_database, m_update);
        query.run(columnValues(record) << change.user() << before.id.value() << before.revision);
        if (query.changed() == 0)
            return false;
        change.note(subject(), before.id.value(), before.revision + 1, fieldsOf(before.record),
                    fieldsOf(record));
        return true;
    }

    /// Deletes a record that was read before, and what the history says of it; false if it has no
    /// longer the revision that was read.
    [[nodiscard]] bool remove(Change &change, const Stored<Record> &before)
    {
        Query query(m_database,
                    QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(table()));
        query.run({before.id.value(), before.revision});
        if (query.changed() == 0)
            return false;
        change.noteDeletion(subject(), before.id.value(), before.revision + 1);
        return true;
    }

private:
    static QString table() { return QLatin1StringView(recordNames<Record>.table); }
    static QString subject() { return QLatin1StringView(recordNames<Record>.subject); }

    std::vector<Stored<Record>> where(const QString &condition, const QVariantList &values)
    {
        return rowsOf(m_database, m_select + condition, values,
                      [this](const Query &row) { return recordFrom(row); });
    }

    /// From a row with its id, its revision and its columns.
    template <class Row>
    Stored<Record> recordFrom(const Row &row) const
    {
        Stored<Record> kept{Id<Record>(row.value(0).toLongLong()), row.value(1).toInt(), {}};
        readColumns(table(), m_columns, row, 2, kept.record);
        return kept;
    }

    /// The database chooses the id if it is NULL.
    Id<Record> insert(Change &change, const QVariant &wantedId, const Record &record)
    {
        if (!m_insertion)
            m_insertion = m_database.direct(m_insert);
        const auto key =
            m_insertion->row(QVariantList{wantedId} << columnValues(record) << 1 << change.user());
        const Id<Record> id(key->front().toLongLong());
        change.note(subject(), id.value(), 1, {}, fieldsOf(record));
        return id;
    }

    Database &m_database;
    QStringList m_columns;
    QString m_select;
    QString m_insert;
    QString m_update;
    std::unique_ptr<DirectStatement> m_insertion; ///< made for the first record that is added
    std::map<QString, std::unique_ptr<DirectStatement>> m_lookups; ///< of findBy(), by column
};

} // namespace noticedesk
