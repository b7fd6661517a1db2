// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace noticedesk
{

class Database;

/// The codes that the directory has for these names, by name: of those that exactly one
/// organisation has. Throws StoreError.
QHash<QString, QString> codesOfNames(Database &database, const QStringList &names);

} // namespace noticedesk
