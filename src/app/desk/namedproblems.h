// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticedesk
{

class Database;

/// The problems that an examination of a store tells, with the numbers of cases, or what drafts are
/// called, instead of the store's own identifications. Those of cases that cannot be found stay.
QStringList namedProblems(const QStringList &problems, Database &database);

} // namespace noticedesk
