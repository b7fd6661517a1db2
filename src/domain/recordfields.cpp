// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordfields.h"

namespace noticedesk
{

QStringList changedPaths(const RecordFields &before, const RecordFields &after)
{
    QStringList paths;
    for (const RecordField &field : after) {
        if (valueAt(before, field.path) != field.value)
            paths.append(field.path);
    }
    for (const RecordField &field : before) {
        if (!valueAt(after, field.path))
            paths.append(field.path);
    }
    return paths;
}

QStringList rewrittenPaths(const RecordFields &before, const RecordFields &after)
{
    QStringList paths = changedPaths(before, after);
    paths.removeIf([&before](const QString &path) { return !valueAt(before, path); });
    return paths;
}

} // namespace noticedesk
