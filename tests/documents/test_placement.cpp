// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/placement.h"
#include "documents/recognition/readpage.h"
#include "documents/recognition/sealhint.h"
#include "scans.h"
#include "sheets/documents/landmarks.h"
#include "testprogram.h"

#include <QLineF>
#include <QPainter>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(noticedesk::SealHint)

namespace
{

/// Where a place of the page, in mm, lies on a scan: Scanner turns the paper about its middle.
QPointF placeOn(const QImage &picture, const Scan &scan, QPointF place)
{
    const double scale = scan.dpi / 25.4;
    QTransform way;
    way.translate(picture.width() / 2.0, picture.height() / 2.0 * scan.dpi / scan.dpi);
    way.rotate(scan.skew + 90 * scan.quarterTurns);
    way.scale(scale, scale);
    way.translate(-105, -148.5);
    return way.map(place);
}

} // namespace

class TestPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfThePageAreFound_data();
    void placesOfThePageAreFound();
    void aFaxHasOtherPixels();
    void codesThatStandElsewhereLeadNowhere();
    void thePageIsPutStraight();
    void redInkInTheCellIsSeen_data();
    void redInkInTheCellIsSeen();
    void otherRedIsNoSeal();

private:
    Scanner m_scanner;
    LaidOutSheet m_sheet = m_scanner.sheet(42);
    const std::vector<PageLandmarks> m_landmarks = landmarksOf(m_sheet);
    std::size_t sealPage() const { return m_landmarks.front().seal ? 0 : 1; }
};

void TestPlacement::placesOfThePageAreFound_data()
{
    QTest::addColumn<Scan>("scan");
    QTest::addColumn<double>("exact"); // mm
    QTest::newRow("straight") << Scan{} << 0.5;
    QTest::newRow("skewed") << Scan{.dpi = 300, .skew = 2.5, .noise = 12} << 0.5;
    QTest::newRow("on its side") << Scan{.dpi = 150, .quarterTurns = 1, .skew = -2} << 0.5;
    QTest::newRow("upside down") << Scan{.quarterTurns = 2, .skew = 1, .jpegQuality = 60} << 0.5;
    QTest::newRow("top right code only") << Scan{.skew = 1, .torn = {bottomLeftCorner}} << 3.0;
    QTest::newRow("bottom left code only")
        << Scan{.quarterTurns = 3, .skew = -1, .torn = {topRightCorner}} << 3.0;
}

void TestPlacement::placesOfThePageAreFound()
{
    QFETCH(const Scan, scan);
    QFETCH(const double, exact);
    const QImage picture = m_scanner.scan(m_sheet, 0, scan);
    const auto way = pageToPicture(readPage(picture), m_landmarks.front(), picture.size());
    QVERIFY(way.has_value());
    for (const QPointF place : {QPointF(0, 0), QPointF(210, 0), QPointF(0, 297), QPointF(210, 297),
                                QPointF(105, 148.5)}) {
        const double off = QLineF(way->map(place), placeOn(picture, scan, place)).length();
        QVERIFY2(off < exact * scan.dpi / 25.4, qPrintable(QString::number(off)));
    }
}

void TestPlacement::aFaxHasOtherPixels()
{
    const QImage picture =
        m_scanner.scan(m_sheet, 0, {.dpi = 204, .noise = 5, .colours = ScanColours::Fax});
    const auto way = pageToPicture(readPage(picture), m_landmarks.front(), picture.size());
    QVERIFY(way.has_value());
    const QPointF corner = way->map(QPointF(210, 297));
    QVERIFY(std::abs(corner.x() - picture.width()) < 10);
    QVERIFY(std::abs(corner.y() - picture.height()) < 5);
}

void TestPlacement::codesThatStandElsewhereLeadNowhere()
{
    const QImage picture = m_scanner.scan(m_sheet, 0, {});
    const PageReading reading = readPage(picture);
    PageLandmarks other = m_landmarks.front();
    other.codes[1].moveTo(10, 10);
    QVERIFY(!pageToPicture(reading, other, picture.size()));
    PageReading three = reading;
    three.codes.push_back(reading.codes.front());
    QVERIFY(!pageToPicture(three, m_landmarks.front(), picture.size()));
    QVERIFY(!pageToPicture(reading, {}, picture.size()));
    PageReading forged = reading;
    forged.codes.front().page.reset();
    QVERIFY(!pageToPicture(forged, m_landmarks.front(), picture.size()));
}

