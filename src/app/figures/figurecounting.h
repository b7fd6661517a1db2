// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/figures/countedfigures.h"

#include <optional>

namespace noticedesk
{

/// Counts the figures on a thread of its own, always for what was asked last.
class FigureCounting final : public QObject
{
    Q_OBJECT

public:
    explicit FigureCounting(const QString &store, QObject *parent = nullptr);

    /// What is being counted for other days is ended; what is being counted for the same is brought
    /// to its end first, so that changes without a pause do not keep it from ever ending.
    void count(const StatisticsOrder &order);
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void progressed(qint64 cases);
    void counted(const std::shared_ptr<const noticedesk::CountedFigures> &figures);
    void failed(const QString &sentence);

private:
    void begin();

    const QString m_store;
    StatisticsOrder m_order;               ///< of what is being counted
    std::optional<StatisticsOrder> m_next; ///< that is counted afterwards
    LongWork m_work{this};
};

} // namespace noticedesk
