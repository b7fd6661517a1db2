// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QDate>
#include <QString>

#include <iosfwd>
#include <optional>
#include <rapidcheck.h>

/// Lets rapidcheck print a counter-example; non-ASCII characters come as escapes.
void showValue(const QString &text, std::ostream &stream);
void showValue(QDate date, std::ostream &stream);

/// Generators of case files as a store or a file may hold them: every value may be stored and
/// written exactly, and the records keep their ranges (at most three rounds, a reopening after 0 to
/// 3 rounds). Whether the rules like the case is left to chance. Compiled once: RapidCheck's
/// templates take a compiler long.
namespace noticedesk::testing
{

/// Text of any length from none to some thousand characters.
rc::Gen<QString> anyText();
/// Mostly the years of the sample, where dates meet; sometimes any date that has an ROC form.
rc::Gen<QDate> anyDate();
rc::Gen<TrackingRound> anyTrackingRound();
rc::Gen<CaseFile> anyCaseFile();

/// Absent now and then.
template <class T>
std::optional<T> perhaps(const rc::Gen<T> &generator)
{
    if (*rc::gen::inRange(0, 5) == 0)
        return std::nullopt;
    return *generator;
}

} // namespace noticedesk::testing
