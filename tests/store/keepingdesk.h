// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencefiles.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/restore.h"

namespace noticedesk::testing
{

/// The usual desk, with two attachments: "one" and "two".
struct KeepingDesk : EvidenceDesk
{
    KeepingDesk()
    {
        attached("one");
        attached("two");
    }

    EvidenceFile one{sumOf("one"), 3};
    EvidenceFile two{sumOf("two"), 3};

    QString path(const QString &name) const { return office.store.path(name); }
    DayBackup daily(const QDate &day, const OfficeSettings &settings = {})
    {
        return keepDailyBackup(office.store.database(), {u"desk"_s, u"pc7"_s},
                               QDateTime(day, QTime(12, 0), Qt::UTC), settings);
    }
    Restored restored(const QString &backup)
    {
        office.store.close();
        const Restored done = restore(office.store.path(), backup, {u"desk"_s, u"pc7"_s},
                                      [this] { return office.store.now; });
        office.store.open();
        return done;
    }
};

inline QStringList namesIn(const EvidenceFolder &folder)
{
    return folder.contents().files;
}

/// The names of the two, sorted.
inline QStringList both()
{
    QStringList names{sumOf("one"), sumOf("two")};
    names.sort();
    return names;
}

} // namespace noticedesk::testing
