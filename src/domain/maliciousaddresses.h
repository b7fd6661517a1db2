// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk
{

/// The addresses that a notice's reason names as malicious: those that follow 惡意IP, until the
/// bracket closes or the part of the sentence ends. Brackets around a single dot or colon belong to
/// the address. In their usual form, each once.
QStringList maliciousAddressesIn(const QString &reason);

/// Those of an incident, one a line; what is no address of a computer stands as it is written.
QStringList maliciousAddressesOf(const QString &lines);

} // namespace noticedesk
