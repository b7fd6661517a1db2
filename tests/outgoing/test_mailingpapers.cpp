// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkpage.h"
#include "mailitems.h"
#include "outgoing/mailing/addressplace.h"
#include "sheets/unprintable.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr double hairline = 0.15; // mm: a pixel, and the smoothing of edges

} // namespace

/// Lists of registered mail, labels and envelopes, measured on the page as another program draws
/// it.
class TestMailingPapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsStandOnTheirPlaces();
    void lettersAreAtLeastFourMillimetresHigh_data();
    void lettersAreAtLeastFourMillimetresHigh();
    void thePostcodeIsTheFirstLine();
    void theFirstFreeLabelIsUsedFirst();
    void everythingIsMovedTogether();
    void longAddressesBecomeSmallerOrAreRefused();
    void undrawableCharactersNameTheCase();
    void envelopesHaveSenderAndAddressInTheirPlaces();
    void theAddressShowsInTheWindow();
    void outlinesAreForATest();
    void theListHasTwentyLinesOnAPage();
    void theListIsReadAsItIsWritten();
    void longRowsOfTheListAreWhole();
    void theSameLettersGiveTheSameBytes();
    void labelsArePartedAsTheSheetInThePrinter();
    void theAddressStandsWhereTheEnvelopeHasIt();

private:
    QByteArray pdfOf(const MailingOrder &order, const std::vector<MailItem> &items)
    {
        QByteArray bytes;
        const auto document =
            m_pdf.makeDocument({order.sheet}, [&](const QByteArray &part) { bytes += part; });
        for (const LaidOutSheet &sheet : layOutMailing(order, items, mailingOffice(), m_pdf))
            document->add(sheet);
        document->finish();
        return bytes;
    }

    /// Where a label lies on the paper, in mm: 2 × 7 labels of 99.1 × 38.1.
    static QRectF label(int place)
    {
        return {4.65 + (place % 2) * (99.1 + 2.5), 15.15 + (place / 2) * 38.1, 99.1, 38.1};
    }

    SheetPdf m_pdf;
};

void TestMailingPapers::labelsStandOnTheirPlaces()
{
    const QByteArray pdf = pdfOf({.sheet = Sheet::AddressLabels}, mailItems(15));
    QCOMPARE(openPdf(pdf)->numPages(), 2);
    const InkPage page(pdf, 0);
    QVERIFY(std::abs(page.size().width() - 210) < 0.01);
    QVERIFY(std::abs(page.size().height() - 297) < 0.01);
    for (int place = 0; place < 14; ++place) {
        const QRectF ink = page.inkWithin(label(place));
        QVERIFY2(!ink.isNull(), qPrintable(QString::number(place)));
        // The text begins where the form says, and keeps 4 mm away from every edge.
        QVERIFY(ink.left() - label(place).left() >= 5 - hairline);
        QVERIFY(ink.left() - label(place).left() < 6);
        QVERIFY(label(place).adjusted(4, 4, -4, -4).contains(ink));
    }
    // Between the columns, and outside of all labels, there is nothing.
    QVERIFY(page.inkWithin({103.75, 0, 2.5, 297}).isNull());
    QVERIFY(page.inkWithin({0, 0, 210, 15.1}).isNull());
    QVERIFY(page.inkWithin({0, 281.9, 210, 15.1}).isNull());
    const InkPage second(pdf, 1);
    QVERIFY(label(0).contains(second.ink()));
}

void TestMailingPapers::lettersAreAtLeastFourMillimetresHigh_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<QRectF>("part");
    QTest::newRow("label") << int(Sheet::AddressLabels) << label(0);
    QTest::newRow("envelope") << int(Sheet::Envelope) << QRectF(80, 50, 138, 48);
    QTest::newRow("window") << int(Sheet::WindowEnvelope) << QRectF(24, 49, 82, 37);
}

void TestMailingPapers::lettersAreAtLeastFourMillimetresHigh()
{
    QFETCH(int, sheet);
    QFETCH(QRectF, part);
    auto items = mailItems(1);
    items[0].name = u"臺灣國產圖書館藝術團體"_s;
    // The longest address that goes into the place, in steps of four characters.
    QString address;
    QByteArray pdf;
    try {
        while (true) {
            items[0].address.place = address + u"臺灣國圖"_s;
            pdf = pdfOf({.sheet = static_cast<Sheet>(sheet)}, items);
            address = items[0].address.place;
        }
    } catch (const Unprintable &) {
        QVERIFY(address.size() > 40);
    }
    const auto lines = InkPage(pdf, 0).linesWithin(part);
    QVERIFY(lines.size() > 3);
    for (std::size_t line = 1; line < lines.size(); ++line)
        QVERIFY2(lines[line].height() >= 4.0 - hairline / 2,
                 qPrintable(u"%1 mm"_s.arg(lines[line].height())));
}

