// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefolder.h"

namespace noticedesk::testing
{

/// A store with a case and a backup of the day, and another store.
class OfficeFolder final : public StoreFolder
{
public:
    OfficeFolder() : StoreFolder(plainLines(1))
    {
        using namespace Qt::StringLiterals;
        write(u"second.json"_s, fileOf(plainCase(2)));
        runAt(usualTime(), {u"import"_s, path(u"second.json"_s)});
        const QString other = path(u"other/records.db"_s);
        runInside({u"init"_s, u"--store"_s, other});
        write(u"office-evidence/ab/abcdef"_s, "a letter");
        write(u"office.db.before-restore-20260105-120000"_s, read(u"office.db"_s));
        write(u"office.db.version-3.2"_s, "an older one");
        write(u"office.db.examined"_s, "being examined");
    }

    QString backup() const
    {
        using namespace Qt::StringLiterals;
        const QString day = usualTime().toLocalTime().date().toString(Qt::ISODate);
        return path(u"office-backups/office-%1.db"_s.arg(day));
    }

    /// All files with what is in them, without what SQLite and the lock change.
    QByteArray contents() const
    {
        QByteArray all;
        for (const QString &name : lastingNames())
            all += name.toUtf8() + '\n' + (name.endsWith(u'/') ? QByteArray() : read(name));
        return all;
    }
};

} // namespace noticedesk::testing
