// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <vector>

namespace noticedesk::testing
{

/// A case as it could have gone on at an office, with what happened to it told apart from the
/// record: figures that are counted from the record must say the same.
struct SimulatedCase
{
    CaseFile file;
    std::vector<QDate> closed;
    std::vector<QDate> reopened;
    std::vector<QDate> withdrawn;
};

/// For RapidCheck: one that was issued in 2025 or 2026, with this number.
SimulatedCase anySimulatedCase(int serial);

} // namespace noticedesk::testing
