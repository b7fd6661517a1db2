// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/storelook.h"

#include "app/desk/namedproblems.h"
#include "app/desk/prompt.h"
#include "store/database/database.h"
#include "store/database/storeerror.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"

#include <QTimer>

#include <chrono>

namespace noticedesk
{

namespace
{

constexpr std::chrono::minutes untilNextLook(1);

/// Whether it was the server or another desk that kept us from looking, which says nothing about
/// the store.
bool couldNotLook(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const StoreBusy &) {
        return true;
    } catch (const StoreUnreachable &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

struct StoreLook::Found
{
    QStringList problems;
    QString damagedBackup;
};

StoreLook::StoreLook(const QString &store, QObject *parent)
    : QObject(parent), m_store(store), m_work(this)
{
}

void StoreLook::begin()
{
    if (isRunning())
        return;
    m_work.run(
        [store = m_store](const LongWork::Progress &progress) {
            Found found;
            {
                const auto opened = openDatabase(store, Database::Access::ReadOnly);
                Database &database = *opened;
                found.problems =
                    sentencesOf(namedProblems(problemsOnOpening(database, progress), database));
            }
            const QString backup = latestBackup(store);
            try {
                if (!backup.isEmpty())
                    requireManifest(backup);
            } catch (const StoreError &) {
                found.damagedBackup = backup;
            }
            return found;
        },
        [this](const Found &found) {
            if (!found.problems.isEmpty())
                Q_EMIT damaged(found.problems);
            if (!found.damagedBackup.isEmpty())
                Q_EMIT backupDamaged(found.damagedBackup);
            Q_EMIT ended();
        },
        [this](const std::exception_ptr &error) {
            if (couldNotLook(error))
                QTimer::singleShot(untilNextLook, this, &StoreLook::begin);
            else
                Q_EMIT damaged({sentenceOf(error)});
            Q_EMIT ended();
        });
}

} // namespace noticedesk

#include "storelook.moc"
