// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/madedocuments.h"
#include "domain/error.h"
#include "intake/picturepdf.h"
#include "testprogram.h"

#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// A PDF of pictures, read by another program.
class TestPicturePdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningOfAJpegIsUnderstood();
    void whatIsNoJpegIsRefused_data();
    void whatIsNoJpegIsRefused();
    void eachPictureIsAPage();
    void samePicturesMakeTheSameBytes();
    void theJpegStandsInItAsItIs();
};

namespace
{

QByteArray greyJpeg()
{
    QImage tall(310, 438, QImage::Format_Grayscale8);
    tall.fill(200);
    return encoded(tall, "jpeg");
}

} // namespace

void TestPicturePdf::beginningOfAJpegIsUnderstood()
{
    const auto colours = jpegFrame(encoded(quarters(), "jpeg"));
    QVERIFY(colours);
    QCOMPARE(colours->size, QSize(400, 200));
    QVERIFY(!colours->isGrey);
    const auto grey = jpegFrame(greyJpeg());
    QVERIFY(grey);
    QCOMPARE(grey->size, QSize(310, 438));
    QVERIFY(grey->isGrey);
}

void TestPicturePdf::whatIsNoJpegIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another kind") << encoded(quarters(), "png");
    QTest::newRow("the beginning alone") << QByteArray("\xFF\xD8\xFF", 3);
    QTest::newRow("cut off") << greyJpeg().first(20);
    QTest::newRow("length 0") << QByteArray("\xFF\xD8\xFF\xE0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    QTest::newRow("four inks") << QByteArray("\xFF\xD8\xFF\xC0\0\x14\x08\0\x10\0\x10\x04\0\0\0\0",
                                             16);
    QTest::newRow("no width") << QByteArray("\xFF\xD8\xFF\xC0\0\x0B\x08\0\x10\0\0\x01\0\0\0\0", 16);
}

void TestPicturePdf::whatIsNoJpegIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!jpegFrame(bytes));
    QVERIFY_THROWS_EXCEPTION(Error, pdfOfPictures({greyJpeg(), bytes}));
}

void TestPicturePdf::eachPictureIsAPage()
{
    const QByteArray pdf = pdfOfPictures({greyJpeg(), encoded(quarters(), "jpeg")});
    const auto document = Poppler::Document::loadFromData(pdf);
    QVERIFY(document);
    QCOMPARE(document->numPages(), 2);
    // The one fills A4, the other, twice as wide as high, lies across.
    QCOMPARE(document->page(0)->pageSize(), QSize(595, 841));
    QCOMPARE(document->page(1)->pageSize(), QSize(842, 421));
    const QImage drawn = document->page(1)->renderToImage();
    QVERIFY(drawn.pixelColor(100, 50).red() > 200 && drawn.pixelColor(100, 50).blue() < 60);
    QVERIFY(drawn.pixelColor(100, 350).blue() > 200 && drawn.pixelColor(100, 350).red() < 60);
    const QImage grey = document->page(0)->renderToImage();
    QVERIFY(std::abs(grey.pixelColor(300, 400).red() - 200) < 5);
}

void TestPicturePdf::samePicturesMakeTheSameBytes()
{
    const QByteArray one = encoded(quarters(), "jpeg");
    QCOMPARE(pdfOfPictures({one, greyJpeg()}), pdfOfPictures({one, greyJpeg()}));
    QVERIFY(pdfOfPictures({one, greyJpeg()}) != pdfOfPictures({greyJpeg(), one}));
}

void TestPicturePdf::theJpegStandsInItAsItIs()
{
    QVERIFY(pdfOfPictures({greyJpeg()}).contains(greyJpeg()));
}

NOTICEDESK_TEST(TestPicturePdf)
#include "test_picturepdf.moc"
