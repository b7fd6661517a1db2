// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "store/database/query.h"
#include "store/directory/directory.h"

namespace noticedesk
{

/// Finds organisations of the directory by what somebody is typing. What it compares is held in
/// memory, drawn from the directory when it is first asked and kept up by the history, so that it
/// is never behind, whoever writes. For one thread, and not longer than its database. Throws
/// StoreError.
class OrganizationSearch final
{
public:
    explicit OrganizationSearch(Database &database) : m_database(database) {}

    /// At most this many of those that every word that was typed fits: it begins the code or is any
    /// part of the name, folded as in searches (folding.h). Those whose service is usable come
    /// first; then, by the first word, those whose code it begins, those whose name it begins, the
    /// others, each by their codes. Without a word nothing is found.
    std::vector<Stored<Organization>> find(const QString &typed, int limit);

    /// Reads what find() would have to read first. The whole directory takes a moment, so this may
    /// be called before somebody types.
    void refresh();

private:
    /// An organisation as it is compared: folded.
    struct Entry
    {
        QString code;
        QString name;
        qint64 id = 0;
        bool usable = false;
    };

    void readAll();
    void readAgain(qint64 id);
    static Entry entryFrom(const Query &row);

    Database &m_database;
    std::vector<Entry> m_entries; ///< by code
    std::optional<qint64> m_asOf; ///< the history's last entry that they know of
};

} // namespace noticedesk
