// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/notice.h"
#include "domain/officecalendar.h"
#include "domain/officer.h"
#include "domain/officesettings.h"
#include "domain/textblock.h"
#include "store/directory/directory.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace noticedesk
{

class StoreThreads;

/// What the office keeps beside its cases, as the store said it last, and which day it is, for all
/// pages of the window.
class Office final : public QObject
{
    Q_OBJECT

public:
    /// Says which day it is.
    using Today = std::function<QDate()>;

    explicit Office(StoreThreads &store, QObject *parent = nullptr);
    Office(StoreThreads &store, Today today, QObject *parent = nullptr);

    /// Reads everything anew; changed() tells when it is there.
    void renew();

    QDate today() const { return m_today(); }
    /// Looks at the clock, which is done every minute by itself; changed() tells if it is another
    /// day.
    void noteDay();

    std::shared_ptr<const OfficeCalendar> calendar() const { return m_known.calendar; }
    const OfficeSettings &settings() const { return m_known.settings; }
    const std::vector<Stored<ContactWindow>> &contacts() const { return m_known.contacts; }
    const std::vector<Stored<TextBlock>> &textBlocks() const { return m_known.textBlocks; }
    const std::vector<Stored<Incident>> &incidents() const { return m_known.incidents; }
    std::vector<TextBlock> textBlocks(TextBlockKind kind) const;
    const std::vector<Officer> &officers() const { return m_known.officers; }
    /// In the same order.
    QStringList officerNames() const;
    /// The officer at this window; null if the office has none with this account.
    const Officer *self() const;
    /// Whose name the history bears for what is recorded at this window.
    const QString &account() const { return m_known.account; }
    /// The names of those whose cases the officer at this window looks after today; empty if there
    /// is none.
    QStringList lookedAfter() const;

Q_SIGNALS:
    /// Something of it is another than before, or another day has begun.
    void changed();

private:
    struct Known
    {
        std::shared_ptr<const OfficeCalendar> calendar = std::make_shared<OfficeCalendar>();
        OfficeSettings settings;
        std::vector<Stored<ContactWindow>> contacts;
        std::vector<Stored<TextBlock>> textBlocks;
        std::vector<Stored<Incident>> incidents;
        std::vector<Officer> officers; ///< by their names
        QString account;
    };

    StoreThreads &m_store;
    Today m_today;
    QDate m_day; ///< that of the last look at the clock
    QTimer m_minutes{this};
    Known m_known;
};

} // namespace noticedesk
