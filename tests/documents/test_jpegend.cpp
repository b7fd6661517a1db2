// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/jpegend.h"
#include "madedocuments.h"
#include "testprogram.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;

/// Whether a JPEG is there to its end.
class TestJpegEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeOnesAreTold_data();
    void wholeOnesAreTold();
    void anyPartFromTheBeginningIsNotWhole_data();
    void anyPartFromTheBeginningIsNotWhole();
};

namespace
{

/// In several scans, each of which makes the picture clearer.
QByteArray progressiveJpeg()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    writer.write(quarters());
    return bytes;
}

/// A small picture in a header, as cameras have it.
QByteArray withThumbnail(const QByteArray &jpeg, const QByteArray &thumbnail)
{
    const qsizetype length = thumbnail.size() + 2;
    QByteArray header("\xFF\xE1");
    header += static_cast<char>(length / 256);
    header += static_cast<char>(length % 256);
    return jpeg.first(2) + header + thumbnail + jpeg.sliced(2);
}

/// Something between the beginning of the scan's data and the rest of them.
QByteArray withDataBefore(QByteArray jpeg, const QByteArray &data)
{
    constexpr qsizetype scanHeader = 14; // of three components
    return jpeg.insert(jpeg.lastIndexOf("\xFF\xDA") + scanHeader, data);
}

} // namespace

void TestJpegEnd::wholeOnesAreTold_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *name, const QByteArray &jpeg, bool isWhole) {
        QTest::newRow(name) << jpeg << isWhole;
    };
    const QByteArray jpeg = encoded(quarters(), "jpeg");
    const QByteArray small = encoded(quarters().scaled(40, 20), "jpeg");
    const QByteArray cut = jpeg.chopped(2);
    row("one scan", jpeg, true);
    row("several scans", progressiveJpeg(), true);
    row("thumbnail", withThumbnail(jpeg, small), true);
    row("zeros behind the end", jpeg + QByteArray(5'000, '\0'), true);
    row("picture and film behind the end", jpeg + small + "ftyp", true);
    row("half a picture behind the end", jpeg + cut, true);
    row("fill bytes before the end", cut + "\xFF\xFF\xFF\xD9", true);
    row("stuffed bytes and restarts", withDataBefore(jpeg, QByteArray("\xFF\0\xFF\xD0\xFF\xD7", 6)),
        true);
    row("nothing", {}, false);
    row("no end", cut, false);
    row("half an end", jpeg.chopped(1), false);
    row("zeros for the end", cut + QByteArray(5'000, '\0'), false);
    row("the end of a thumbnail", withThumbnail(cut, small), false);
    row("stuffed end", cut + QByteArray("\xFF\0\xD9", 3), false);
    row("end before the scan", QByteArray("\xFF\xD8\xFF\xD9"), false);
}

void TestJpegEnd::wholeOnesAreTold()
{
    QFETCH(QByteArray, jpeg);
    QFETCH(bool, isWhole);
    QCOMPARE(isWholeJpeg(jpeg), isWhole);
}

void TestJpegEnd::anyPartFromTheBeginningIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::newRow("one scan") << encoded(quarters(), "jpeg");
    QTest::newRow("several scans") << progressiveJpeg();
    QTest::newRow("thumbnail") << withThumbnail(encoded(quarters(), "jpeg"),
                                                encoded(quarters().scaled(40, 20), "jpeg"));
}

void TestJpegEnd::anyPartFromTheBeginningIsNotWhole()
{
    QFETCH(QByteArray, jpeg);
    for (qsizetype bytes = 0; bytes < jpeg.size(); ++bytes)
        QVERIFY2(!isWholeJpeg(QByteArrayView(jpeg).first(bytes)),
                 qPrintable(QString::number(bytes)));
}

NOTICEDESK_TEST(TestJpegEnd)
#include "test_jpegend.moc"
