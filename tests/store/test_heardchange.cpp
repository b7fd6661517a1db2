// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/heardchange.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// What desks tell each other by way of the server.
class TestHeardChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard()
    {
        const QString desk = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
        for (const HeardChange &said :
             {HeardChange{desk}, HeardChange{desk, HeardChange::Kind::Case, CaseId(17)},
              HeardChange{desk, HeardChange::Kind::Directory},
              HeardChange{desk, HeardChange::Kind::Presence, CaseId(123456789012)}})
            QCOMPARE(HeardChange::parse(said.toString()), std::optional(said));
    }

    void whatAnotherProgramSaysIsNothing()
    {
        for (const QString &text :
             {u""_s, u"hello"_s, u"case 17"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e case"_s,
              u"0f8fad5b-d9cb-469f-a165-70867728950e other 17"_s,
              u"0f8fad5b-d9cb-469f-a165-70867728950e case -1"_s,
              u"0f8fad5b-d9cb-469f-a165-70867728950e case 17 18"_s,
              u"0f8fad5b-d9cb-469f-a165-70867728950e case 99999999999999999999"_s,
              u"0f8fad5b-d9cb-469f-a165-70867728950e case 17\n"_s})
            QVERIFY2(!HeardChange::parse(text), qPrintable(text));
    }
};

NOTICEDESK_TEST(TestHeardChange)
#include "test_heardchange.moc"
