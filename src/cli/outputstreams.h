// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticedesk
{

/// Whether a shell has led a standard stream into a store or into what belongs to one: whatever is
/// printed would stand in it.
bool leadsIntoStore(int stream);

/// What is printed instead of anything else then.
QByteArray ledIntoStoreLine();

} // namespace noticedesk
