// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traypage.h"
#include "store/cases/caserecord.h"
#include "store/database/query.h"

namespace noticedesk
{

class Change;

/// A page in the tray as it is kept.
struct KeptTrayPage
{
    Id<TrayPage> id = Id<TrayPage>(0);
    int revision = 1;
    TrayPage page;
    std::optional<CaseId> proposed;           ///< the case that it may belong to
    std::optional<Id<Attachment>> attachment; ///< as what somebody filed it

    /// Whether somebody must still look.
    bool isWaiting() const { return !attachment && !page.dismissed; }

    friend bool operator==(const KeptTrayPage &, const KeptTrayPage &) = default;
};

/// What the history calls a page in the tray.
inline const QString trayPageSubject = QStringLiteral("trayPage");

/// Its own fields, the case that is proposed and the attachment that it became.
RecordFields fieldsOf(const KeptTrayPage &kept);

/// The table of the pages in the tray. No row is removed. Writing needs a change, and leaves its
/// entry in the history. Throws StoreError. For one thread, and not longer than its database.
class TrayPages final
{
public:
    explicit TrayPages(Database &database) : m_database(database) {}

    /// Those that wait, in the order in which they came.
    std::vector<KeptTrayPage> waiting();
    /// Nothing if there is no such page.
    std::optional<KeptTrayPage> find(Id<TrayPage> id);
    /// Whether this page of a file waits.
    bool waits(const QString &scannedSha256, int page);
    /// Shows the function all of them, one at a time.
    void forEach(const std::function<void(const KeptTrayPage &)> &use);

    /// Gives it its id.
    KeptTrayPage add(Change &change, const TrayPage &page, const std::optional<CaseId> &proposed);
    /// Replaces one that was read before, and gives it as it is kept then; nothing, and changes
    /// nothing, if it has no longer the revision that was read.
    [[nodiscard]] std::optional<KeptTrayPage> replace(Change &change, const KeptTrayPage &before,
                                                      KeptTrayPage after);

private:
    Database &m_database;
};

} // namespace noticedesk
