// SPDX-License-Identifier: GPL-3.0-or-later
// A store with closed cases that are purged, for test_purgekills.py, which kills it half-way.
//
//   purgeworker STORE fill SECRET [CASES]   makes it; all cases and attachments say the secret
//   purgeworker STORE purge                 purges all cases
//   purgeworker STORE look                  opens and closes it, prints the problems, then "PURGED
//   CASES"
#include "../domain/soundcase.h"
#include "store/cases/casewriter.h"
#include "store/database/upgrade.h"
#include "store/evidence/evidenceactions.h"
#include "store/keeping/verification.h"
#include "store/purging/casepurge.h"
#include "store/purging/purgefinish.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

const QDate closedBefore(2026, 11, 1);

std::unique_ptr<Store> openStore(const QString &path)
{
    return Store::openForWriting(path, Author::ofProcess(), [] {
        return QDateTime(QDate(2026, 11, 22), QTime(1, 2), Qt::UTC);
    });
}

CaseFile closedCase(int serial, const QString &secret)
{
    CaseFile file = soundCase();
    file.number = CaseNumber::fromParts(115, serial);
    file.notice.contact.name = secret;
    file.notice.reason = secret.repeated(500);
    file.response = soundResponse();
    file.response->statement = secret;
    file.rounds.push_back(roundOn(QDate(2026, 10, 31), Improved{}));
    return file;
}

void fill(const QString &path, const QString &secret, int cases)
{
    makeStore(path);
    const auto store = openStore(path);
    for (int serial = 1; serial <= cases; ++serial) {
        Change change(*store, u"import"_s);
        const CaseRecord record = CaseWriter(change).add(closedCase(serial, secret));
        change.commit();
        QFile source(path + u".source"_s);
        if (!source.open(QIODevice::WriteOnly))
            qFatal("no file for the test");
        source.write(secret.toUtf8() + QByteArray::number(serial));
        source.close();
        EvidenceActions(*store, QDate(2026, 10, 31))
            .attach(record.id, {{keepEvidence(path, source.fileName()), {}, {}, {}, secret}});
        source.remove();
    }
}

void purgeAll(const QString &path)
{
    const auto store = openStore(path);
    std::printf("begun\n");
    std::fflush(stdout);
    const auto cases = purgeableCases(store->database(), closedBefore).ids.size();
    purgeCases(*store, closedBefore, static_cast<qint64>(cases));
    finishPurge(*store);
}

void look(const QString &path)
{
    openStore(path).reset();
    const OfficeCalendar calendar = calendar2026();
    const Verification found = verify(path, RuleContext{QDate(2026, 11, 22), calendar, {}}, {});
    for (const QString &problem : sentencesOf(found.problems))
        std::printf("problem %s\n", qUtf8Printable(problem));
    SqliteDatabase database(path, Database::Access::ReadOnly);
    const auto count = [&](const QString &table) {
        return database.value(u"SELECT count(*) FROM "_s + table).toInt();
    };
    std::printf("%d %d\n", count(u"purged_cases"_s), count(u"cases"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc < 3)
        return 2;
    try {
        if (arguments[2] == "fill"_L1)
            fill(arguments[1], arguments.value(3), arguments.value(4, u"12"_s).toInt());
        else if (arguments[2] == "purge"_L1)
            purgeAll(arguments[1]);
        else
            look(arguments[1]);
    } catch (const Error &error) {
        std::printf("problem %s\n", error.what());
        return 1;
    }
    return 0;
}
