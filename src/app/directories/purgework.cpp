// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/purgework.h"

#include "app/desk/desk.h"
#include "app/desk/namedproblems.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/purgeconfirmation.h"
#include "app/directories/purgedialog.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/postgres/serveraddress.h"
#include "store/purging/casepurge.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void addPaths(QStringList &lines, const QString &sentence, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    lines.append(sentence);
    for (const QString &path : paths)
        lines.append(u"    "_s + isolated(path));
}

} // namespace

QString reportOf(const PurgeResult &result)
{
    QStringList lines{
        noticedesk::tr("✓ Cases that were purged: %1").arg(QString::number(result.cases))};
    addPaths(lines, noticedesk::tr("✕ These files could not be removed; remove them by hand:"),
             result.finish.left);
    if (!result.finish.unwritten.isEmpty())
        lines.append(sentenceWith(
            result.isOnServer
                ? noticedesk::tr(
                      "⚠ Parts of what was purged may still stand in the server's files: "
                      "%1. They go when the store's owner next opens it with this "
                      "program.")
                : noticedesk::tr("⚠ Parts of what was purged may still stand in the store's file: "
                                 "%1. They go when the program next opens the store."),
            result.finish.unwritten));
    if (result.isOnServer) {
        lines.append(noticedesk::tr("Other desks remove their copies when they next open the "
                                    "store. Backups are the administrator's; what was purged "
                                    "stands in those that were made before."));
        return lines.join(u'\n');
    }
    for (const Problem &problem : result.backup.problems)
        lines.append(u"✕ "_s + problem.sentence());
    if (result.backup.problems.isEmpty())
        lines.append(noticedesk::tr("✓ A new backup of today was made."));
    if (result.backup.warning)
        lines.append(u"⚠ "_s + sentenceOf(std::make_exception_ptr(*result.backup.warning)));
    addPaths(lines, noticedesk::tr("⚠ In these older copies the cases still are as they were:"),
             result.copies.paths);
    addPaths(lines, noticedesk::tr("⚠ These copies cannot be read, so nobody can tell:"),
             result.copies.unreadable);
    addPaths(lines, noticedesk::tr("⚠ These folders are not there now and may have such copies:"),
             result.copies.missing);
    lines.append(noticedesk::tr("Backups that were carried elsewhere are not known here; what was "
                                "purged stands in those that were made before."));
    return lines.join(u'\n');
}

PurgeWork::PurgeWork(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) {}

void PurgeWork::choose()
{
    auto *dialog = new PurgeDialog(m_desk, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurgeDialog::decided, this, &PurgeWork::confirm);
    dialog->open();
}

void PurgeWork::confirm(QDate closedBefore, qint64 cases)
{
    auto *dialog = new PurgeConfirmation(cases, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, closedBefore, cases] { purge(closedBefore, cases); });
    dialog->open();
}

void PurgeWork::purge(QDate closedBefore, qint64 cases)
{
    Q_EMIT begun(noticedesk::tr("The cases are being purged. You can go on working."));
    m_desk.store.write(
        this,
        [closedBefore, cases](Store &store) {
            PurgeResult result;
            result.isOnServer = isServerAddress(store.path());
            result.cases = static_cast<qint64>(purgeCases(store, closedBefore, cases).size());
            constexpr int tries = 40; // ten seconds, in which the window has shown everything anew
            result.finish = finishPurge(store, tries);
            return result;
        },
        [this](const PurgeResult &purged) {
            if (purged.isOnServer)
                tell(purged);
            else
                renewBackup(purged);
        },
        [this](const std::exception_ptr &error) { Q_EMIT failed(error); });
}

void PurgeWork::renewBackup(const PurgeResult &purged)
{
    m_work.run(
        [purged, path = m_desk.store.path()](const LongWork::Progress &progress) {
            PurgeResult result = purged;
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            try {
                result.backup =
                    renewDailyBackup(database, Author::ofProcess(), QDateTime::currentDateTimeUtc(),
                                     backupSettings(database), progress);
                result.backup.problems = namedProblems(result.backup.problems, database);
            } catch (const StoreError &error) {
                result.backup.problems.append(Problem(error.message()));
            }
            result.copies = olderCopies(database);
            return result;
        },
        [this](const PurgeResult &result) { tell(result); },
        [this](const std::exception_ptr &error) { Q_EMIT failed(error); });
}

void PurgeWork::tell(const PurgeResult &result)
{
    const QString report = reportOf(result);
    Q_EMIT finished(report);
    if (result.copies.paths.isEmpty())
        return;
    const QString question =
        noticedesk::tr("Remove the %1 older copies in which the purged cases still are? What else "
                       "stands in them can be restored from no other backup.")
            .arg(QString::number(result.copies.paths.size()));
    m_desk.prompt.ask(this, question, noticedesk::tr("Remove the copies"),
                      [this, paths = result.copies.paths, report] { removeCopies(paths, report); });
}

void PurgeWork::removeCopies(const QStringList &paths, const QString &report)
{
    Q_EMIT begun(noticedesk::tr("The older copies are being removed."));
    m_work.run(
        [paths, path = m_desk.store.path()](const LongWork::Progress &) {
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            return removeOlderCopies(database, paths);
        },
        [this, report, count = paths.size()](const QStringList &left) {
            QStringList lines{report, noticedesk::tr("✓ Older copies that were removed: %1")
                                          .arg(QString::number(count - left.size()))};
            addPaths(lines,
                     noticedesk::tr("✕ These files could not be removed; remove them by hand:"),
                     left);
            Q_EMIT finished(lines.join(u'\n'));
        },
        [this](const std::exception_ptr &error) { Q_EMIT failed(error); });
}

} // namespace noticedesk

#include "purgework.moc"
