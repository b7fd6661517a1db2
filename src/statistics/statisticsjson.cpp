// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/statisticsjson.h"

#include "domain/jsonwriter.h"
#include "domain/valuenames.h"
#include "statistics/qualitynames.h"

#include <string>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Writes the figures one after the other, in the order of their keys' documentation.
class FigureWriter final
{
public:
    QByteArray write(const Statistics &statistics)
    {
        m_json.beginObject();
        day("asOf", statistics.asOf);
        flows("months", statistics.months,
              [this](const Flow &flow) { text("month", flow.first.toString(u"yyyy-MM"_s)); });
        rounds(statistics.rounds);
        object("answers", [&] {
            number("due", statistics.answers.due());
            count("inTime", statistics.answers.inTime);
            count("late", statistics.answers.late);
            count("none", statistics.answers.none);
            count("undated", statistics.answers.undated);
        });
        open(statistics.open);
        suspensions(statistics.suspensions);
        object("repeat", [&] {
            number("organizations", statistics.repeatedWithin12());
            number("organizations24", statistics.repeated.size());
        });
        day("from", statistics.first);
        day("to", statistics.last);
        completion(statistics.completion);
        stepTimes(statistics.stepTimes);
        extensions(statistics.extensions);
        groups("incidents", statistics.incidents);
        groups("addresses", statistics.addresses);
        groups("legalBases", statistics.bases);
        object("unknownSincePurge", [&] {
            count("addresses", statistics.addressesPurged);
            count("legalBases", statistics.basesPurged);
        });
        mail(statistics.mail);
        list("deadlines", statistics.dueDays, [this](const DueDay &due) {
            day("day", due.day);
            m_json.key("workingDay");
            m_json.truth(due.isWorkingDay);
            count("due", due.due);
        });
        flows("years", statistics.years, [this](const Flow &flow) {
            number("year", static_cast<std::size_t>(flow.first.year()));
        });
        object("quality", [&] {
            for (const auto &[fault, cases] : statistics.quality.faults)
                count(nameOfFault(fault), cases);
        });
        m_json.key("addsUp");
        m_json.truth(statistics.addsUp());
        m_json.endObject();
        return m_json.take() + '\n';
    }

private:
    JsonWriter m_json{JsonLayout::Indented};

    void number(std::string_view key, std::size_t value)
    {
        m_json.key(key);
        m_json.number(static_cast<int>(value));
    }
    void count(std::string_view key, const CaseIds &cases) { number(key, cases.size()); }
    void text(std::string_view key, const QString &value)
    {
        m_json.key(key);
        m_json.text(value);
    }
    void day(std::string_view key, QDate value)
    {
        m_json.key(key);
        if (value.isValid())
            m_json.text(value.toString(Qt::ISODate));
        else
            m_json.null();
    }
    template <class Write>
    void object(std::string_view key, const Write &write)
    {
        m_json.key(key);
        m_json.beginObject();
        write();
        m_json.endObject();
    }
    template <class Entries, class Write>
    void list(std::string_view key, const Entries &entries, const Write &write)
    {
        m_json.key(key);
        m_json.beginList();
        for (const auto &entry : entries) {
            m_json.beginObject();
            write(entry);
            m_json.endObject();
        }
        m_json.endList();
    }

    template <class Name>
    void flows(std::string_view key, const std::vector<Flow> &all, const Name &name)
    {
        list(key, all, [&](const Flow &flow) {
            name(flow);
            count("openBefore", flow.openBefore);
            count("issued", flow.issued);
            count("closed", flow.closed);
            count("reopened", flow.reopened);
            count("withdrawn", flow.withdrawn);
            count("openAfter", flow.openAfter);
        });
    }

    void rounds(const RoundOutcomes &outcomes)
    {
        std::size_t round = 0;
        list("rounds", outcomes.cases, [&](const auto &kinds) {
            number("round", ++round);
            for (std::size_t kind = 0; kind < kinds.size(); ++kind)
                count(outcomeNames.at(kind), kinds.at(kind));
        });
    }

    void open(const OpenCases &cases)
    {
        object("open", [&] {
            count("total", cases.all);
            count("overdue", cases.overdue);
            object("steps", [&] {
                for (const auto &[step, ages] : cases.steps) {
                    m_json.key(nameOf(step).toStdString());
                    m_json.beginList();
                    for (const CaseIds &age : ages)
                        m_json.number(static_cast<int>(age.size()));
                    m_json.endList();
                }
            });
        });
    }

    void days(std::string_view key, const DayCounts &counts)
    {
        object(key, [&] {
            number("count", counts.count());
            number("median", static_cast<std::size_t>(counts.median()));
            number("ninetyPercent", static_cast<std::size_t>(counts.quantile(0.9)));
            number("most", static_cast<std::size_t>(counts.most()));
        });
    }

    void suspensions(const Suspensions &all)
    {
        object("suspensions", [&] {
            count("total", all.all);
            count("reported", all.reported);
            count("restored", all.restored);
            count("notified", all.notified);
            count("inForce", all.inForce);
            days("daysToEffect", all.notifiedToEffective);
            days("daysToRestoration", all.effectiveToRestored);
        });
    }

    void completion(const Completion &all)
    {
        object("completion", [&] {
            number("cases", all.count());
            list("points", all.points(), [this](const Completion::Point &point) {
                number("days", static_cast<std::size_t>(point.days));
                count("atRisk", point.atRisk);
                count("completed", point.completed);
                number("openPerMille", static_cast<std::size_t>(qRound(point.share * 1000)));
            });
        });
    }

    void stepTimes(const StepTimes &times)
    {
        object("stepTimes", [&] {
            days("issuedToSent", times.of(TimedStep::IssuedToSent));
            days("sentToDelivered", times.of(TimedStep::SentToDelivered));
            days("deliveredToReceived", times.of(TimedStep::DeliveredToReceived));
            days("receivedToTracked", times.of(TimedStep::ReceivedToTracked));
            days("trackedToTrackedNext", times.of(TimedStep::TrackedToTrackedNext));
            days("issuedToClosed", times.of(TimedStep::IssuedToClosed));
        });
    }

    void extensions(const Extensions &all)
    {
        m_json.key("extensions");
        m_json.beginList();
        for (const CaseIds &cases : all.times)
            m_json.number(static_cast<int>(cases.size()));
        m_json.endList();
    }

    void groups(std::string_view key, const std::vector<CaseGroup> &all)
    {
        list(key, all, [this](const CaseGroup &group) {
            text("name", group.name);
            count("cases", group.all);
            count("open", group.open);
            count("improved", group.improved);
            count("suspended", group.suspended);
            count("withdrawn", group.withdrawn);
        });
    }

    void way(std::string_view key, const Mail::Way &way)
    {
        object(key, [&] {
            count("sent", way.sent);
            count("delivered", way.delivered);
            count("awaited", way.awaited);
            days("days", way.days);
        });
    }

    void mail(const Mail &all)
    {
        object("mail", [&] {
            for (const auto &[channel, each] : all.ways)
                way(nameOf(channel).toStdString(), each);
            way("unknown", all.unknown);
        });
    }
};

} // namespace

QByteArray statisticsJson(const Statistics &statistics)
{
    return FigureWriter().write(statistics);
}

} // namespace noticedesk
