// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "fillings.h"
#include "madedocuments.h"
#include "scans.h"
#include "sheets/documents/landmarks.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What workers read on pages that come from a scanner, and from forms.
class TestScanReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsReadFromASavedScan_data();
    void pageIsReadFromASavedScan();
    void pageOfAStackIsRead();
    void blankBackIsToldFromAPage_data();
    void blankBackIsToldFromAPage();
    void whatCannotBeDrawnIsNotBlank_data();
    void whatCannotBeDrawnIsNotBlank();
    void pageIsReadInSpiteOfComplaints();
    void pageThatWasCutOffIsNotRead();
    void sealIsLookedForInItsCell();
    void pictureToKeepIsUpright();
    void faxIsKeptAsHighAsItIs_data();
    void faxIsKeptAsHighAsItIs();
    void valuesOfAFormAreGiven();
    void longAnswersAreReadAndShown();
    void otherDocumentsHaveNoForms();

private:
    OutsideDocument saved(const QImage &scan, const char *format = "jpeg") const
    {
        return OutsideDocument::ofBytes(encoded(scan, format));
    }

    Scanner m_scanner;
    DocumentReader m_reader{ownProgram};
};

void TestScanReading::pageIsReadFromASavedScan_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("quarterTurns");
    QTest::newRow("JPEG") << QByteArray("jpeg") << 0;
    QTest::newRow("TIFF, upside down") << QByteArray("tiff") << 2;
}

void TestScanReading::pageIsReadFromASavedScan()
{
    QFETCH(QByteArray, format);
    QFETCH(int, quarterTurns);
    const LaidOutSheet sheet = m_scanner.sheet(7);
    Scan scan;
    scan.quarterTurns = quarterTurns;
    const auto document = saved(m_scanner.scan(sheet, 0, scan), format.constData());
    const auto page = std::get<ScannedPage>(m_reader.scan(document, {1}));
    QVERIFY(page.reading.page());
    QCOMPARE(page.reading.page()->caseNumber, CaseNumber::fromParts(115, 7));
    QCOMPARE(page.reading.quarterTurns, (4 - quarterTurns) % 4);
    QVERIFY(!page.isBlank);
}

void TestScanReading::pageOfAStackIsRead()
{
    // A PDF whose pages are the sheet's: as good as a scan.
    const LaidOutSheet sheet = m_scanner.sheet(8);
    const auto document = OutsideDocument::ofBytes(m_scanner.press().pdf({sheet}));
    const int last = static_cast<int>(sheet.pages.size());
    const auto page = std::get<ScannedPage>(m_reader.scan(document, {last}));
    QVERIFY(page.reading.page());
    QCOMPARE(page.reading.page()->page, last);
    QCOMPARE(static_cast<int>(std::get<Refusal>(m_reader.scan(document, {last + 1})).why),
             static_cast<int>(WhyNoAnswer::NoSuchPage));
}

void TestScanReading::blankBackIsToldFromAPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QImage paper(1'240, 1'754, QImage::Format_RGB32);
    paper.fill(qRgb(250, 250, 248));
    const QByteArray jpeg = encoded(paper, "jpeg");
    QTest::newRow("JPEG") << jpeg;
    QTest::newRow("JPEG in a PDF") << pdfWithPicture("DCTDecode", jpeg);
    // Poppler complains of the missing table, not of the page.
    QTest::newRow("PDF without a table of its objects") << pdfWithPage("0 0 298 421");
}

void TestScanReading::blankBackIsToldFromAPage()
{
    QFETCH(QByteArray, bytes);
    const auto page = std::get<ScannedPage>(m_reader.scan(OutsideDocument::ofBytes(bytes), {1}));
    QVERIFY(page.isBlank);
    QVERIFY(page.reading.codes.empty());
}

