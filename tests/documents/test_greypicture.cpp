// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/greypicture.h"
#include "testprogram.h"

#include <QTest>

#include <array>
#include <numeric>
#include <rapidcheck.h>

using namespace noticedesk;

namespace
{

/// Of chance, up to 12 pixels on a side.
QImage anyGrey()
{
    QImage picture(*rc::gen::inRange(1, 13), *rc::gen::inRange(1, 13), QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = *rc::gen::arbitrary<uchar>();
    }
    return picture;
}

int at(const QImage &picture, int x, int y)
{
    return picture.constScanLine(y)[x];
}

/// The nine around a pixel that is not on the edge.
std::array<int, 9> around(const QImage &picture, int x, int y)
{
    std::array<int, 9> values{};
    for (int place = 0; place < 9; ++place)
        values[static_cast<std::size_t>(place)] = at(picture, x + place % 3 - 1, y + place / 3 - 1);
    return values;
}

bool isInside(const QImage &picture, int x, int y)
{
    return x > 0 && y > 0 && x + 1 < picture.width() && y + 1 < picture.height();
}

} // namespace

class TestGreyPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpeckIsTheMiddleOfItsSurroundings();
    void aSmoothedPixelIsTheMeanOfItsSurroundings();
    void aReducedPixelIsTheMeanOfASquare();
    void fullContrastKeepsTheOrder();
    void partsOfColours();
};

void TestGreyPicture::aSpeckIsTheMiddleOfItsSurroundings()
{
    QVERIFY(rc::check("", [] {
        const QImage picture = anyGrey();
        const QImage result = withoutSpecks(picture);
        RC_ASSERT(result.size() == picture.size());
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (!isInside(picture, x, y)) {
                    RC_ASSERT(at(result, x, y) == at(picture, x, y));
                    continue;
                }
                auto values = around(picture, x, y);
                std::sort(values.begin(), values.end());
                RC_ASSERT(at(result, x, y) == values[4]);
            }
        }
    }));
}

void TestGreyPicture::aSmoothedPixelIsTheMeanOfItsSurroundings()
{
    QVERIFY(rc::check("", [] {
        const QImage picture = anyGrey();
        const QImage result = smoothed(picture);
        constexpr std::array<int, 9> weights{1, 2, 1, 2, 4, 2, 1, 2, 1};
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const int expected = isInside(picture, x, y)
                                         ? std::inner_product(weights.begin(), weights.end(),
                                                              around(picture, x, y).begin(), 0) /
                                               16
                                         : at(picture, x, y);
                RC_ASSERT(at(result, x, y) == expected);
            }
        }
    }));
}

void TestGreyPicture::aReducedPixelIsTheMeanOfASquare()
{
    QVERIFY(rc::check("", [] {
        const QImage picture = anyGrey();
        const int side = *rc::gen::inRange(1, 5);
        const QImage result = reduced(picture, side);
        const QSize size(picture.width() / side, picture.height() / side);
        RC_ASSERT(result.size() == (size.isEmpty() ? QSize(0, 0) : size));
        for (int y = 0; y < result.height(); ++y) {
            for (int x = 0; x < result.width(); ++x) {
                int sum = 0;
                for (int place = 0; place < side * side; ++place)
                    sum += at(picture, x * side + place % side, y * side + place / side);
                RC_ASSERT(at(result, x, y) == sum / (side * side));
            }
        }
    }));
}

void TestGreyPicture::fullContrastKeepsTheOrder()
{
    QVERIFY(rc::check("", [] {
        const QImage picture = anyGrey();
        const QImage result = withFullContrast(picture);
        for (int x = 1; x < picture.width(); ++x) {
            if (at(picture, x - 1, 0) <= at(picture, x, 0))
                RC_ASSERT(at(result, x - 1, 0) <= at(result, x, 0));
        }
    }));
    QImage pale(100, 100, QImage::Format_Grayscale8);
    pale.fill(230);
    for (int x = 0; x < 100; ++x)
        pale.scanLine(50)[x] = 200;
    const QImage result = withFullContrast(pale);
    QCOMPARE(at(result, 0, 50), 0);
    QCOMPARE(at(result, 0, 0), 255);
    // What is only the paper's grain stays.
    pale.scanLine(50)[0] = 225;
    for (int x = 0; x < 100; ++x)
        pale.scanLine(50)[x] = 220;
    QCOMPARE(withFullContrast(pale), pale);
}

void TestGreyPicture::partsOfColours()
{
    QImage picture(2, 1, QImage::Format_ARGB32);
    picture.setPixelColor(0, 0, QColor(200, 100, 50));
    picture.setPixelColor(1, 0, QColor(0, 0, 0, 0));
    QCOMPARE(at(redOf(picture), 0, 0), 200);
    QCOMPARE(at(darkestOf(picture), 0, 0), 50);
    for (const QImage &part : {redOf(picture), darkestOf(picture), greyOf(picture)})
        QCOMPARE(at(part, 1, 0), 255);
    QVERIFY(!isGrey(picture));
    picture.setPixelColor(0, 0, QColor(202, 200, 199));
    QVERIFY(isGrey(picture));
}

NOTICEDESK_TEST(TestGreyPicture)
#include "test_greypicture.moc"
