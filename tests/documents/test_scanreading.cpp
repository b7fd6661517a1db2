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
    void blankBackIsToldFromAPage();
    void sealIsLookedForInItsCell();
    void pictureToKeepIsUpright();
    void valuesOfAFormAreGiven();
    void longAnswersAreReadAndShown();
    void otherDocumentsHaveNoForms();

private:
    OutsideDocument saved(const QImage &scan, const char *format = "jpeg") const
    {
        return OutsideDocument::ofBytes(encoded(scan, format));
    }

    Scanner m_scanner;
    DocumentReader m_reader;
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

void TestScanReading::blankBackIsToldFromAPage()
{
    QImage paper(1'240, 1'754, QImage::Format_RGB32);
    paper.fill(qRgb(250, 250, 248));
    const auto page = std::get<ScannedPage>(m_reader.scan(saved(paper), {1}));
    QVERIFY(page.isBlank);
    QVERIFY(page.reading.codes.empty());
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
