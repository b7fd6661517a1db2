// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/storeaccess.h"

#include "cli/commandline.h"
#include "cli/exitstatus.h"
#include "cli/logfile.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/directory/directoryactions.h"
#include "store/history/earlierclock.h"
#include "store/history/event.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/storefiles.h"
#include "store/postgres/serveraddress.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<CaseId> draftFrom(const QString &name)
{
    const QString prefix = u"draft-"_s;
    bool isNumber = false;
    const qint64 id = name.mid(prefix.size()).toLongLong(&isNumber);
    if (!name.startsWith(prefix) || !isNumber || id < 1)
        return std::nullopt;
    return CaseId(id);
}

} // namespace

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/noticedesk/noticedesk.db"_s;
}

QString storePath(const CommandOptions &options)
{
    if (const auto place = options.value(u"store"_s); place && isServerAddress(*place))
        return parseServerAddress(*place).toString();
    return realStorePath(options.file(u"store"_s).value_or(defaultStorePath()));
}

QString existingStore(const CommandOptions &options)
{
    QString path = storePath(options);
    if (!isServerAddress(path) && !QFileInfo::exists(path))
        throw StoreError(tr("there is no store; make one with noticedesk init"), path);
    return path;
}

OutputGuard outputGuard(const CommandOptions &options)
{
    OutputGuard guard(storePath(options));
    for (const QString &file : logFiles())
        guard.protect(file);
    return guard;
}

OutputGuard outputGuard(const CommandOptions &options, Store &store)
{
    OutputGuard guard = outputGuard(options);
    if (const auto folder = secondBackupFolder(store.database()))
        guard.protectFolder(*folder);
    return guard;
}

std::unique_ptr<Store> openStoreForReading(const CommandOptions &options,
                                           const CommandStreams &streams)
{
    auto store = Store::openForReading(existingStore(options));
    if (!store->foreignChange().isEmpty())
        streams.errors.write(
            errorLine(Error(tr("another program has changed the store: %1; restore a backup from "
                               "before that")
                                .arg(store->foreignChange()),
                            store->path())));
    return store;
}

void keepBackupOfTheDay(Store &store, const CommandStreams &streams)
{
    const DayBackup backup = keepDailyBackup(store.database(), store.author(), store.now(),
                                             officeSettings(store.database()));
    if (!backup.problems.isEmpty())
        streams.errors.write(errorLine(withLatestBackup(damageOf(store.path(), backup.problems))));
    if (backup.warning)
        streams.errors.write(errorLine(*backup.warning));
}

std::unique_ptr<Store> openWritableStore(const CommandOptions &options,
                                         const CommandStreams &streams)
{
    const QString path = existingStore(options);
    if (!isServerAddress(path))
        requireOwnPlace(path);
    auto store = Store::openForWriting(path, Author::ofProcess(), streams.clock);
    // Before anything is written, also a backup's name: all of it would have a wrong date.
    if (!options.confirmsClock())
        refuseEarlierClock(*store);
    return store;
}

std::unique_ptr<Store> openStoreForWriting(const CommandOptions &options,
                                           const CommandStreams &streams)
{
    auto store = openWritableStore(options, streams);
    keepBackupOfTheDay(*store, streams);
    if (options.confirmsClock())
        noteEvent(*store, u"confirm clock"_s);
    return store;
}

StoreDamaged damageOf(const QString &store, const Problems &problems)
{
    return StoreDamaged(
        tr("the store has %1 problems, the first: %2")
            .arg(QString::number(problems.size()), problems.constFirst().sentence()),
        store);
}

QString nameOfCase(CaseId id, const std::optional<CaseNumber> &number)
{
    return number ? number->toString() : u"draft-"_s + QString::number(id.value());
}

QString nameOfCase(const CaseRecord &record)
{
    return nameOfCase(record.id, record.file.number);
}

std::optional<CaseRecord> findCase(Store &store, const QString &name)
{
    CaseRecords records(store.database());
    std::optional<CaseId> id = draftFrom(name);
    const auto number = CaseNumber::parse(name);
    if (!id && !number)
        throw UsageError(tr("this is no case number; it must be like 115-0001, or draft-7"), name);
    if (number)
        id = records.withNumber(*number);
    auto record = id ? records.find(*id) : std::nullopt;
    return record && nameOfCase(*record) == name ? std::move(record) : std::nullopt;
}

CaseRecord caseNamed(Store &store, const QString &name)
{
    auto record = findCase(store, name);
    if (!record)
        throw StoreError(tr("the store has no such case"), name);
    return *std::move(record);
}

QString officeName(const CommandOptions &options, const CommandStreams &streams)
{
    const auto store = openStoreForReading(options, streams);
    return officeSettings(store->database()).name.value_or(QString());
}

std::vector<NamedCase> casesNamed(const CommandOptions &options, const CommandStreams &streams,
                                  const QStringList &names)
{
    const auto store = openStoreForReading(options, streams);
    const Snapshot snapshot(store->database());
    std::vector<NamedCase> cases;
    cases.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names)
        cases.push_back({name, caseNamed(*store, name).file});
    return cases;
}

} // namespace noticedesk
