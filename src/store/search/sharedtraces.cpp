// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sharedtraces.h"

#include "domain/ipaddress.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/search/folding.h"

#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int mostCandidates = 50;
constexpr std::size_t mostShown = 3;

QStringList ipAddressesOf(const Notice &notice)
{
    QStringList addresses;
    for (const WrittenIpAddress &each : writtenIpAddresses(
             notice.reason.value_or(QString()) + u'\n' + notice.improvementItems.join(u'\n')))
        addresses.append(each.address.value_or(each.written));
    addresses.removeDuplicates();
    return addresses;
}

bool holds(const Notice &notice, SharedTrace::Kind kind, const QString &value)
{
    if (kind == SharedTrace::Kind::IpAddress)
        return ipAddressesOf(notice).contains(value);
    return folded(notice.target.address.value_or(QString())).simplified() ==
           folded(value).simplified();
}

/// How a value may be written in the notices that have it: an address also made harmless.
QStringList writtenForms(SharedTrace::Kind kind, const QString &value)
{
    QStringList forms{value};
    if (kind == SharedTrace::Kind::IpAddress) {
        for (const QString &dot : {u"[.]"_s, u"(.)"_s})
            forms.append(QString(value).replace(u'.', dot));
        forms.removeDuplicates();
    }
    return forms;
}

SharedTrace traceOf(Database &database, const Notice &notice, SharedTrace::Kind kind,
                    const QString &value)
{
    SharedTrace trace{kind, value, {}, 0};
    CaseRecords records(database);
    std::vector<FoundCase> candidates;
    for (const QString &form : writtenForms(kind, value)) {
        for (FoundCase &found :
             CaseSearch(database).page(searchWords(form), CaseListQuery{}, mostCandidates))
            candidates.push_back(std::move(found));
    }
    std::set<CaseId> seen;
    for (const FoundCase &found : candidates) {
        if (!seen.insert(found.row.id).second || found.row.state == CaseState::Withdrawn ||
            found.row.code == notice.target.code.value_or(QString()))
            continue;
        const auto record = records.find(found.row.id);
        if (!record || !holds(record->file.notice, kind, value))
            continue;
        if (++trace.count <= mostShown)
            trace.latest.push_back(found.row);
    }
    return trace;
}

} // namespace

std::vector<SharedTrace> sharedTraces(Database &database, const Notice &notice)
{
    const Snapshot snapshot(database);
    std::vector<SharedTrace> traces;
    const auto look = [&](SharedTrace::Kind kind, const QString &value) {
        if (value.trimmed().isEmpty())
            return;
        SharedTrace trace = traceOf(database, notice, kind, value);
        if (trace.count > 0)
            traces.push_back(std::move(trace));
    };
    look(SharedTrace::Kind::PostalAddress, notice.target.address.value_or(QString()));
    for (const QString &address : ipAddressesOf(notice))
        look(SharedTrace::Kind::IpAddress, address);
    return traces;
}

} // namespace noticedesk
