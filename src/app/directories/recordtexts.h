// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "domain/fieldvalues.h"

#include <QMap>

namespace noticedesk
{

/// What a record's fields hold, as they are typed, by the record's keys: a date as in ISO 8601, or
/// as it was typed if it is none yet; a choice by its name in files; what is absent is empty.
using RecordTexts = QMap<QString, QString>;

template <class Record>
RecordTexts textsOf(const Record &record)
{
    RecordTexts texts;
    const FieldValues values = fieldValues(record);
    for (auto value = values.begin(); value != values.end(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

/// Puts the texts that somebody has changed into a record; the other fields stay to the last
/// character.
template <class Record>
void setChangedTexts(Record &record, const RecordTexts &before, const RecordTexts &after)
{
    FieldValues changed;
    for (auto text = after.begin(); text != after.end(); ++text) {
        if (*text != before.value(text.key()))
            changed.insert(text.key(), *text);
    }
    setFieldValues(record, changed);
}

} // namespace noticedesk
