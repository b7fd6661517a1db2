// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sharedtraces.h"

#include "domain/ipaddress.h"
#include "store/cases/caserecords.h"
#include "store/database/transaction.h"
#include "store/search/folding.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int mostCandidates = 50;
constexpr std::size_t mostShown = 3;

QStringList ipAddressesOf(const Notice &notice)
{
    QStringList addresses = ipAddressesIn(notice.reason.value_or(QString()) + u'\n' +
                                          notice.improvementItems.join(u'\n'));
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

SharedTrace traceOf(Database &database, const Notice &notice, SharedTrace::Kind kind,
                    const QString &value)
{
    SharedTrace trace{kind, value, {}, 0};
    CaseRecords records(database);
    for (const FoundCase &found :
         CaseSearch(database).page(searchWords(value), CaseListQuery{}, mostCandidates)) {
        if (found.row.state == CaseState::Withdrawn ||
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
