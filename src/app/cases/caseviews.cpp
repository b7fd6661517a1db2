// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseviews.h"

#include "app/desk/settings.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "domain/valuenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CaseView viewOf(const char *name, const char *empty,
                const std::function<void(CaseListQuery &)> &narrow)
{
    CaseView view{noticedesk::tr(name), {}, false, noticedesk::tr(empty)};
    view.selection.query.descending = true;
    narrow(view.selection.query);
    return view;
}

QJsonValue jsonOf(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Kept by its name; versions before kept its place.
std::optional<CaseState> stateFrom(const QJsonValue &value)
{
    const auto place = static_cast<std::size_t>(value.toInt(-1));
    return place < namesOf<CaseState>.size() ? namesOf<CaseState>[place].value
                                             : valueNamed<CaseState>(value.toString());
}

} // namespace

QString restrictionOf(const CaseListQuery &query)
{
    if (query.bucket)
        return sentenceWith(noticedesk::tr("Only the cases of this group of the start page: %1"),
                            nameOfGroup(query.bucket->bucket));
    if (query.due != DayRange())
        return sentenceWith(noticedesk::tr("Only the cases that are due on %1"),
                            shownDay(query.due.from));
    return {};
}

std::vector<CaseView> builtInViews()
{
    return {
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Drafts"),
               QT_TRANSLATE_NOOP("noticedesk", "There is no draft."),
               [](CaseListQuery &query) { query.state = CaseState::Draft; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Awaiting the response"),
               QT_TRANSLATE_NOOP("noticedesk", "No case awaits a response."),
               [](CaseListQuery &query) { query.state = CaseState::AwaitingResponse; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Tracking"),
               QT_TRANSLATE_NOOP("noticedesk", "No case is being tracked."),
               [](CaseListQuery &query) { query.state = CaseState::Tracking; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Overdue"),
               QT_TRANSLATE_NOOP("noticedesk", "No case is overdue."),
               [](CaseListQuery &query) { query.overdue = true; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Closed"),
               QT_TRANSLATE_NOOP("noticedesk", "No case is closed."),
               [](CaseListQuery &query) { query.closed = true; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "Suspended"),
               QT_TRANSLATE_NOOP("noticedesk", "No service is suspended."),
               [](CaseListQuery &query) { query.state = CaseState::Suspended; }),
        viewOf(QT_TRANSLATE_NOOP("noticedesk", "All"),
               QT_TRANSLATE_NOOP("noticedesk", "There is no case yet. Begin a notice, or open case "
                                               "files; they can also be dropped into this window."),
               [](CaseListQuery &) {}),
    };
}

std::vector<CaseView> ownViews()
{
    std::vector<CaseView> views;
    const QJsonArray kept = QJsonDocument::fromJson(settings::caseViews.read()).array();
    for (const auto &each : kept) {
        const QJsonObject object = each.toObject();
        CaseView view{object.value(u"name"_s).toString(), {}, true};
        view.empty =
            sentenceWith(noticedesk::tr("There is no case in the view %1 now."), view.name);
        view.selection.words = object.value(u"words"_s).toString();
        CaseListQuery &query = view.selection.query;
        query.descending = true;
        query.state = stateFrom(object.value(u"state"_s));
        query.noticeDate.from = dayFrom(object.value(u"from"_s));
        query.noticeDate.to = dayFrom(object.value(u"to"_s));
        if (object.contains(u"code"_s))
            query.code = object.value(u"code"_s).toString();
        if (object.contains(u"incident"_s))
            query.incident = Id<Incident>(object.value(u"incident"_s).toInteger());
        view.selection.isOwn = object.value(u"own"_s).toBool();
        if (object.contains(u"officers"_s))
            query.officers = object.value(u"officers"_s).toVariant().toStringList();
        query.overdue = object.value(u"overdue"_s).toBool();
        if (object.contains(u"closed"_s))
            query.closed = object.value(u"closed"_s).toBool();
        views.push_back(view);
    }
    return views;
}

void keepOwnViews(const std::vector<CaseView> &views)
{
    QJsonArray kept;
    for (const CaseView &view : views) {
        if (!view.own)
            continue;
        const CaseListQuery &query = view.selection.query;
        QJsonObject object{{u"name"_s, view.name},
                           {u"words"_s, view.selection.words},
                           {u"from"_s, jsonOf(query.noticeDate.from)},
                           {u"to"_s, jsonOf(query.noticeDate.to)}};
        if (query.state)
            object.insert(u"state"_s, nameOf(*query.state));
        if (query.code)
            object.insert(u"code"_s, *query.code);
        if (query.incident)
            object.insert(u"incident"_s, query.incident->value());
        if (view.selection.isOwn)
            object.insert(u"own"_s, true); // whoever that is when it is looked at
        else if (query.officers)
            object.insert(u"officers"_s, QJsonArray::fromStringList(*query.officers));
        if (query.overdue)
            object.insert(u"overdue"_s, true); // on whichever day it is looked at
        if (query.closed)
            object.insert(u"closed"_s, *query.closed);
        kept.append(object);
    }
    settings::caseViews.keep(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace noticedesk