void TestMailingPapers::thePostcodeIsTheFirstLine()
{
    for (const Sheet sheet : {Sheet::AddressLabels, Sheet::Envelope, Sheet::WindowEnvelope}) {
        const QString text = extractedText(pdfOf({.sheet = sheet}, mailItems(1)));
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        const qsizetype postcode = lines.indexOf(u"700201"_s);
        QVERIFY2(postcode >= 0, qPrintable(text));
        QCOMPARE(lines.at(postcode + 1), u"臺南市中西區南門路21號3樓之1"_s);
        QCOMPARE(lines.at(postcode + 2),
                 u"臺南市測試𠮷公會 收"_s); // as pdftotext has the wide blank
    }
}

void TestMailingPapers::theFirstFreeLabelIsUsedFirst()
{
    const QByteArray pdf = pdfOf({.sheet = Sheet::AddressLabels, .firstLabel = 6}, mailItems(10));
    QCOMPARE(openPdf(pdf)->numPages(), 2);
    const InkPage page(pdf, 0);
    for (int place = 0; place < 14; ++place)
        QCOMPARE(page.inkWithin(label(place)).isNull(), place < 5);
    const InkPage second(pdf, 1);
    QVERIFY(label(0).contains(second.ink()));
}

void TestMailingPapers::everythingIsMovedTogether()
{
    for (const Sheet sheet : {Sheet::AddressLabels, Sheet::Envelope}) {
        const QRectF usual = InkPage(pdfOf({.sheet = sheet}, mailItems(1)), 0).ink();
        const QRectF moved =
            InkPage(pdfOf({.sheet = sheet, .shift = QPointF(2.5, -1.5)}, mailItems(1)), 0).ink();
        QVERIFY(std::abs(moved.left() - usual.left() - 2.5) < hairline);
        QVERIFY(std::abs(moved.top() - usual.top() + 1.5) < hairline);
        QVERIFY(std::abs(moved.width() - usual.width()) < hairline);
    }
}

void TestMailingPapers::longAddressesBecomeSmallerOrAreRefused()
{
    auto items = mailItems(3);
    const auto heightOf = [&](int length) {
        items[1].address.place = QString(u"臺"_s).repeated(length);
        const InkPage page(pdfOf({.sheet = Sheet::AddressLabels}, items), 0);
        const QRectF ink = page.inkWithin(label(1));
        // Whatever its length, it stays on its label, and its neighbours are as they were.
        Q_ASSERT(label(1).adjusted(4, 4, -4, -4).contains(ink));
        Q_ASSERT(page.linesWithin(label(0)).size() == 3);
        return page.linesWithin(label(1)).back().height();
    };
    QVERIFY(heightOf(60) < heightOf(15) - 0.1);
    items[1].address.place = QString(u"臺"_s).repeated(200);
    try {
        pdfOf({.sheet = Sheet::AddressLabels}, items);
        QFAIL("200 characters were put onto a label");
    } catch (const Unprintable &error) {
        QCOMPARE(error.where(), u"115-0002"_s);
    }
}

void TestMailingPapers::undrawableCharactersNameTheCase()
{
    auto items = mailItems(25);
    items[22].name = u"公會\u0378"_s;
    for (const Sheet sheet : {Sheet::RegisteredMail, Sheet::AddressLabels, Sheet::Envelope}) {
        try {
            pdfOf({.sheet = sheet}, items);
            QFAIL("what no font has was drawn");
        } catch (const Unprintable &error) {
            QCOMPARE(error.where(), u"115-0023"_s);
            QVERIFY(error.message().contains(u"U+0378"_s));
        }
    }
}

void TestMailingPapers::envelopesHaveSenderAndAddressInTheirPlaces()
{
    const QByteArray pdf = pdfOf({.sheet = Sheet::Envelope}, mailItems(3));
    QCOMPARE(openPdf(pdf)->numPages(), 3);
    const InkPage page(pdf, 2);
    QVERIFY(std::abs(page.size().width() - 230) < 0.01);
    QVERIFY(std::abs(page.size().height() - 120) < 0.01);
    QVERIFY(!page.inkWithin({12, 10, 95, 26}).isNull());
    const QRectF address = page.inkWithin({70, 40, 160, 62});
    QVERIFY(QRectF(80, 50, 138, 48).contains(address));
    QVERIFY(address.left() < 81.5);
    QVERIFY(page.inkWithin({150, 0, 80, 45}).isNull()); // the stamp's place
}

