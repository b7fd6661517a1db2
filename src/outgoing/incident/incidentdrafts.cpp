// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/incidentdrafts.h"

#include "domain/placeholders.h"
#include "domain/rocdate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Texts in their order, each once.
class Distinct final
{
public:
    void add(const QString &text, const QString &compared)
    {
        if (m_seen.contains(compared))
            return;
        m_seen.insert(compared);
        m_texts.append(text);
    }
    void add(const QString &text) { add(text, text); }
    void add(const std::vector<WrittenIpAddress> &addresses)
    {
        for (const WrittenIpAddress &each : addresses)
            add(each.written, each.address.value_or(each.written) + each.ending);
    }

    std::optional<QString> joined(QChar separator) const
    {
        return m_texts.isEmpty() ? std::nullopt : std::optional(m_texts.join(separator));
    }

private:
    QStringList m_texts;
    QSet<QString> m_seen;
};

/// The first and the last day of a list's rows. A day of either column may be either of them, since
/// a row with one day is about that day alone; a column that no row fills says nothing.
class Days final
{
public:
    void add(const ListEntry &entry)
    {
        m_hasFrom = m_hasFrom || entry.from;
        m_hasTo = m_hasTo || entry.to;
        for (const auto &day : {entry.from, entry.to}) {
            if (!day)
                continue;
            m_earliest = std::min(m_earliest.value_or(*day), *day);
            m_latest = std::max(m_latest.value_or(*day), *day);
        }
    }

    std::optional<QDate> first() const { return m_hasFrom ? m_earliest : std::nullopt; }
    std::optional<QDate> last() const { return m_hasTo ? m_latest : std::nullopt; }

private:
    std::optional<QDate> m_earliest;
    std::optional<QDate> m_latest;
    bool m_hasFrom = false;
    bool m_hasTo = false;
};

std::optional<QString> plainDay(const std::optional<QDate> &day)
{
    const auto date = day ? RocDate::fromDate(*day) : std::nullopt;
    return date ? std::optional(date->plain()) : std::nullopt;
}

PlaceholderValues valuesOf(const std::vector<ListEntry> &entries, const Incident &incident)
{
    Distinct own;
    Distinct malicious;
    Days days;
    for (const ListEntry &entry : entries) {
        own.add(entry.addresses);
        malicious.add(entry.maliciousAddresses);
        days.add(entry);
    }
    const PlaceholderValues ofIncident = placeholderValues(incident);
    PlaceholderValues values;
    values.ip = own.joined(u'、');
    values.maliciousIp = malicious.joined(u'、');
    values.from = plainDay(days.first());
    values.to = plainDay(days.last());
    if (!values.maliciousIp)
        values.maliciousIp = ofIncident.maliciousIp;
    if (!values.from && !values.to) {
        values.from = ofIncident.from;
        values.to = ofIncident.to;
    }
    return values;
}

QStringList filledIn(const QStringList &texts, const PlaceholderValues &values)
{
    QStringList filled;
    for (const QString &text : texts)
        filled.append(filledIn(text, values));
    return filled;
}

std::optional<QString> notesOf(const std::vector<ListEntry> &entries)
{
    Distinct notes;
    for (const ListEntry &entry : entries) {
        QStringList parts = entry.events;
        if (!entry.note.isEmpty())
            parts.append(entry.note);
        if (!parts.isEmpty())
            notes.add(parts.join(u' '));
    }
    return notes.joined(u'\n');
}

} // namespace

Incident incidentOf(const GroupedList &list, const QString &title)
{
    Distinct addresses;
    Distinct events;
    Days days;
    for (const OrganizationEntries &organization : list.organizations) {
        for (const ListEntry &entry : organization.entries) {
            addresses.add(entry.maliciousAddresses);
            for (const QString &event : entry.events)
                events.add(event);
            days.add(entry);
        }
    }
    Incident incident;
    incident.title = title;
    incident.first = days.first();
    incident.last = days.last();
    incident.addresses = addresses.joined(u'\n');
    incident.events = events.joined(u'\n');
    return incident;
}

CaseFile draftFor(const OrganizationEntries &organization, const Incident &incident,
                  const NoticeTerms &terms)
{
    const Organization &target = organization.organization.record;
    const PlaceholderValues values = valuesOf(organization.entries, incident);
    CaseFile file;
    Notice &notice = file.notice;
    notice.date = terms.date;
    notice.deadline = terms.deadline;
    notice.target = {target.code, target.name, target.address};
    if (terms.texts.reason)
        notice.reason = filledIn(*terms.texts.reason, values);
    notice.improvementItems = filledIn(terms.texts.improvementItems, values);
    notice.legalBases = filledIn(terms.texts.legalBases, values);
    notice.contact = terms.texts.contact;
    file.notes = notesOf(organization.entries);
    return file;
}

} // namespace noticedesk
