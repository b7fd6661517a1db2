// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/recordexamination.h"

#include "domain/tr.h"
#include "store/cases/attachments.h"
#include "store/cases/casereader.h"
#include "store/cases/caserecords.h"
#include "store/directory/directoryrecords.h"
#include "store/history/erasure.h"
#include "store/history/history.h"
#include "store/tray/traypages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What a kind of records is called, by what the history calls it.
QString nameOfKind(const QString &subject)
{
    constexpr std::array names{
        std::pair("case", QT_TRANSLATE_NOOP("noticedesk", "case")),
        std::pair("organization", QT_TRANSLATE_NOOP("noticedesk", "organization")),
        std::pair("incident", QT_TRANSLATE_NOOP("noticedesk", "incident")),
        std::pair("contact", QT_TRANSLATE_NOOP("noticedesk", "contact")),
        std::pair("officer", QT_TRANSLATE_NOOP("noticedesk", "officer")),
        std::pair("textBlock", QT_TRANSLATE_NOOP("noticedesk", "textBlock")),
        std::pair("settings", QT_TRANSLATE_NOOP("noticedesk", "settings")),
        std::pair("calendarYear", QT_TRANSLATE_NOOP("noticedesk", "calendarYear")),
        std::pair("closure", QT_TRANSLATE_NOOP("noticedesk", "closure")),
        std::pair("attachment", QT_TRANSLATE_NOOP("noticedesk", "attachment")),
        std::pair("trayPage", QT_TRANSLATE_NOOP("noticedesk", "page in the tray"))};
    for (const auto &[name, translated] : names) {
        if (subject == QLatin1StringView(name))
            return tr(translated);
    }
    return subject;
}

/// A problem of one record. In the form %1 is what it is called, the others are the values.
Problem problemOf(const QString &form, const QString &subject, qint64 id,
                  const QStringList &values = {})
{
    Problem problem(form, QStringList{nameOfKind(subject) + u' ' + QString::number(id)} + values);
    if (subject == caseSubject)
        problem.caseId = id;
    return problem;
}

/// One that ends in the field that it is about.
Problem problemOfField(const QString &form, const QString &subject, qint64 id,
                       const QStringList &values)
{
    Problem problem = problemOf(form, subject, id, values);
    problem.endsInField = true;
    return problem;
}

/// What the history says of one record.
struct Replayed
{
    ReplayedFields fields;
    int revision = 0;
    QString changedBy; ///< whose entry made the revision; an event leaves both as they are
    std::vector<ReplayedFields> beforeCorrections; ///< what it was when its notice was corrected
    std::optional<Problem> problem;
};

bool isCorrection(const FieldChanges &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const FieldChange &change) {
        return change.path == "noticeRevision"_L1;
    });
}

Replayed replayed(History &history, const QString &subject, qint64 id)
{
    Replayed result;
    const std::vector<HistoryEntry> entries = history.of(subject, id);
    QSet<qint64> erased;
    for (const HistoryEntry &entry : entries)
        erased += erasedBy(entry);
    for (const HistoryEntry &entry : entries) {
        if (entry.revision != result.revision)
            result.changedBy = entry.user;
        // What a deletion or a later entry has emptied leaves nothing.
        if (!erasedBy(entry).isEmpty() || erased.contains(entry.sequence)) {
            result.revision = entry.revision;
            continue;
        }
        const auto changes = parseChanges(entry.changes);
        // What a case is from the start, or since a purge, corrects nothing.
        if (changes && !result.fields.isEmpty() && isCorrection(*changes))
            result.beforeCorrections.push_back(result.fields);
        if (!changes || !replay(*changes, result.fields)) {
            result.problem =
                problemOf(tr("the history of %1 does not follow from itself at entry %2"), subject,
                          id, {QString::number(entry.sequence)});
            return result;
        }
        result.revision = entry.revision;
    }
    return result;
}

/// The path of the first field that differs; nothing if none does.
std::optional<QString> firstDifference(const RecordFields &present, const ReplayedFields &said)
{
    for (const RecordField &field : present) {
        const auto found = said.constFind(field.path);
        if (found == said.constEnd() || *found != field.value)
            return field.path;
    }
    if (said.size() == static_cast<qsizetype>(present.size()))
        return std::nullopt;
    for (auto field = said.begin(); field != said.end(); ++field) {
        const bool there =
            std::any_of(present.begin(), present.end(),
                        [&field](const RecordField &each) { return each.path == field.key(); });
        if (!there)
            return field.key();
    }
    return u"?"_s; // a path that comes twice
}

class Comparison final
{
public:
    explicit Comparison(Database &database) : m_database(database), m_history(database) {}

    void compareCases(const std::function<void(const CaseRecord &)> &showCase)
    {
        CaseRecords records(m_database);
        for (const CaseId id : records.all()) {
            if (const auto record = records.find(id)) {
                compareCase(*record);
                showCase(*record);
            }
        }
        lookForMissing(caseSubject, u"cases"_s);
    }

    void compareAttachments()
    {
        const Kind kind{attachmentSubject, u"attachments"_s};
        Attachments(m_database).forEach([&](const KeptAttachment &kept) {
            compare(kind, kept.id.value(), kept.revision, fieldsOf(kept));
        });
        lookForMissing(kind.subject, kind.table);
    }

    void compareTrayPages()
    {
        const Kind kind{trayPageSubject, u"tray_pages"_s};
        TrayPages(m_database).forEach([&](const KeptTrayPage &kept) {
            compare(kind, kept.id.value(), kept.revision, fieldsOf(kept));
        });
        lookForMissing(kind.subject, kind.table);
    }

