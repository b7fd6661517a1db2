// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"

#include <QHash>
#include <QStringList>

namespace noticedesk
{

/// What the placeholders of a template stand for, by their names: 案號, 機關名稱 and so on. What
/// the case does not say is blank.
QHash<QString, QString> letterFieldTexts(const FieldValues &values);

/// The names of all of them, in the order in which people are told of them.
QStringList letterFieldNames();

} // namespace noticedesk
