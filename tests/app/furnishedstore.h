// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QDate>

#include <vector>

namespace noticedesk::testing
{

/// Made-up cases of an office in every state, about a day on which they are looked at: thirty, in
/// the order of their numbers, and drafts among them.
std::vector<CaseFile> casesOfAnOffice(QDate today);

/// Makes a store with these cases and what an office keeps beside them.
void makeFurnishedStore(const QString &path, QDate today);

} // namespace noticedesk::testing