void TestMailingPapers::theAddressShowsInTheWindow()
{
    auto items = mailItems(1);
    items[0].address.place = u"臺南市中西區南門路二段二百一十一巷三十三號之五十五樓之六"_s;
    const InkPage page(pdfOf({.sheet = Sheet::WindowEnvelope}, items), 0);
    const QRectF window(20, 45, 90, 45);
    const QRectF address = page.inkWithin(window);
    // Inside of the window also if the sheet slides by 3 mm; nothing else reaches into it.
    QVERIFY(window.adjusted(3, 3, -3, -3).contains(address));
    QVERIFY(page.inkWithin({0, 42, 210, 6}).isNull());
    QVERIFY(page.inkWithin({110, 42, 20, 50}).isNull());
}

void TestMailingPapers::outlinesAreForATest()
{
    const MailingOrder usual{.sheet = Sheet::AddressLabels};
    MailingOrder test = usual;
    test.outlines = GridOutlines::Shown;
    QVERIFY(InkPage(pdfOf(usual, mailItems(1)), 0).ink().width() < 90);
    const QRectF outline = InkPage(pdfOf(test, mailItems(1)), 0).ink();
    QVERIFY(std::abs(outline.left() - 4.65) < hairline);
    QVERIFY(std::abs(outline.right() - 103.75) < hairline);
    QVERIFY(std::abs(outline.bottom() - (15.15 + 38.1)) < hairline);
}

void TestMailingPapers::theListHasTwentyLinesOnAPage()
{
    const auto pages = [this](int count) {
        return openPdf(pdfOf({.sheet = Sheet::RegisteredMail, .day = mailingDay}, mailItems(count)))
            ->numPages();
    };
    // Once for the sender, once for the post office.
    QCOMPARE(pages(1), 2);
    QCOMPARE(pages(20), 2);
    QCOMPARE(pages(21), 4);
    QCOMPARE(pages(40), 4);
    // Also if two letters of five need three lines.
    auto items = mailItems(20);
    for (std::size_t at = 0; at < items.size(); at += 5) {
        items[at].name = u"社團法人臺南市不動產仲介經紀商業同業公會聯合服務中心"_s;
        items[at + 1].address.place =
            u"臺南市永康區中正北路二百五十五巷一百二十三弄四十五號六樓之七"_s;
    }
    QCOMPARE(openPdf(pdfOf({.sheet = Sheet::RegisteredMail}, items))->numPages(), 2);
}

void TestMailingPapers::theListIsReadAsItIsWritten()
{
    const QStringList pages =
        extractedPages(pdfOf({.sheet = Sheet::RegisteredMail, .day = mailingDay}, mailItems(23)));
    QCOMPARE(pages.size(), 4);
    const auto has = [&pages](int page, const QString &text) {
        QString plain = pages.at(page);
        plain.remove(u'\n').remove(u' ');
        return plain.contains(text);
    };
    QVERIFY(has(0, u"執據"_s) && has(1, u"執據"_s) && has(2, u"存根"_s) && has(3, u"存根"_s));
    QVERIFY(has(0, u"中華民國115年11月23日"_s));
    QVERIFY(has(0, u"寄件人名稱：臺南市政府智慧發展中心"_s));
    QVERIFY(has(0, u"詳細地址：708201臺南市安平區永華路二段6號"_s));
    QVERIFY(has(0, u"20430120臺南市測試𠮷公會700201臺南市中西區南門路21號3樓之20"_s));
    QVERIFY(!has(0, u"430121"_s));
    QVERIFY(has(1, u"21430121"_s) && has(1, u"115-0023"_s));
    // Numbers of letters of another day are none of this list's.
    QVERIFY(!extractedText(pdfOf({.sheet = Sheet::RegisteredMail, .day = mailingDay.addDays(1)},
                                 mailItems(1)))
                 .contains(u"430101"_s));
    QVERIFY(has(0, u"共2頁"_s) && has(0, u"本頁掛號函件20件"_s) && has(1, u"本頁掛號函件3件"_s));
    for (const QString &heading :
         {u"順序"_s, u"掛號號碼"_s, u"收件人姓名"_s, u"寄達地名（或地址）"_s, u"回執"_s, u"航空"_s,
          u"印刷物"_s, u"重量"_s, u"郵資"_s, u"備考"_s})
        QVERIFY2(has(0, heading), qPrintable(heading));
}

