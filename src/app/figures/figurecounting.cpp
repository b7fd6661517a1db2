// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figurecounting.h"

#include "app/desk/prompt.h"

namespace noticedesk
{

FigureCounting::FigureCounting(const QString &store, QObject *parent)
    : QObject(parent), m_store(store)
{
    connect(&m_work, &LongWork::progressed, this,
            [this](const QString &, qint64 cases) { Q_EMIT progressed(cases); });
}

void FigureCounting::count(const StatisticsOrder &order)
{
    m_next = order;
    if (!m_work.isRunning())
        begin();
    else if (order != m_order)
        m_work.cancel();
}

void FigureCounting::begin()
{
    if (!m_next)
        return;
    m_order = *std::exchange(m_next, std::nullopt);
    m_work.run(
        [store = m_store, order = m_order](const LongWork::Progress &progress) {
            return countFigures(store, order,
                                [&progress](qint64 cases) { return progress({}, cases); });
        },
        [this](const std::shared_ptr<const CountedFigures> &figures) {
            const bool isWanted = figures && (!m_next || *m_next == m_order);
            begin();
            if (isWanted)
                Q_EMIT counted(figures);
        },
        [this](const std::exception_ptr &error) {
            begin();
            Q_EMIT failed(sentenceOf(error));
        });
}

} // namespace noticedesk

#include "figurecounting.moc"
