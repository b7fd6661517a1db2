// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

namespace noticedesk
{

class Database;

/// The organisation of the directory with this code, as it is written there; nothing if there is
/// none. Throws StoreError.
std::optional<Organization> organizationWithCode(Database &database, const QString &code);

} // namespace noticedesk
