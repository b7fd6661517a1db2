// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace noticedesk
{

/// Somebody who types about a case at another desk.
struct PresentDesk
{
    QString who;     ///< the name on the server
    QString page;    ///< as the window calls it
    QDateTime since; ///< UTC, by the server's clock
};

/// Who types about which case on a server: told to the others, and never a lock. No history tells
/// of it, and a desk that has said nothing for a minute has gone. Throws StoreError.
class Presence final
{
public:
    explicit Presence(Store &store) : m_store(store) {}

    /// Somebody types here; to be said again at least each half minute.
    void typing(CaseId id, const QString &page);
    /// Nobody does any more.
    void leave(CaseId id);

private:
    void announce(CaseId id);

    Store &m_store;
};

/// Those who type about a case at other desks than those of these names, the first first.
std::vector<PresentDesk> othersPresent(Database &database, CaseId id, const QStringList &ownDesks);

} // namespace noticedesk
