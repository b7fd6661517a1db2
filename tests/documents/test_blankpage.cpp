// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/blankpage.h"
#include "scans.h"
#include "testprogram.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

/// The picture of a back side, drawn in mm.
class BackSide final
{
public:
    explicit BackSide(double dpi)
        : m_dpi(dpi), m_page((QSizeF(210, 297) * dpi / 25.4).toSize(), QImage::Format_RGB32)
    {
        m_page.fill(QColor(244, 243, 238));
    }

    template <class Draw>
    void draw(Draw draw)
    {
        QPainter painter(&m_page);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(m_dpi / 25.4, m_dpi / 25.4);
        draw(painter);
    }
    const QImage &page() const { return m_page; }

private:
    double m_dpi;
    QImage m_page;
};

void drawShadows(QPainter &painter)
{
    painter.fillRect(QRectF(0, 0, 2.5, 297), QColor(120, 120, 120));
    painter.fillRect(QRectF(0, 295, 210, 2), QColor(40, 40, 40));
    painter.fillRect(QRectF(206, 0, 4, 297), QColor(205, 205, 205));
}

void drawHoles(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(60, 60, 60));
    painter.drawEllipse(QPointF(12, 108.5), 3, 3);
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPointF(12, 188.5), 3, 3);
}

void drawDust(QPainter &painter)
{
    for (int at = 0; at < 25; ++at)
        painter.fillRect(QRectF(30 + at * 37 % 150, 30 + at * 53 % 230, 0.3, 0.3), Qt::black);
}

