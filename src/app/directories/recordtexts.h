// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directorydescription.h"
#include "domain/fieldvalues.h"

#include <QMap>

namespace noticedesk
{

class FieldForm;

/// What a record's fields hold, as they are typed, by the record's keys: a date as in ISO 8601, or
/// as it was typed if it is none yet; a choice by its name in files; what is absent is empty.
using RecordTexts = QMap<QString, QString>;

/// What the fields hold now.
RecordTexts textsIn(const FieldForm &form);
/// Shows a record; nothing is remarked on it any more.
void showTexts(FieldForm &form, const RecordTexts &texts);

template <class Record>
RecordTexts textsOf(const Record &record)
{
    RecordTexts texts;
    const FieldValues values = fieldValues(record);
    for (auto value = values.begin(); value != values.end(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

/// The record with these texts in its fields; those that say so already stay to the last character.
template <class Record>
Record withTexts(Record record, const RecordTexts &texts)
{
    const RecordTexts before = textsOf(record);
    FieldValues changed;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (*text != before.value(text.key()))
            changed.insert(text.key(), *text);
    }
    setFieldValues(record, changed);
    return record;
}

} // namespace noticedesk
