// SPDX-License-Identifier: GPL-3.0-or-later
// How long attaching takes, and what attachments add to backups and examinations. See
// docs/benchmarks.md.
#include "casegenerator.h"
#include "stopwatch.h"
#include "store/cases/casewriter.h"
#include "store/database/upgrade.h"
#include "store/evidence/evidenceactions.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/openinglook.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype attachmentBytes = 2'000'000;

QString writtenPaper(const QTemporaryDir &folder, int number)
{
    QByteArray bytes(attachmentBytes, Qt::Uninitialized);
    quint32 state = static_cast<quint32>(number) * 2654435761U + 1;
    for (char &each : bytes) {
        state = state * 1664525U + 1013904223U;
        each = static_cast<char>(state >> 24U);
    }
    QFile file(folder.filePath(u"paper"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a paper");
    return file.fileName();
}

CaseId addedCase(Store &store, int serial)
{
    Change change(store, u"import"_s);
    const CaseId id = CaseWriter(change).add(generatedCase(serial)).id;
    change.commit();
    return id;
}

void tell(const char *what, double time)
{
    std::printf("%-58s %10.1f ms\n", what, time);
    std::fflush(stdout);
}

void measure(int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.db"_s);
    makeStore(path);
    const auto store = Store::openForWriting(path, Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    EvidenceActions actions(*store, QDate::currentDate());
    std::vector<double> times;
    std::optional<CaseId> id;
    constexpr int ofOneCase = 10;
    for (int number = 0; number < count; ++number) {
        if (number % ofOneCase == 0)
            id = addedCase(*store, number / ofOneCase + 1);
        const QString paper = writtenPaper(folder, number);
        times.push_back(milliseconds([&] {
            actions.attach(
                *id, {{keepEvidence(path, paper), {}, {}, AttachmentSource::File, u"paper.bin"_s}});
        }));
    }
    std::sort(times.begin(), times.end());
    std::printf("%d attachments of %lld bytes\n", count, static_cast<long long>(attachmentBytes));
    tell("attaching one, median", times[times.size() / 2]);
    tell("attaching one, worst", times.back());
    const auto daily = [&](int day) {
        return milliseconds([&] {
            keepDailyBackup(store->database(), store->author(),
                            QDateTime(QDate(2026, 1, day), QTime(12, 0), Qt::UTC), {});
        });
    };
    tell("the first daily backup, which copies all", daily(1));
    tell("a daily backup with nothing new", daily(2));
    tell("the look when the store is opened",
         milliseconds([&] { problemsOnOpening(store->database()); }));
    tell("examining all bytes",
         milliseconds([&] { examineEvidence(store->database(), EvidenceFolder::ofStore(path)); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"noticedesk.*=false"_s);
    constexpr int usual = 1000;
    measure(argc > 1 ? QByteArray(argv[1]).toInt() : usual);
    return 0;
}