void TestScanReading::whatCannotBeDrawnIsNotBlank_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QByteArray &bytes,
                        WhyNoAnswer why = WhyNoAnswer::Damaged) {
        QTest::newRow(name) << bytes << static_cast<int>(why);
    };
    const QByteArray jpeg = encoded(m_scanner.drawn(m_scanner.sheet(7), 0, 150), "jpeg");
    const QByteArray header = jpeg.first(jpeg.indexOf("\xFF\xDA"));
    row("JPEG without its first bytes", pdfWithPicture("DCTDecode", jpeg.sliced(10)));
    row("JPEG of which only the header is there", pdfWithPicture("DCTDecode", header));
    row("JPEG 2000 that is none", pdfWithPicture("JPXDecode", QByteArray(1'000, 'x')));
    row("picture that is not there", pdfWithPage("0 0 298 421", "/A Do"));
    // It says at its beginning what others say at their end, so a part of it can be opened.
    const QByteArray linear = pdfWithPicture("ASCIIHexDecode", QByteArray(20'000, '0'))
                                  .replace("%PDF-1.5\n", "%PDF-1.5\ntrailer<</Root 1 0 R>>\n");
    row("PDF that was cut off", linear.first(1'000));
#ifndef NOTICEDESK_SANITIZED // which has all the memory that there is
    row("picture for which there is no memory", pdfWithPicture("JPXDecode", jpeg2000OfSize(14'000)),
        WhyNoAnswer::OutOfMemory);
#endif
}

void TestScanReading::whatCannotBeDrawnIsNotBlank()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, why);
    const auto answer = m_reader.scan(OutsideDocument::ofBytes(bytes), {1});
    const auto *refusal = std::get_if<Refusal>(&answer);
    QVERIFY(refusal);
    QCOMPARE(static_cast<int>(refusal->why), why);
}

void TestScanReading::pageIsReadInSpiteOfComplaints()
{
    const QByteArray pdf = pdfWithPage("0 0 298 421", "0 0 100 150 re f unknown /A Do");
    const auto answer = m_reader.scan(OutsideDocument::ofBytes(pdf), {1});
    QVERIFY(!std::get<ScannedPage>(answer).isBlank);
}

void TestScanReading::pageThatWasCutOffIsNotRead()
{
    const QByteArray scan = encoded(m_scanner.scan(m_scanner.sheet(7), 0, {}), "jpeg");
    // Its upper code is there.
    const auto cut = OutsideDocument::ofBytes(scan.first(scan.size() * 3 / 4));
    const auto answer = m_reader.scan(cut, {1});
    const auto *refusal = std::get_if<Refusal>(&answer);
    QVERIFY(refusal);
    QVERIFY(refusal->why == WhyNoAnswer::Damaged);
    // Somebody can look at what came.
    const QSize whole(400, 600);
    QVERIFY(std::holds_alternative<QImage>(m_reader.picture(cut, {1, whole, {{}, whole}})));
}

void TestScanReading::sealIsLookedForInItsCell()
{
    const LaidOutSheet sheet = m_scanner.sheet(9);
    const auto landmarks = landmarksOf(sheet);
    const auto sealed = std::find_if(landmarks.begin(), landmarks.end(),
                                     [](const PageLandmarks &page) { return page.seal; });
    QVERIFY(sealed != landmarks.end());
    const auto page = static_cast<std::size_t>(sealed - landmarks.begin());
    Scan scan;
    scan.noise = 20; // of the scanner, in colours
    const auto hint = [&] {
        return std::get<SealHint>(
            m_reader.seal(saved(m_scanner.scan(sheet, page, scan)), {1, *sealed}));
    };
    QCOMPARE(static_cast<int>(hint()), static_cast<int>(SealHint::NoRedInk));
    scan.seals = {sealed->seal->center()};
    QCOMPARE(static_cast<int>(hint()), static_cast<int>(SealHint::RedInk));
    scan.colours = ScanColours::Grey;
    QCOMPARE(static_cast<int>(hint()), static_cast<int>(SealHint::CannotTell));
}

void TestScanReading::pictureToKeepIsUpright()
{
    const auto bytes =
        std::get<QByteArray>(m_reader.pictureToKeep(saved(quarters(), "png"), {1, 1}));
    const QImage kept = QImage::fromData(bytes, "jpeg");
    QCOMPARE(kept.size(), QSize(200, 400));
    QVERIFY(kept.pixelColor(50, 100).blue() > 200); // what was bottom left
}

void TestScanReading::faxIsKeptAsHighAsItIs_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("dotsPerInch");
    QTest::addColumn<int>("quarterTurns");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("fax") << QSize(400, 200) << QSize(204, 98) << 0 << QSize(400, 416);
    QTest::newRow("fax on its side") << QSize(400, 200) << QSize(204, 98) << 1 << QSize(416, 400);
    QTest::newRow("fine fax") << QSize(400, 400) << QSize(204, 196) << 0 << QSize(400, 400);
    QTest::newRow("finest fax") << QSize(400, 800) << QSize(204, 391) << 0 << QSize(767, 800);
    QTest::newRow("larger than pictures are")
        << QSize(600, 2'400) << QSize(300, 100) << 0 << QSize(417, 5'000);
}

void TestScanReading::faxIsKeptAsHighAsItIs()
{
    QFETCH(QSize, pixels);
    QFETCH(QSize, dotsPerInch);
    QFETCH(int, quarterTurns);
    QFETCH(QSize, kept);
    constexpr double inchesPerMetre = 1 / 0.0254;
    QImage fax = quarters().scaled(pixels);
    fax.setDotsPerMeterX(qRound(dotsPerInch.width() * inchesPerMetre));
    fax.setDotsPerMeterY(qRound(dotsPerInch.height() * inchesPerMetre));
    const auto bytes =
        std::get<QByteArray>(m_reader.pictureToKeep(saved(fax, "tiff"), {1, quarterTurns}));
    const QImage picture = QImage::fromData(bytes, "jpeg");
    QCOMPARE(picture.size(), kept);
    QVERIFY(std::abs(picture.dotsPerMeterX() - picture.dotsPerMeterY()) <
            picture.dotsPerMeterX() / 20);
    // Its seal stays red.
    const QPoint red = QTransform().rotate(90 * quarterTurns).map(QPoint(50, 50));
    const QPoint corner(quarterTurns == 1 ? picture.width() - 1 : 0, 0);
    QVERIFY(picture.pixelColor(corner + red).red() > 200);
    QVERIFY(picture.pixelColor(corner + red).blue() < 80);
}

void TestScanReading::valuesOfAFormAreGiven()
{
    Press &press = m_scanner.press();
    CaseFile file = sample();
    file.number = CaseNumber::fromParts(115, 11);
    file.response.reset();
    const QByteArray form = press.pdf(file, Sheet::Notice, SheetMode::Fillable);
    const QByteArray filled = filledByQpdf(form, {{u"response.respondent.name"_s, u"𠮷小薇"_s}});
    const auto forms =
        std::get<std::vector<ReturnedForm>>(m_reader.forms(OutsideDocument::ofBytes(filled)));
    QCOMPARE(forms.size(), 1U);
    QCOMPARE(forms.front().values.value(u"response.respondent.name"_s), u"𠮷小薇"_s);
    QCOMPARE(forms.front().caseNumber, CaseNumber::fromParts(115, 11));
}

void TestScanReading::longAnswersAreReadAndShown()
{
    CaseFile file = sample();
    file.response.reset();
    const QString answer = u"已改善完成並加強防護措施，"_s.repeated(231); // 3,003 characters
    const QByteArray filled =
        filledByQpdf(m_scanner.press().pdf(file, Sheet::Notice, SheetMode::Fillable),
                     {{u"response.statement"_s, answer}});
    const auto document = OutsideDocument::ofBytes(filled);
    const auto forms = std::get<std::vector<ReturnedForm>>(m_reader.forms(document));
    QCOMPARE(forms.front().values.value(u"response.statement"_s), answer);
    const auto summary = std::get<DocumentSummary>(m_reader.summary(document));
    for (std::size_t page = 0; page < summary.pageSizes.size(); ++page) {
        const auto picture =
            m_reader.picture(document, wholePage(static_cast<int>(page) + 1,
                                                 summary.pageSizes.at(page), {800, 800}));
        QVERIFY(std::holds_alternative<QImage>(picture));
    }
}

void TestScanReading::otherDocumentsHaveNoForms()
{
    QVERIFY(std::get<std::vector<ReturnedForm>>(m_reader.forms(saved(quarters()))).empty());
}

NOTICEDESK_TEST(TestScanReading)
#include "test_scanreading.moc"
