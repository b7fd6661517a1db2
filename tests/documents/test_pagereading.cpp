// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/pagereading.h"
#include "testprogram.h"

#include <QStringList>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestPageReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreJudgedTogether_data();
    void codesAreJudgedTogether();
};

void TestPageReading::codesAreJudgedTogether_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<PageVerdict>("verdict");
    QTest::addColumn<bool>("foreign");
    const QString ours = u"ND1|115-0042|N|1|1/2|2ba867"_s;
    const QString other = u"ND1|115-0001|N|3|12/20|6562f2"_s;
    const QString forged = u"ND1|115-0043|N|1|1/2|2ba867"_s;
    const QString foreign = u"https://example.org/"_s;
    const auto row = [](const char *name, const QStringList &texts, PageVerdict verdict,
                        bool hasForeign) { QTest::newRow(name) << texts << verdict << hasForeign; };
    row("nothing", {}, PageVerdict::NoCode, false);
    row("one", {ours}, PageVerdict::Ours, false);
    row("both", {ours, ours}, PageVerdict::Ours, false);
    row("beside a foreign one", {foreign, ours}, PageVerdict::Ours, true);
    row("foreign only", {foreign}, PageVerdict::Foreign, true);
    row("two cases", {ours, other}, PageVerdict::Contradiction, false);
    row("two cases and a foreign one", {ours, foreign, other}, PageVerdict::Contradiction, true);
    row("forged", {forged}, PageVerdict::WrongCheck, false);
    row("forged beside ours", {ours, forged}, PageVerdict::WrongCheck, false);
    row("forged, beside a contradiction", {ours, other, forged}, PageVerdict::WrongCheck, false);
}

void TestPageReading::codesAreJudgedTogether()
{
    QFETCH(const QStringList, texts);
    QFETCH(const PageVerdict, verdict);
    QFETCH(const bool, foreign);
    PageReading reading;
    for (const QString &text : texts)
        reading.codes.push_back({text, PageCode::parse(text), {}});
    QCOMPARE(reading.verdict(), verdict);
    QCOMPARE(reading.hasForeign(), foreign);
    QCOMPARE(reading.page().has_value(), verdict == PageVerdict::Ours);
    if (reading.page())
        QCOMPARE(reading.page()->caseNumber->toString(), u"115-0042"_s);
}

NOTICEDESK_TEST(TestPageReading)
#include "test_pagereading.moc"
