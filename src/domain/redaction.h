// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldwalk.h"
#include "domain/personaldata.h"

#include <type_traits>

namespace noticedesk
{

/// Shows the function each text of a record that can say something about a person: walkTexts(), and
/// those that are always there.
template <class Record, class Show>
void walkAllTexts(Record &record, const Show &show)
{
    walkTexts(record, {},
              [&show](const QString &, const Field &field, auto &text) { show(field, text); });
    walkFields(record, {}, [&show](const QString &, const Field &field, auto &value) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
            show(field, value);
    });
}

/// What the record says of persons.
template <class Record>
PersonalData personalDataOf(const Record &record)
{
    PersonalData personal;
    walkAllTexts(record, [&personal](const Field &field, const QString &text) {
        personal.add(field, text);
    });
    return personal;
}

/// The record as it may leave the office: names of persons as 李○○, telephone numbers without their
/// middle digits, e-mail addresses without their names, and all of them in its other texts too. The
/// personal data are those of the record, or of what it belongs to.
template <class Record>
Record redacted(Record record, const PersonalData &personal)
{
    walkAllTexts(record, [&personal](const Field &field, QString &text) {
        text = personal.masked(field, text);
    });
    return record;
}

template <class Record>
Record redacted(const Record &record)
{
    return redacted(record, personalDataOf(record));
}

} // namespace noticedesk
