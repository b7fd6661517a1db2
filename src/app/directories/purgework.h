// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "store/keeping/dailybackups.h"
#include "store/purging/oldercopies.h"
#include "store/purging/purgefinish.h"

#include <QWidget>

namespace noticedesk
{

struct Desk;

/// What came of a purge.
struct PurgeResult
{
    bool isOnServer = false;
    qint64 cases = 0;
    PurgeFinish finish;
    DayBackup backup;   ///< of a store that is a file
    OlderCopies copies; ///< of it
};

/// Purging closed cases: asks twice, purges, makes a new backup and, if that is wanted, removes the
/// older copies of the store in which the cases still are.
class PurgeWork final : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs appear above the page.
    PurgeWork(Desk &desk, QWidget *page);

    /// Asks which cases; nothing happens before somebody has agreed twice.
    void choose();

Q_SIGNALS:
    /// It has begun, with a sentence that says what is being done.
    void begun(const QString &sentence);
    /// It has ended, with what came of it.
    void finished(const QString &report);
    void failed(std::exception_ptr error);

private:
    void confirm(QDate closedBefore, qint64 cases);
    void purge(QDate closedBefore, qint64 cases);
    void renewBackup(const PurgeResult &purged);
    void tell(const PurgeResult &result);
    void removeCopies(const QStringList &paths, const QString &report);

    Desk &m_desk;
    QWidget *m_page;
    LongWork m_work{this};
};

/// What came of a purge, in words.
QString reportOf(const PurgeResult &result);

} // namespace noticedesk
