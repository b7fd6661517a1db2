// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentfolder.h"
#include "killedprogram.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// Issuing that is killed at any moment leaves issued notices issued, the rest drafts, and no
/// number without a case.
class TestIssueKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedIssuingIsDoneByTheNext();
};

namespace
{

constexpr int killedDrafts = 12;

/// Whether the numbers are the first ones of the year, without holes.
bool areConsecutive(const QStringList &cases)
{
    int serial = 0;
    for (const QString &each : cases) {
        if (each.endsWith(" draft"_L1))
            continue;
        if (each != u"%1-%2 issued"_s.arg(each.section(u'-', 0, 0),
                                          QString::number(++serial).rightJustified(4, u'0')))
            return false;
    }
    return true;
}

} // namespace

void TestIssueKills::killedIssuingIsDoneByTheNext()
{
    const IncidentFolder folder(killedDrafts);
    QByteArray rows;
    for (int at = 0; at < killedDrafts; ++at)
        rows += IncidentFolder::codeOf(at) + ",,10.0.0.1,203.0.113.1\r\n";
    const auto logSize = [&] { return QFileInfo(folder.store() + u"-wal"_s).size(); };
    // At first while the drafts are added, which are there all together or not at all.
    QStringList words = folder.onStore(folder.incident(rows, {u"--issue"_s, u"--jobs"_s, u"2"_s}));
    int killed = 0;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const qint64 before = logSize();
        // Each notice that is issued makes the log longer by some 50 KB.
        killed += killedWhen(words, [&] { return logSize() > before + 40'000 * (attempt + 1); });
        const QStringList cases = folder.namesAndStates();
        QVERIFY(cases.isEmpty() || cases.size() == killedDrafts);
        QVERIFY2(areConsecutive(cases), qPrintable(cases.join(u'\n')));
        QCOMPARE(folder.run({u"verify"_s}).status, 0);
        if (cases.isEmpty())
            continue;
        words = folder.onStore({u"issue"_s});
        for (const QString &each : cases.filter(u" draft"_s))
            words.append(each.section(u' ', 0, 0));
        if (words.size() == folder.onStore({u"issue"_s}).size())
            break;
    }
    QVERIFY(killed > 0);
    runProgram(words);
    const QStringList cases = folder.namesAndStates();
    QVERIFY(cases.filter(u" draft"_s).isEmpty());
    QCOMPARE(cases.size(), killedDrafts);
    QVERIFY(areConsecutive(cases));
}

NOTICEDESK_TEST(TestIssueKills)
#include "test_issuekills.moc"
