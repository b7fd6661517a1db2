// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casepresence.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/postgres/presence.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int tellAgain = 20'000; // ms
constexpr int lookAgain = 15'000; // ms

QString sentenceOn(const PresentDesk &other)
{
    bool isNumber = false;
    const int step = other.page.toInt(&isNumber);
    const bool isStep = isNumber && step >= 0 && step < stepCount;
    return sentenceWith(noticedesk::tr("✎ %1 has been typing into “%2” since %3."), other.who,
                        isStep ? nameOfStep(static_cast<Step>(step)) : other.page,
                        other.since.toLocalTime().toString(u"HH:mm"_s));
}

/// What is said of it is no reason for a message.
void ignore(const std::exception_ptr &) {}

} // namespace

CasePresence::CasePresence(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    if (!desk.store.isOnServer())
        return;
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &CasePresence::renew);
    connect(&desk.store, &StoreThreads::presenceChanged, this, [this](CaseId id) {
        if (id == m_id)
            renew();
    });
}

CasePresence::~CasePresence()
{
    if (m_told)
        m_desk.store.write(
            &m_desk.store, [id = m_id](Store &store) { Presence(store).leave(id); }, [] {}, ignore);
}

void CasePresence::setCase(CaseId id)
{
    if (id == m_id)
        return;
    m_id = id;
    renew();
}

void CasePresence::typedInto(Step step)
{
    if (!m_desk.store.isOnServer() || m_id == CaseId(0))
        return;
    if (m_told == step && m_sinceTold.elapsed() < tellAgain)
        return;
    m_told = step;
    m_sinceTold.start();
    m_desk.store.write(
        this,
        [id = m_id, page = QString::number(static_cast<int>(step))](Store &store) {
            Presence(store).typing(id, page);
        },
        [] {}, ignore);
}

void CasePresence::renew()
{
    if (!m_desk.store.isOnServer() || m_id == CaseId(0))
        return;
    m_desk.store.read(
        this,
        [id = m_id, own = m_desk.store.deskNames()](Database &database) {
            return othersPresent(database, id, own);
        },
        [this](const std::vector<PresentDesk> &others) {
            QStringList sentences;
            for (const PresentDesk &other : others)
                sentences.append(sentenceOn(other));
            if (!others.empty())
                m_again.start();
            Q_EMIT othersChanged(sentences.join(u' '));
        },
        ignore);
}

} // namespace noticedesk

#include "casepresence.moc"
