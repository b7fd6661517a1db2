// SPDX-License-Identifier: GPL-3.0-or-later
#include "purgedesk.h"
#include "store/history/change.h"
#include "store/purging/purgefinish.h"
#include "testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A purge leaves nothing where rows once were.
class TestPurgeRemnants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesBetweenTheRowsGoes();
};

/// SQLite moves rows from page to page as they grow, and leaves what was there: something of these
/// rows stays, unless the store is written anew.
void TestPurgeRemnants::whatLiesBetweenTheRowsGoes()
{
    constexpr int cases = 400;
    constexpr int changes = 3000;
    constexpr int longest = 900;
    PurgeDesk desk;
    std::vector<CaseRecord> records;
    std::minstd_rand random(1);
    Change change(*desk.office.store, u"import"_s);
    for (int serial = 1; serial <= cases; ++serial) {
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(110, serial);
        if (serial % 2 == 0)
            file.rounds.push_back(roundOn(QDate(2026, 11, 1), Improved{}));
        records.push_back(CaseWriter(change).add(file));
    }
    for (int at = 0; at < changes; ++at) {
        const CaseRecord &record = records[random() % records.size()];
        const QString said = record.file.rounds.empty() ? u"still open"_s : secretPhone;
        writeWorkingCopy(desk.database(),
                         {record.id, 1, said + QString(int(random() % longest), u'y'),
                          historyTime(desk.office.store.now), u"desk"_s});
    }
    change.commit();
    QCOMPARE(desk.purgeAll(), cases / 2);
    QVERIFY(finishPurge(*desk.office.store).isWhole());
    QCOMPARE(filesWith(desk.folderPath(), secrets()), QStringList());
}

NOTICEDESK_TEST(TestPurgeRemnants)
#include "test_purgeremnants.moc"