/// A word in handwriting, so many mm high.
void drawNote(QPainter &painter, QColor pencil, double height)
{
    QPainterPath path(QPointF(0, height));
    for (int letter = 0; letter < 5; ++letter)
        path.cubicTo((letter + 0.2) * height, -height, (letter + 0.8) * height, height * 2,
                     (letter + 1) * height, height * 0.4);
    painter.translate(120, 200);
    painter.setPen(QPen(pencil, 0.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

class TestBlankPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackSideIsBlank_data();
    void aBackSideIsBlank();
    void otherPaperIsBlank_data();
    void otherPaperIsBlank();
    void aPageWithSomethingOnItIsNot_data();
    void aPageWithSomethingOnItIsNot();
    void whatIsTooSmallIsNotBlank();

private:
    Scanner m_scanner;
};

void TestBlankPage::aBackSideIsBlank_data()
{
    QTest::addColumn<double>("dpi");
    QTest::addColumn<double>("noise");
    QTest::addColumn<int>("quality");
    QTest::addColumn<bool>("oneBit");
    QTest::newRow("clean") << 200.0 << 0.0 << 0 << false;
    QTest::newRow("150 dpi, grain") << 150.0 << 8.0 << 60 << false;
    QTest::newRow("200 dpi, grain") << 200.0 << 15.0 << 60 << false;
    QTest::newRow("300 dpi, grain") << 300.0 << 15.0 << 60 << false;
    QTest::newRow("one bit") << 200.0 << 8.0 << 0 << true;
}

void TestBlankPage::aBackSideIsBlank()
{
    QFETCH(const double, dpi);
    QFETCH(const double, noise);
    QFETCH(const int, quality);
    QFETCH(const bool, oneBit);
    const QImage front = m_scanner.drawn(m_scanner.sheet(42), 0, dpi).mirrored(true, false);
    BackSide back(dpi);
    back.draw([&](QPainter &painter) {
        // What is printed on the other side, blurred by the paper.
        painter.setOpacity(0.06);
        painter.drawImage(
            QRectF(0, 0, 210, 297),
            front.scaled(front.size() / 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.setOpacity(1);
        drawShadows(painter);
        drawHoles(painter);
        drawDust(painter);
    });
    const Scan scan{.dpi = dpi,
                    .noise = noise,
                    .colours = oneBit ? ScanColours::OneBit : ScanColours::Full,
                    .jpegQuality = quality};
    QVERIFY(isBlankPage(m_scanner.scan(back.page(), scan)));
}

void TestBlankPage::otherPaperIsBlank_data()
{
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<double>("lid"); // mm of black around the paper
    QTest::newRow("recycled") << QColor(186, 182, 172) << 0.0;
    QTest::newRow("blue") << QColor(150, 190, 225) << 0.0;
    QTest::newRow("yellow") << QColor(255, 244, 170) << 0.0;
    QTest::newRow("before a dark lid") << QColor(244, 243, 238) << 7.0;
}

void TestBlankPage::otherPaperIsBlank()
{
    QFETCH(const QColor, paper);
    QFETCH(const double, lid);
    BackSide back(200);
    back.draw([&](QPainter &painter) {
        const QRectF whole(0, 0, 210, 297);
        painter.fillRect(whole, Qt::black);
        painter.fillRect(whole.adjusted(lid, lid, -lid, -lid), paper);
    });
    QVERIFY(isBlankPage(m_scanner.scan(back.page(), {.dpi = 200, .noise = 8, .jpegQuality = 60})));
}

void TestBlankPage::aPageWithSomethingOnItIsNot_data()
{
    QTest::addColumn<std::function<void(QPainter &)>>("draw");
    const auto row = [](const char *name, std::function<void(QPainter &)> draw) {
        QTest::newRow(name) << std::move(draw);
    };
    row("faint pencil", [](QPainter &painter) { drawNote(painter, QColor(205, 205, 207), 6); });
    row("small pencil", [](QPainter &painter) { drawNote(painter, QColor(150, 150, 155), 2.5); });
    row("blue pen", [](QPainter &painter) { drawNote(painter, QColor(60, 70, 160), 4); });
    row("yellow marker",
        [](QPainter &painter) { painter.fillRect(QRectF(60, 80, 50, 5), QColor(250, 240, 120)); });
    row("tick", [](QPainter &painter) {
        painter.setPen(QPen(QColor(120, 120, 120), 0.4));
        painter.drawPolyline(QPolygonF({{100, 150}, {101, 152}, {104, 147}}));
    });
    row("hole in the middle", [](QPainter &painter) {
        painter.setBrush(Qt::black);
        painter.drawEllipse(QPointF(105, 150), 3, 3);
    });
    row("large blot near the edge", [](QPainter &painter) {
        painter.setBrush(Qt::black);
        painter.drawEllipse(QPointF(15, 150), 6, 6);
    });
    row("half of the page dark",
        [](QPainter &painter) { painter.fillRect(QRectF(0, 0, 105, 297), QColor(90, 90, 90)); });
    row("many small dots", [](QPainter &painter) {
        for (int at = 0; at < 60; ++at)
            painter.fillRect(QRectF(30 + at * 2, 100, 0.6, 0.6), Qt::black);
    });
    row("note in the margin", [](QPainter &painter) {
        painter.translate(-117, 0);
        drawNote(painter, QColor(150, 150, 155), 2.5);
    });
    row("line along the edge", [](QPainter &painter) {
        painter.fillRect(QRectF(6, 100, 0.6, 40), QColor(100, 100, 100));
    });
    row("tick near the edge", [](QPainter &painter) {
        painter.setPen(QPen(QColor(60, 60, 60), 0.5));
        painter.drawPolyline(QPolygonF({{10, 150}, {12, 154.5}, {15, 149}}));
    });
    row("ring near the edge", [](QPainter &painter) {
        painter.setPen(QPen(QColor(60, 60, 60), 0.6));
        painter.drawEllipse(QPointF(12, 150), 3, 3);
    });
    row("from the edge to the middle",
        [](QPainter &painter) { painter.fillRect(QRectF(0, 100, 60, 0.5), QColor(60, 60, 60)); });
    row("full page of print", [this](QPainter &painter) {
        painter.drawImage(QRectF(0, 0, 210, 297), m_scanner.drawn(m_scanner.sheet(42), 0, 200));
    });
    row("light letters on a dark ground", [](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, 210, 297), QColor(12, 12, 12));
        drawNote(painter, QColor(204, 204, 204), 3);
    });
    row("white letters on an orange ground", [](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, 210, 297), QColor(255, 140, 0));
        drawNote(painter, Qt::white, 3);
    });
    row("light letters on a grey ground", [](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, 210, 297), QColor(120, 120, 120));
        drawNote(painter, QColor(220, 220, 220), 6);
    });
    row("one line of print", [this](QPainter &painter) {
        const QImage page = m_scanner.drawn(m_scanner.sheet(42), 0, 200);
        painter.drawImage(QRectF(20, 100, 170, 6), page, QRectF(160, 1000, 1340, 47));
    });
}

void TestBlankPage::aPageWithSomethingOnItIsNot()
{
    QFETCH(const std::function<void(QPainter &)>, draw);
#ifdef NOTICEDESK_SANITIZED
    for (const double dpi : {150.0}) {
#else
    for (const double dpi : {150.0, 300.0}) {
#endif
        BackSide page(dpi);
        page.draw(draw);
        QVERIFY(
            !isBlankPage(m_scanner.scan(page.page(), {.dpi = dpi, .noise = 8, .jpegQuality = 60})));
    }
}

void TestBlankPage::whatIsTooSmallIsNotBlank()
{
    QVERIFY(!isBlankPage(QImage()));
    QVERIFY(!isBlankPage(QImage(1, 1, QImage::Format_RGB32)));
}

NOTICEDESK_TEST(TestBlankPage)
#include "test_blankpage.moc"
