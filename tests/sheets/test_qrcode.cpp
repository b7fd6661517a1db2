// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8 1

#include "pdfreading.h"
#include "press.h"
#include "sheets/layout/furniture.h"
#include "testprogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The codes in a picture, as another program reads them.
QStringList codesIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    QStringList codes;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid() && result.ecLevel() == "H")
            codes.append(QString::fromStdString(result.text()));
    }
    return codes;
}

CaseFile numbered(int serial, int revision)
{
    CaseFile file;
    file.number = CaseNumber::fromParts(115, serial);
    file.noticeRevision = revision;
    return file;
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePayloadNamesTheCaseAndThePage_data();
    void thePayloadNamesTheCaseAndThePage();
    void bothCodesOfAPageAreRead_data();
    void bothCodesOfAPageAreRead();
    void aPageThatWasScannedTurnedKeepsBothCodes_data();
    void aPageThatWasScannedTurnedKeepsBothCodes();
    void oneCodeIsReadWhenTheOtherIsCovered();
    void aCodeHasTheModulesOfItsText();
    void aTextThatIsTooLongIsRefused();

private:
    Press m_press;
};

void TestQrCode::thePayloadNamesTheCaseAndThePage_data()
{
    QTest::addColumn<int>("serial");
    QTest::addColumn<int>("revision");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("payload");
    // The last six characters are what sha256sum says of the rest.
    QTest::newRow("notice") << 42 << 1 << 0 << 1 << 2 << u"ND1|115-0042|N|1|1/2|2ba867"_s;
    QTest::newRow("draft") << 0 << 1 << 1 << 1 << 1 << u"ND1|-|T|1|1/1|e51719"_s;
    QTest::newRow("revised") << 1 << 3 << 0 << 12 << 20 << u"ND1|115-0001|N|3|12/20|6562f2"_s;
}

void TestQrCode::thePayloadNamesTheCaseAndThePage()
{
    QFETCH(const int, serial);
    QFETCH(const int, revision);
    QFETCH(const int, sheet);
    QFETCH(const int, page);
    QFETCH(const int, pages);
    QTEST(codePayload(numbered(serial, revision), static_cast<Sheet>(sheet), page, pages),
          "payload");
}

void TestQrCode::bothCodesOfAPageAreRead_data()
{
    QTest::addColumn<bool>("draft");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("resolution");
    for (const int resolution : {150, 200, 300}) {
        QTest::addRow("notice, %d dpi", resolution) << false << 0 << 0 << resolution;
        QTest::addRow("draft of a notice, %d dpi", resolution) << true << 0 << 1 << resolution;
        QTest::addRow("tracking, %d dpi", resolution) << false << 1 << 2 << resolution;
        QTest::addRow("draft of a tracking sheet, %d dpi", resolution)
            << true << 1 << 0 << resolution;
    }
}

void TestQrCode::bothCodesOfAPageAreRead()
{
    QFETCH(const bool, draft);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    QFETCH(const int, resolution);
    CaseFile file = sample();
    if (draft)
        file.number.reset();
    const auto document =
        openPdf(m_press.pdf(file, static_cast<Sheet>(sheet), static_cast<SheetMode>(mode)));
    for (int page = 0; page < document->numPages(); ++page) {
        const QString payload =
            codePayload(file, static_cast<Sheet>(sheet), page + 1, document->numPages());
        const QImage picture = document->page(page)->renderToImage(resolution, resolution);
        QCOMPARE(codesIn(picture), QStringList({payload, payload}));
    }
}

void TestQrCode::aPageThatWasScannedTurnedKeepsBothCodes_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {-2.9, -1.5, 1.5, 2.9})
        QTest::addRow("%.1f", degrees) << degrees;
}

void TestQrCode::aPageThatWasScannedTurnedKeepsBothCodes()
{
    QFETCH(const double, degrees);
    const CaseFile file = sample();
    const auto document = openPdf(m_press.pdf(file, Sheet::Tracking));
    const QImage page = document->page(0)->renderToImage(200, 200);
    // The scanner sees an A4 page's frame, in which the paper lies turned about its middle.
    QImage scan(page.size(), QImage::Format_RGB32);
    scan.fill(Qt::white);
    QPainter painter(&scan);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(scan.rect()).center());
    painter.rotate(degrees);
    painter.translate(-QRectF(scan.rect()).center());
    painter.drawImage(0, 0, page);
    painter.end();
    const QString payload = codePayload(file, Sheet::Tracking, 1, 1);
    QCOMPARE(codesIn(scan), QStringList({payload, payload}));
}

void TestQrCode::oneCodeIsReadWhenTheOtherIsCovered()
{
    const auto document = openPdf(m_press.pdf(sample(), Sheet::Tracking));
    const QImage picture = document->page(0)->renderToImage(200, 200);
    const int half = picture.height() / 2;
    const QString payload = codePayload(sample(), Sheet::Tracking, 1, 1);
    QCOMPARE(codesIn(picture.copy(0, 0, picture.width(), half)), QStringList(payload));
    QCOMPARE(codesIn(picture.copy(0, half, picture.width(), half)), QStringList(payload));
}

void TestQrCode::aCodeHasTheModulesOfItsText()
{
    const QString text = u"ND1|115-0042|N|1|1/2|2ba867"_s;
    const QrCode code = encodeQrCode(text);
    QCOMPARE(code.size, 33); // version 4: 34 bytes at level H (ISO/IEC 18004, table 7)
    constexpr int scale = 4;
    QImage picture((code.size + 8) * scale, (code.size + 8) * scale, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < code.size * scale; ++y) {
        for (int x = 0; x < code.size * scale; ++x) {
            if (code.isDark(x / scale, y / scale))
                picture.setPixelColor(x + 4 * scale, y + 4 * scale, Qt::black);
        }
    }
    QCOMPARE(codesIn(picture), QStringList(text));
}

void TestQrCode::aTextThatIsTooLongIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(Error, encodeQrCode(QString(1300, u'x')));
}

NOTICEDESK_TEST(TestQrCode)
#include "test_qrcode.moc"