void TestPlacement::thePageIsPutStraight()
{
    const QImage scan = m_scanner.scan(m_sheet, 0, {.quarterTurns = 1, .skew = 2.5});
    const auto way = pageToPicture(readPage(scan), m_landmarks.front(), scan.size());
    QVERIFY(way.has_value());
    const QImage page = straightened(scan, *way, m_landmarks.front().paper, 150);
    QCOMPARE(page.size(), QSize(1240, 1754));
    const PageReading again = readPage(page);
    QCOMPARE(again.quarterTurns, 0);
    const auto back = pageToPicture(again, m_landmarks.front(), page.size());
    QVERIFY(back.has_value());
    QVERIFY(QLineF(back->map(QPointF(0, 0)), QPointF(0, 0)).length() < 5);
    QVERIFY(QLineF(back->map(QPointF(210, 297)), QPointF(1240, 1754)).length() < 5);
}

void TestPlacement::redInkInTheCellIsSeen_data()
{
    QTest::addColumn<Scan>("scan");
    QTest::addColumn<SealHint>("hint");
    const QPointF inCell = m_landmarks[sealPage()].seal->center();
    const QPointF elsewhere(105, 60);
    QVERIFY(!m_landmarks[sealPage()].seal->adjusted(-20, -20, 20, 20).contains(elsewhere));
    const auto row = [](const char *name, Scan scan, SealHint hint) {
        QTest::newRow(name) << scan << hint;
    };
    row("sealed", {.skew = 2, .seals = {inCell}, .noise = 12, .jpegQuality = 60}, SealHint::RedInk);
    row("sealed, upside down, one code",
        {.quarterTurns = 2, .skew = -2, .seals = {inCell}, .torn = {topRightCorner}, .noise = 12},
        SealHint::RedInk);
    row("pale seal", {.dpi = 150, .seals = {inCell}, .contrast = 0.5, .noise = 6},
        SealHint::RedInk);
    row("not sealed, noise", {.skew = 1, .contrast = 0.9, .noise = 20}, SealHint::NoRedInk);
    row("not sealed, noise and JPEG", {.contrast = 0.9, .noise = 20, .jpegQuality = 50},
        SealHint::NoRedInk);
    row("not sealed, very noisy", {.contrast = 0.5, .noise = 40}, SealHint::NoRedInk);
    row("sealed elsewhere", {.seals = {elsewhere}, .noise = 6}, SealHint::NoRedInk);
    row("sealed, grey", {.seals = {inCell}, .noise = 6, .colours = ScanColours::Grey},
        SealHint::CannotTell);
    row("sealed, one bit", {.seals = {inCell}, .colours = ScanColours::OneBit},
        SealHint::CannotTell);
}

void TestPlacement::redInkInTheCellIsSeen()
{
    QFETCH(const Scan, scan);
    QFETCH(const SealHint, hint);
    const PageLandmarks &landmarks = m_landmarks[sealPage()];
    const QImage picture = m_scanner.scan(m_sheet, sealPage(), scan);
    const auto way = pageToPicture(readPage(picture), landmarks, picture.size());
    QVERIFY(way.has_value());
    QCOMPARE(sealHint(picture, *way, *landmarks.seal), hint);
    // Where the picture does not show the cell, nothing is said of it.
    QCOMPARE(
        sealHint(picture, *way * QTransform::fromTranslate(picture.width(), 0), *landmarks.seal),
        SealHint::CannotTell);
}

/// A dot of a red pen, and paper that is not white, or is seen in the light of a lamp.
void TestPlacement::otherRedIsNoSeal()
{
    const PageLandmarks &landmarks = m_landmarks[sealPage()];
    QImage picture = m_scanner.drawn(m_sheet, sealPage(), 200);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(picture.rect(), QColor(250, 195, 185));
    painter.scale(200 / 25.4, 200 / 25.4);
    painter.fillRect(QRectF(landmarks.seal->center(), QSizeF(2, 2)), QColor(230, 30, 30));
    painter.end();
    const auto way = pageToPicture(readPage(picture), landmarks, picture.size());
    QVERIFY(way.has_value());
    QCOMPARE(sealHint(picture, *way, *landmarks.seal), SealHint::NoRedInk);
}

NOTICEDESK_TEST(TestPlacement)
#include "test_placement.moc"
