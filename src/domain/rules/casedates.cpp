// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/casedates.h"

#include "domain/casedescription.h"
#include "domain/rules/rulefinding.h"

#include <algorithm>
#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The last part of the paths of dates that something is meant for.
bool isMeantDate(const QString &field)
{
    static const std::array meant{u"notice.date"_s, u".deadline"_s, u".extendedTo"_s,
                                  u".suspendedFrom"_s};
    return std::any_of(meant.begin(), meant.end(),
                       [&field](const QString &end) { return field.endsWith(end); });
}

/// A visitor for describe() that lists the dates of a record.
class DateLister final
{
public:
    DateLister(std::vector<CaseDate> &dates, const QString &prefix)
        : m_dates(dates), m_prefix(prefix)
    {
    }

    void always(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void whenRecorded(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void required(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void number(std::string_view, int, WholeNumber) {}
    void outcome(std::string_view, const Outcome &) {}
    void schema(std::string_view, const CaseFile &) {}

private:
    QString pathOf(std::string_view key) const
    {
        return m_prefix + QLatin1StringView(key.data(), qsizetype(key.size()));
    }

    void add(const QString &path, QDate day)
    {
        if (day.isValid())
            m_dates.push_back({path, day, !isMeantDate(path)});
    }

    template <class Value>
    void add(const QString &path, const std::optional<Value> &value)
    {
        if (value)
            add(path, *value);
    }

    template <class Entry>
    void add(const QString &path, const std::vector<Entry> &entries)
    {
        for (std::size_t at = 0; at < entries.size(); ++at) {
            if (!isStruckOut(entries.at(at)))
                add(entryPath(path, qsizetype(at)), entries.at(at));
        }
    }

    static bool isStruckOut(const Dispatch &dispatch) { return dispatch.struckOut.has_value(); }
    static bool isStruckOut(const auto &) { return false; }

    template <class Value>
    void add(const QString &path, const Value &value)
    {
        if constexpr (requires(DateLister & lister) { describe(lister, value); }) {
            DateLister lister(m_dates, path + u'.');
            describe(lister, value);
        }
    }

    std::vector<CaseDate> &m_dates;
    QString m_prefix;
};

} // namespace

std::vector<CaseDate> caseDates(const CaseFile &file)
{
    std::vector<CaseDate> dates;
    DateLister lister(dates, {});
    describe(lister, file);
    return dates;
}

} // namespace noticedesk
