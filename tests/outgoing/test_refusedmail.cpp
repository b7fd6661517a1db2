// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sheets/press.h"
#include "mailitems.h"
#include "sheets/unprintable.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Letters of which no paper can be made, among others.
class TestRefusedMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersThatCannotBeWrittenAreLeftOutWithTheirReasons();
    void manyThatCannotBeWrittenAreFoundSoon();
    void nothingIsMadeForWhomNobodyWaits();

private:
    SheetPdf m_pdf;
};

void TestRefusedMail::lettersThatCannotBeWrittenAreLeftOutWithTheirReasons()
{
    auto items = mailItems(5);
    items[1].address.place = QString(u"臺"_s).repeated(200);
    items[3].name = u"公會\u0378"_s;
    const auto expected = std::vector<MailItem>{items[0], items[2], items[4]};
    std::vector<MailRefusal> refused;
    const auto sheets =
        layOutPossible({.sheet = Sheet::AddressLabels}, items, refused, mailingOffice(), m_pdf);
    QCOMPARE(sheets.size(), std::size_t{1});
    QVERIFY(items == expected);
    QCOMPARE(refused.size(), std::size_t{2});
    QVERIFY(refused[0].caseName.startsWith(u"115-0002 "_s));
    QVERIFY(refused[1].caseName.startsWith(u"115-0004 "_s));
    QVERIFY(refused[1].sentence.contains(u"U+0378"_s));
    // What is wrong with the sender is wrong with none of the letters.
    OfficeSettings sender = mailingOffice();
    sender.name = u"中心\u0378"_s;
    QVERIFY_THROWS_EXCEPTION(
        Unprintable, layOutPossible({.sheet = Sheet::Envelope}, items, refused, sender, m_pdf));
    QCOMPARE(refused.size(), std::size_t{2});
}

void TestRefusedMail::manyThatCannotBeWrittenAreFoundSoon()
{
    constexpr std::size_t good = 200;
    constexpr std::size_t bad = 200;
    auto items = mailItems(good + bad);
    const MailingOrder order{.sheet = Sheet::AddressLabels};
    QElapsedTimer timer;
    timer.start();
    layOutMailing(order, items, mailingOffice(), m_pdf);
    const qint64 once = timer.restart();
    for (std::size_t at = good; at < items.size(); ++at)
        items[at].name = u"公會\u0378"_s;
    const std::vector<MailItem> expected(items.begin(), items.begin() + good);
    std::vector<MailRefusal> refused;
    const auto sheets = layOutPossible(order, items, refused, mailingOffice(), m_pdf);
    const qint64 sorted = timer.elapsed();
    QVERIFY(items == expected);
    QCOMPARE(refused.size(), bad);
    QVERIFY(refused.back().caseName.startsWith(u"115-0400 "_s));
    // The papers are those that these letters have without the others.
    QCOMPARE(sheets.size(), std::size_t{1});
    QCOMPARE(contentText(sheets.front()),
             contentText(layOutMailing(order, expected, mailingOffice(), m_pdf).front()));
    // Laid out anew for each of them, they would take two hundred times as long.
    QVERIFY2(sorted < 30 * std::max(once, qint64{10}),
             qPrintable(u"%1 ms, %2 ms"_s.arg(once).arg(sorted)));
}

void TestRefusedMail::nothingIsMadeForWhomNobodyWaits()
{
    auto items = mailItems(3);
    items[1].name = u"公會\u0378"_s;
    const auto all = items;
    std::vector<MailRefusal> refused;
    std::stop_source stop;
    stop.request_stop();
    for (const Sheet sheet : {Sheet::AddressLabels, Sheet::RegisteredMail}) {
        const MailingOrder order{.sheet = sheet};
        QVERIFY(layOutPossible(order, items, refused, mailingOffice(), m_pdf, stop.get_token())
                    .empty());
    }
    QVERIFY(items == all && refused.empty());
}

NOTICEDESK_TEST(TestRefusedMail)
#include "test_refusedmail.moc"