    void compareRecentCases(int entries, const std::function<void(const CaseRecord &)> &showCase)
    {
        CaseRecords records(m_database);
        forEachRow(m_database,
                   u"SELECT DISTINCT record FROM (SELECT subject, record FROM history"
                   " ORDER BY sequence DESC LIMIT ?) AS recent WHERE subject = ?"_s,
                   {entries, caseSubject}, [&](const Query &row) {
                       const auto id = idFrom<CaseFile>(row);
                       const auto record = records.find(id);
                       if (!record) {
                           lookForMissing(caseSubject, id.value());
                           return;
                       }
                       compareCase(*record);
                       showCase(*record);
                   });
    }

    template <class Record>
    void compareDirectory()
    {
        const Kind kind{QLatin1StringView(recordNames<Record>.subject),
                        QLatin1StringView(recordNames<Record>.table)};
        DirectoryRecords<Record>(m_database).forEach([&](const Stored<Record> &kept) {
            compare(kind, kept.id.value(), kept.revision, fieldsOf(kept.record));
        });
        lookForMissing(kind.subject, kind.table);
    }

    Problems problems;

private:
    /// What the history calls records, and where they are kept.
    struct Kind
    {
        QString subject;
        QString table;
    };

    void compareCase(const CaseRecord &record)
    {
        const Kind kind{caseSubject, u"cases"_s};
        compareEarlierNotices(record,
                              compare(kind, record.id.value(), record.revision, fieldsOf(record)));
    }

    /// The notices before corrections are history, but they stand in a table of their own.
    void compareEarlierNotices(const CaseRecord &record, const Replayed &history)
    {
        const QVariant kept = m_database.value(u"SELECT count(*) FROM notices WHERE case_id = ?"_s,
                                               {record.id.value()});
        if (kept.toULongLong() > history.beforeCorrections.size() + 1)
            problems.append(problemOf(tr("%1 has a notice that its history does not name"),
                                      caseSubject, record.id.value()));
        for (const ReplayedFields &fields : history.beforeCorrections) {
            const int revision = fields.value(u"noticeRevision"_s, u"1"_s).toInt();
            const Notice notice = CaseReader(m_database).notice(record.id, revision);
            RecordFields present = fieldsOf(notice, u"notice."_s);
            const auto said =
                std::count_if(fields.keyBegin(), fields.keyEnd(),
                              [](const QString &path) { return path.startsWith("notice."_L1); });
            if (said != static_cast<std::ptrdiff_t>(present.size()))
                present.push_back({u"notice"_s, u"?"_s}); // told as the field that differs
            for (const RecordField &field : present) {
                if (fields.value(field.path) != field.value)
                    problems.append(problemOfField(
                        tr("the notice of %1, revision %2, was changed: %3"), caseSubject,
                        record.id.value(), {QString::number(revision), field.path}));
            }
        }
    }

    QString changedBy(const QString &table, qint64 id)
    {
        return firstRowOf(m_database, u"SELECT changed_by FROM %1 WHERE id = ?"_s.arg(table), {id},
                          [](const Query &row) { return row.value(0).toString(); })
            .value_or(QString());
    }

    Replayed compare(const Kind &kind, qint64 id, int revision, const RecordFields &present)
    {
        const QString &subject = kind.subject;
        Replayed said = replayed(m_history, subject, id);
        if (said.problem) {
            problems.append(*said.problem);
        } else if (const auto path = firstDifference(present, said.fields)) {
            problems.append(
                problemOfField(tr("%1 is not what its history says: %2"), subject, id, {*path}));
        } else if (said.revision != revision) {
            problems.append(problemOf(tr("%1 has revision %2, its history says %3"), subject, id,
                                      {QString::number(revision), QString::number(said.revision)}));
        } else if (said.changedBy != changedBy(kind.table, id)) {
            problems.append(
                problemOf(tr("%1 names another user than its history"), subject, id, {}));
        }
        return said;
    }

    /// Records of which only the history is left, although it does not say that they were removed.
    void lookForMissing(const QString &subject, const QString &table)
    {
        forEachRow(
            m_database,
            u"SELECT DISTINCT record FROM history WHERE subject = ? EXCEPT SELECT id FROM "_s +
                table,
            {subject},
            [&](const Query &row) { lookForMissing(subject, row.value(0).toLongLong()); });
    }

    void lookForMissing(const QString &subject, qint64 id)
    {
        const Replayed said = replayed(m_history, subject, id);
        if (!said.fields.isEmpty() || said.problem)
            problems.append(problemOf(tr("%1 is missing, only its history is left"), subject, id));
    }

    Database &m_database;
    History m_history;
};

} // namespace

Problems compareRecordsWithHistory(Database &database,
                                   const std::function<void(const CaseRecord &)> &showCase)
{
    Comparison comparison(database);
    comparison.compareCases(showCase);
    comparison.compareAttachments();
    comparison.compareTrayPages();
    comparison.compareDirectory<Organization>();
    comparison.compareDirectory<Incident>();
    comparison.compareDirectory<ContactWindow>();
    comparison.compareDirectory<Officer>();
    comparison.compareDirectory<TextBlock>();
    comparison.compareDirectory<OfficeSettings>();
    comparison.compareDirectory<CalendarYear>();
    comparison.compareDirectory<LocalClosure>();
    return comparison.problems;
}

Problems compareRecentCasesWithHistory(Database &database, int entries,
                                       const std::function<void(const CaseRecord &)> &showCase)
{
    Comparison comparison(database);
    comparison.compareRecentCases(entries, showCase);
    return comparison.problems;
}

Problem problemOfCase(const QString &form, CaseId id, const QStringList &values)
{
    return problemOf(form, caseSubject, id.value(), values);
}

Problem listedOtherwise(CaseId id)
{
    return problemOfCase(tr("what lists say of %1 is not what it is"), id);
}

} // namespace noticedesk
