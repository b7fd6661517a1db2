// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casecourse.h"

#include "domain/caseonday.h"
#include "domain/suspensionduties.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace noticedesk
{

namespace
{

/// Something that may open or close a case. The order is that of one day: proofs of a suspension,
/// the notice, each round, and before the next one what reopens the case after it. A withdrawal
/// comes before the reopening that ends it, else last.
struct Moment
{
    enum class Kind { Proof, Issue, Round, Reopening, Withdrawal };

    QDate day;
    int order = 0;
    Kind kind = Kind::Proof;
    std::size_t place = 0;
};

constexpr int proofOrder = -2;
constexpr int issueOrder = -1;
constexpr int ordersOfRound = 4;
constexpr int lastOrder = std::numeric_limits<int>::max();

int orderOfReopening(const Reopening &reopening)
{
    return reopening.afterRound * ordersOfRound + 2;
}

int orderOfWithdrawal(const CaseFile &file, const CaseDays &days)
{
    int order = lastOrder;
    for (std::size_t at = 0; at < file.reopenings.size(); ++at) {
        const Reopening &reopening = file.reopenings[at];
        const bool ends =
            reopening.on && file.withdrawal->on && *reopening.on >= *file.withdrawal->on;
        if (ends && days.reopenings[at] == days.withdrawal)
            order = std::min(order, orderOfReopening(reopening) - 1);
    }
    return order;
}

std::vector<Moment> momentsOf(const CaseFile &file, const std::vector<Dispatch> &proofs)
{
    using Kind = Moment::Kind;
    const CaseDays days = daysOf(file);
    std::vector<Moment> moments{{days.issue, issueOrder, Kind::Issue}};
    for (std::size_t at = 0; at < file.rounds.size(); ++at)
        moments.push_back({days.rounds[at], int(at + 1) * ordersOfRound, Kind::Round, at});
    for (std::size_t at = 0; at < file.reopenings.size(); ++at)
        moments.push_back(
            {days.reopenings[at], orderOfReopening(file.reopenings[at]), Kind::Reopening, at});
    if (file.withdrawal)
        moments.push_back({days.withdrawal, orderOfWithdrawal(file, days), Kind::Withdrawal});
    for (const Dispatch &proof : proofs) {
        for (const auto &day : {proof.sentOn, proof.deliveredOn}) {
            if (day)
                moments.push_back({*day, proofOrder, Kind::Proof});
        }
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &left, const Moment &right) {
        return std::tie(left.day, left.order) < std::tie(right.day, right.order);
    });
    return moments;
}

} // namespace

std::vector<CaseStep> courseOf(const CaseFile &file)
{
    std::vector<CaseStep> course;
    if (!file.number)
        return course;
    std::vector<Dispatch> proofs;
    if (lastSuspendedRound(file)) {
        proofs = withProofsAsDispatches(file).dispatches;
        std::erase_if(proofs, [](const Dispatch &each) { return !provesSuspension(each); });
    }
    CaseFile then; // what decides whether it is closed, so far
    then.number = file.number;
    bool isOpen = false;
    for (const Moment &moment : momentsOf(file, proofs)) {
        if (!proofs.empty())
            then.dispatches = dispatchesOn(proofs, moment.day);
        switch (moment.kind) {
        case Moment::Kind::Issue:
            course.push_back({CaseTurn::Issued, moment.day, CaseState::Issued});
            isOpen = true;
            continue;
        case Moment::Kind::Round:
            then.rounds.push_back(file.rounds[moment.place]);
            break;
        case Moment::Kind::Reopening:
            then.reopenings.push_back(file.reopenings[moment.place]);
            break;
        case Moment::Kind::Withdrawal:
            then.withdrawal = file.withdrawal;
            break;
        case Moment::Kind::Proof:
            break;
        }
        if (course.empty() || isOpen != isClosed(then))
            continue;
        isOpen = !isOpen;
        const CaseState state = stateOf(then);
        course.push_back({isOpen                          ? CaseTurn::Reopened
                          : state == CaseState::Withdrawn ? CaseTurn::Withdrawn
                                                          : CaseTurn::Closed,
                          moment.day, state});
    }
    return course;
}

bool isOpenOn(const std::vector<CaseStep> &course, QDate day)
{
    const auto last = std::find_if(course.rbegin(), course.rend(),
                                   [day](const CaseStep &step) { return step.day <= day; });
    return last != course.rend() && last->turn != CaseTurn::Closed &&
           last->turn != CaseTurn::Withdrawn;
}

std::optional<QDate> closingDay(const CaseFile &file)
{
    if (!isClosed(file))
        return std::nullopt;
    if (stateOf(file) == CaseState::Withdrawn)
        return file.withdrawal->on;
    const std::vector<CaseStep> course = courseOf(file);
    const auto last = std::find_if(course.rbegin(), course.rend(), [](const CaseStep &step) {
        return step.turn == CaseTurn::Closed;
    });
    return last != course.rend() && file.rounds.back().trackedOn ? std::optional(last->day)
                                                                 : std::nullopt;
}

} // namespace noticedesk