void TestMailingPapers::longRowsOfTheListAreWhole()
{
    auto items = mailItems(20);
    for (MailItem &item : items) {
        item.name = u"社團法人臺南市不動產仲介經紀商業同業公會聯合服務中心"_s;
        item.address.place = u"臺南市永康區中正北路二百五十五巷一百二十三弄四十五號六樓之七"_s;
    }
    const QByteArray pdf = pdfOf({.sheet = Sheet::RegisteredMail}, items);
    QString plain = extractedText(pdf);
    plain.remove(u'\n').remove(u' ');
    QCOMPARE(plain.count(items[0].name), 40);
    QVERIFY(QRectF(11, 10.5, 188, 277).contains(InkPage(pdf, 0).ink()));
}

void TestMailingPapers::theSameLettersGiveTheSameBytes()
{
    const MailingOrder order{.sheet = Sheet::AddressLabels};
    QCOMPARE(pdfOf(order, mailItems(3)), pdfOf(order, mailItems(3)));
}

void TestMailingPapers::labelsArePartedAsTheSheetInThePrinter()
{
    const LabelLayout usual = labelLayoutOf(m_pdf.form(Sheet::AddressLabels));
    QVERIFY(usual == (LabelLayout{2, 7, {4.65, 15.15, 4.65, 15.15}, {2.5, 0}}));
    // 2 × 8 labels of 75 mm × 33.75 mm, for which the usual text is too wide.
    const LabelLayout other{2, 8, {30, 13.5, 30, 13.5}, {0, 0}};
    MailingOrder order{.sheet = Sheet::AddressLabels, .labels = other};
    const InkPage page(pdfOf(order, mailItems(16)), 0);
    for (int place = 0; place < 16; ++place) {
        const QRectF card(30 + (place % 2) * 75, 13.5 + (place / 2) * 33.75, 75, 33.75);
        const QRectF ink = page.inkWithin(card);
        QVERIFY2(!ink.isNull() && card.adjusted(3, 2, -3, -2).contains(ink),
                 qPrintable(QString::number(place)));
    }
    order.labels = LabelLayout{3, 7, {5, 5, 5, 5}, {0, 0}};
    QVERIFY_THROWS_EXCEPTION(Unprintable, pdfOf(order, mailItems(1)));
    order.labels = LabelLayout{1, 12, {5, 5, 5, 5}, {0, 0}};
    QVERIFY_THROWS_EXCEPTION(Unprintable, pdfOf(order, mailItems(1)));
}

void TestMailingPapers::theAddressStandsWhereTheEnvelopeHasIt()
{
    QCOMPARE(addressPlaceOf(m_pdf.form(Sheet::Envelope)), QPointF(80, 50));
    QCOMPARE(addressPlaceOf(m_pdf.form(Sheet::RegisteredMail)), std::nullopt);
    for (const Sheet sheet : {Sheet::Envelope, Sheet::WindowEnvelope}) {
        const QByteArray usual = pdfOf({.sheet = sheet}, mailItems(1));
        const QPointF place = *addressPlaceOf(m_pdf.form(sheet));
        const QSizeF size = sheet == Sheet::Envelope ? QSizeF(138, 48) : QSizeF(82, 37);
        const QPointF other = place + QPointF(4, 12);
        const InkPage page(pdfOf({.sheet = sheet, .address = other}, mailItems(1)), 0);
        const QRectF ink = page.inkWithin({other, size});
        const QRectF before = InkPage(usual, 0).inkWithin({place, size});
        QVERIFY(std::abs(ink.left() - before.left() - 4) < hairline);
        QVERIFY(std::abs(ink.top() - before.top() - 12) < hairline);
        // The sender stays.
        const QRectF sender(0, 0, 200, 38);
        QCOMPARE(page.inkWithin(sender).topLeft(), InkPage(usual, 0).inkWithin(sender).topLeft());
        const MailingOrder outside{.sheet = sheet, .address = QPointF(150, 50)};
        QVERIFY_THROWS_EXCEPTION(Unprintable, pdfOf(outside, mailItems(1)));
    }
}

NOTICEDESK_TEST(TestMailingPapers)
#include "test_mailingpapers.moc"
