// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../domain/soundcase.h"
#include "openstore.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseactions.h"

#include <functional>
#include <memory>

/// Acts on cases as users do.
namespace noticedesk::testing
{

/// A store with its actions, looked at on 2026-11-22.
struct ActingStore
{
    OpenStore store;
    OfficeCalendar calendar = calendar2026();
    CaseActions actions{*store, RuleContext{QDate(2026, 11, 22), calendar, {}}};

    static QByteArray print(const CaseFile &file)
    {
        return "%PDF " + file.number->toString().toUtf8() + ' ' +
               QByteArray::number(file.noticeRevision);
    }
    CaseRecord issued();
};

inline CaseEdit edit(const CaseRecord &record, std::vector<Finding> accepted = {})
{
    return {record.id, record.revision, std::move(accepted)};
}

inline CaseFile soundDraft()
{
    CaseFile file = soundCase();
    file.number.reset();
    return file;
}

inline CaseRecord ActingStore::issued()
{
    return actions.issue(edit(actions.addDraft(soundDraft())), print);
}

/// The findings for which an action is refused.
inline std::vector<Finding> refused(const std::function<void()> &action)
{
    try {
        action();
    } catch (const ActionRefused &error) {
        return error.findings();
    }
    return {};
}

/// What an action is refused with; empty if it is done.
inline QString sentence(const std::function<void()> &action)
{
    try {
        action();
    } catch (const ActionRefused &error) {
        return error.message();
    }
    return {};
}

/// Does it, and accepts the warnings that it meets.
inline CaseRecord accepting(const std::function<CaseRecord(std::vector<Finding>)> &action)
{
    try {
        return action({});
    } catch (const ActionRefused &error) {
        return action(error.findings());
    }
}

} // namespace noticedesk::testing
