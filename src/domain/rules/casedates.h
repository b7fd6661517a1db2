// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace noticedesk
{

struct CaseFile;

/// A date of a case and its field.
struct CaseDate
{
    QString field;
    QDate day;
    /// Whether it says when something happened. The others say for when something is meant: the
    /// notice's date, deadlines, the day from which a suspension holds.
    bool happened = true;

    friend bool operator==(const CaseDate &, const CaseDate &) = default;
};

/// Every date that is recorded, in the order of the case's description; those of a dispatch that
/// was struck out say nothing any more.
std::vector<CaseDate> caseDates(const CaseFile &file);

/// Whether the field belongs to a dispatch that was struck out.
bool isStruckOut(const QString &path, const CaseFile &file);

} // namespace noticedesk
