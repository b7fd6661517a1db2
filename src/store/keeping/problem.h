// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace noticedesk
{

/// Something that an examination of a store found: a sentence and the values that it is made of, so
/// that whoever tells it can call cases and fields as people do.
struct Problem
{
    Problem() = default;
    /// One about no record.
    Problem(const QString &sentence) : form(sentence) {}
    Problem(const QString &sentence, const QStringList &made) : form(sentence), values(made) {}

    QString form;       ///< %1, %2 … stand for the values; without values it is the sentence
    QStringList values; ///< as commands tell them: cases by the store's own identifications
    std::optional<qint64> caseId; ///< the case that the first value calls
    bool endsInField = false;     ///< the last value is the path of a field

    QString sentence() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

Problems problemsSaying(const QStringList &sentences);
QStringList sentencesOf(const Problems &problems);

} // namespace noticedesk
