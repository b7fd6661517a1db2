// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "app/text/fieldnames.h"
#include "app/text/historynames.h"
#include "store/cases/caserecord.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What a history says is said in words, whatever of a case was changed.
class TestHistoryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathHasAName()
    {
        QVERIFY(rc::check("every path has a name", [] {
            CaseRecord record{CaseId(1), 1, *anyCaseFile(), {}, {}, Id<Incident>(7)};
            record.accepted.push_back({u"R2"_s, u"notice.reason"_s, u"…"_s, u"desk"_s, u"…"_s});
            record.sheets = {{1, u"notice"_s, QString(64, u'a')}, {2, u"tracking"_s, {}}};
            for (const RecordField &field : fieldsOf(record)) {
                const QString name = nameOfField(field.path);
                if (name == field.path || name.contains(u'[') || name.isEmpty())
                    RC_FAIL(field.path.toStdString());
            }
        }));
    }

    void anIncidentIsCalledByItsTitle()
    {
        const IncidentTitles titles{{u"7"_s, u"惡意主機"_s}};
        QCOMPARE(shownValue(u"incident"_s, u"7"_s, titles), u"惡意主機"_s);
        QCOMPARE(shownValue(u"incident"_s, u"8"_s, titles), u"an incident that was deleted"_s);
        QCOMPARE(shownValue(u"incident"_s, std::nullopt, titles), u"(blank)"_s);
    }

    void theSampleOfTheFirstStartIsSaidToBeFromThere()
    {
        QCOMPARE(nameOfAction(u"first start"_s), u"added at the first start"_s);
    }

    /// What was handed over need not be on paper.
    void whatBecameOfPrintingIsToldAsItIs()
    {
        QCOMPARE(nameOfAction(u"print: all sheets"_s), u"handed over to the printer: all sheets"_s);
        QCOMPARE(nameOfAction(u"print cancelled"_s), u"not printed: cancelled at the printer"_s);
        QCOMPARE(nameOfAction(u"print given up"_s),
                 u"not printed: given up by the printing system"_s);
    }

    void whatStandsTwiceIsToldApart()
    {
        QCOMPARE(nameOfField(u"issued.notice[2].sha256"_s),
                 u"Issued notice, revision 2: fingerprint of the PDF (SHA-256)"_s);
        QVERIFY(nameOfField(u"rounds[0].trackedOn"_s) != nameOfField(u"rounds[1].trackedOn"_s));
        QVERIFY(nameOfField(u"accepted[0].by"_s) != nameOfField(u"accepted[0].at"_s));
    }
};

NOTICEDESK_TEST(TestHistoryNames)

#include "test_historynames.moc"
