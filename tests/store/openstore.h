// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newstore.h"
#include "store/cases/casewriter.h"
#include "store/search/caselist.h"
#include "store/search/searchwords.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace noticedesk::testing
{

/// A store of one test, with a clock that the test sets.
class OpenStore final
{
public:
    OpenStore() { open(); }

    /// The store's place.
    const QString &path() const { return m_place.place(); }
    /// Of a file beside it.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Store &operator*() { return *m_store; }
    Store *operator->() { return m_store.get(); }
    Database &database() { return m_store->database(); }

    /// A case that was imported.
    CaseRecord added(const CaseFile &file)
    {
        Change change(*m_store, QStringLiteral("import"));
        CaseRecord record = CaseWriter(change).add(file);
        change.commit();
        return record;
    }
    /// The same of one that has nothing but a reason.
    CaseRecord added(const QString &reason)
    {
        CaseFile file;
        file.notice.reason = reason;
        return added(file);
    }
    /// The cases that a search finds.
    QList<qint64> found(const QString &typed, int most = 100)
    {
        QList<qint64> ids;
        for (const FoundCase &each : CaseSearch(database()).page(searchWords(typed), {}, most))
            ids.append(each.row.id.value());
        return ids;
    }

    void close() { m_store.reset(); }
    void open()
    {
        m_store = Store::openForWriting(path(), {QStringLiteral("desk"), QStringLiteral("pc7")},
                                        [this] { return now; });
    }

    QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC);

private:
    QTemporaryDir m_folder;
    NewStore m_place{m_folder.filePath(QStringLiteral("store.db"))};
    std::unique_ptr<Store> m_store;
};

} // namespace noticedesk::testing
