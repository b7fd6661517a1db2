// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace noticedesk
{

/// Where a field of a case stands for people.
enum class FieldPlace {
    Printed, ///< a sheet prints what it holds
    OnSheet, ///< it belongs to a sheet's part without being printed there: the address, for one
    Office   ///< no sheet knows it; the office keeps it for itself
};

/// Who says what a field holds. What no sheet knows is always the office's.
enum class FilledBy { Office, Organisation };

/// What a text is, as far as rules look at it otherwise than at any text (R18, R25).
enum class TextForm { Any, Name, Code, Address, Phone, Email, DocumentNumber, OtherNumber };

/// What a field must be filled in for; the rule is in neededfields.cpp.
enum class NeededFor { Nothing, Issuing, Response, Extension, Suspension, Round };

/// A field of a record, as describe() shows it: the key by which files, findings and the history
/// call it, and what else all who read the description need to know. Texts for people are sources
/// for tr(). A field without more is its key.
struct Field
{
    constexpr Field(const char *name, const char *called = nullptr) : key(name), label(called) {}

    constexpr operator std::string_view() const { return key; }

    constexpr Field at(FieldPlace where) const
    {
        Field field = *this;
        field.place = where;
        return field;
    }
    constexpr Field by(FilledBy whom) const
    {
        Field field = *this;
        field.filledBy = whom;
        return field;
    }
    constexpr Field as(TextForm what) const
    {
        Field field = *this;
        field.form = what;
        return field;
    }

    /// What a person is called, alone or with a title or telephone number beside it: redaction
    /// masks it, and finds it again in the other texts of the record.
    constexpr Field ofPerson() const
    {
        Field field = *this;
        field.isOfPerson = true;
        return field;
    }
    /// A text that says something by being there: a purge leaves a dash in its place.
    constexpr Field saysByBeingThere() const
    {
        Field field = *this;
        field.countsWhenThere = true;
        return field;
    }

    /// A date for which something is meant; the others say when something happened (R20).
    constexpr Field meant() const
    {
        Field field = *this;
        field.isMeant = true;
        return field;
    }

    /// What each entry of the list is called: Round %1. Without it an entry is the list's no. %1.
    constexpr Field entries(const char *called) const
    {
        Field field = *this;
        field.entryLabel = called;
        return field;
    }
    /// The sentence says what is missing and what to do. The other field, if there is one, is the
    /// next of the same record, and is as good as this one.
    constexpr Field needed(NeededFor purpose, const char *sentence, const char *other = "") const
    {
        Field field = *this;
        field.neededFor = purpose;
        field.whenMissing = sentence;
        field.otherKey = other;
        return field;
    }

    /// The same field in a part: what belongs to a part that no sheet knows is known by none
    /// either.
    constexpr Field within(const Field &part) const
    {
        Field field = *this;
        field.place = std::max(place, part.place);
        field.filledBy = field.place == FieldPlace::Office ? FilledBy::Office
                                                           : std::max(filledBy, part.filledBy);
        return field;
    }

    std::string_view key;
    const char *label = nullptr; ///< null if it has none, as parts do
    const char *entryLabel = nullptr;
    FieldPlace place = FieldPlace::Printed;
    FilledBy filledBy = FilledBy::Office;
    TextForm form = TextForm::Any;
    bool isOfPerson = false;
    bool countsWhenThere = false;
    bool isMeant = false;
    NeededFor neededFor = NeededFor::Nothing;
    const char *whenMissing = nullptr;
    std::string_view otherKey;
};

} // namespace noticedesk
