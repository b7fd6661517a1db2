// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewdrawer.h"
#include "shownpreview.h"
#include "testprogram.h"

#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestPreviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageFollowsTheText();
    void itIsUpToDateSoonAfterTheLastKey();
    void theLatestOfManyRequestsWins();
    void typingWithoutPauseIsSeen();
    void closingItWhileItDrawsIsQuick();
    void aKeptPdfIsShown();
    void severalPdfsAreShownOneAfterTheOther();
    void whatIsNoPdfIsToldInTheView();
    void anAnswerTooLongForAFieldGoesOnInFurtherOnes();
    void keysTurnPagesAndZoom();
    void aWholePageStaysWholeWhenTheRoomChanges();
    void theWheelZoomsWithCtrl();
    void largePagesAreDrawnInParts();
    void aLargePageIsThereWhenOneScrollsBack();
    void whatWasOutOfSightIsDrawnAgain();
    void thePaperStaysWhiteInADarkWindow();

private:
    std::shared_ptr<SheetPdf> m_pdf = std::make_shared<SheetPdf>();
    CaseFile m_sample;
};

void TestPreviewView::initTestCase()
{
    const auto sample = sampleCase();
    QVERIFY(sample);
    m_sample = *sample;
}

void TestPreviewView::thePageFollowsTheText()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    const QString reason = u"notice.reason"_s;
    const QString unit = u"notice.contact.unit"_s;
    const QImage reasonBefore = shown.picture(reason);
    const QImage unitBefore = shown.picture(unit);
    QVERIFY(inkIn(reasonBefore) > 100);

    CaseFile changed = m_sample;
    changed.notice.reason->replace(u"電腦"_s, u"主機"_s);
    QVERIFY(shown.put(changed));
    QVERIFY(shown.picture(reason) != reasonBefore);
    QCOMPARE(shown.picture(unit), unitBefore);

    QVERIFY(shown.put(m_sample));
    QCOMPARE(shown.picture(reason), reasonBefore);
}

void TestPreviewView::itIsUpToDateSoonAfterTheLastKey()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    CaseFile file = m_sample;
    constexpr int keys = 40;
    std::vector<qint64> times;
    for (int key = 0; key < keys; ++key) {
        *file.notice.reason += u'文';
        QSignalSpy spy(&shown.view, &PreviewView::shown);
        shown.view.showCase(file, Sheet::Notice, SheetMode::Final);
        QVERIFY(spy.wait(patience));
        times.push_back(spy.front().front().toLongLong());
    }
    std::sort(times.begin(), times.end());
    const qint64 median = times[times.size() / 2];
    qInfo("preview after a key: median %lld ms, most %lld ms", static_cast<long long>(median),
          static_cast<long long>(times.back()));
    // The goal is 150 ms. On a machine that is busy with other tests it takes some times as long.
    QVERIFY(median < 1000);
}

void TestPreviewView::theLatestOfManyRequestsWins()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    const QImage last = [&] {
        CaseFile file = m_sample;
        file.notice.reason = u"事由 199"_s;
        return shown.put(file) ? shown.picture() : QImage();
    }();
    QVERIFY(!last.isNull());
    QVERIFY(shown.put(m_sample));

    QSignalSpy spy(&shown.view, &PreviewView::shown);
    QElapsedTimer timer;
    timer.start();
    for (int request = 0; request < 200; ++request) {
        CaseFile file = m_sample;
        file.notice.reason = u"事由 %1"_s.arg(request);
        shown.view.showCase(file, Sheet::Notice, SheetMode::Final);
    }
    QVERIFY2(timer.elapsed() < 2000, "the requests held the window up");
    QVERIFY(spy.wait(patience));
    QCOMPARE(shown.picture(), last);
    QVERIFY2(spy.count() == 1, "what was overtaken is not reported");
}

void TestPreviewView::typingWithoutPauseIsSeen()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    CaseFile file = m_sample;
    const auto *drawer = shown.view.findChild<PreviewDrawer *>();
    QSignalSpy drawn(drawer, &PreviewDrawer::drawn);
    QElapsedTimer typing;
    typing.start();
    // Quicker than a page can be drawn: each request is overtaken by the next.
    while (drawn.count() < 3 && typing.elapsed() < patience) {
        *file.notice.reason += u'文';
        shown.view.showCase(file, Sheet::Notice, SheetMode::Final);
        QTest::qWait(2);
    }
    QVERIFY(drawn.count() >= 3);
}

void TestPreviewView::closingItWhileItDrawsIsQuick()
{
    for (int round = 0; round < 20; ++round) {
        auto shown = std::make_unique<ShownPreview>(m_pdf, QSize(1500, 1000));
        shown->view.showCase(m_sample, Sheet::Notice, SheetMode::Final);
        QTest::qWait(round * 4);
        QElapsedTimer timer;
        timer.start();
        shown.reset();
        QVERIFY2(timer.elapsed() < 3000, "it waited for more than one page");
    }
}

void TestPreviewView::aKeptPdfIsShown()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    const QImage fromCase = shown.picture();
    const QByteArray kept = m_pdf->pdf(Sheet::Notice, m_sample, SheetMode::Final);
    CaseFile other = m_sample;
    other.notice.reason = u"另案"_s;
    QVERIFY(shown.put(other));
    QVERIFY(shown.picture() != fromCase);

    QSignalSpy spy(&shown.view, &PreviewView::shown);
    shown.view.showPdf(kept);
    QVERIFY(spy.wait(patience));
    QCOMPARE(shown.picture(), fromCase);
    QCOMPARE(shown.view.pageCount(), 2);
}

void TestPreviewView::severalPdfsAreShownOneAfterTheOther()
{
    ShownPreview shown(m_pdf);
    QSignalSpy spy(&shown.view, &PreviewView::shown);
    shown.view.showPdfs({m_pdf->pdf(Sheet::Notice, m_sample, SheetMode::Final),
                         m_pdf->pdf(Sheet::Tracking, m_sample, SheetMode::Final)});
    QVERIFY(spy.wait(patience));
    QCOMPARE(shown.view.pageCount(), 3);
    shown.canvas().goToPage(2);
    QTRY_COMPARE(shown.canvas().currentPage(), 2);
    QTRY_VERIFY(inkIn(shown.picture()) > 1000);
}

void TestPreviewView::whatIsNoPdfIsToldInTheView()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    QSignalSpy failed(&shown.view, &PreviewView::failed);
    shown.view.showPdf(QByteArrayLiteral("this is no PDF"));
    QVERIFY(failed.wait(patience));
    QVERIFY(shown.view.message().contains(u"damaged"_s));
    QCOMPARE(shown.view.pageCount(), 0);
    QVERIFY(shown.put(m_sample));
    QVERIFY(shown.view.message().isEmpty());
}

void TestPreviewView::anAnswerTooLongForAFieldGoesOnInFurtherOnes()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample, Sheet::Notice, SheetMode::Fillable));
    const int pages = shown.view.pageCount();
    CaseFile file = m_sample;
    file.response->statement = u"甲"_s.repeated(4000);
    QVERIFY(shown.put(file, Sheet::Notice, SheetMode::Fillable));
    QVERIFY2(shown.view.message().isEmpty(), qPrintable(shown.view.message()));
    QVERIFY(shown.view.pageCount() > pages);
}

void TestPreviewView::keysTurnPagesAndZoom()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    shown.view.activateWindow();
    shown.canvas().setFocus();
    auto *page = shown.view.findChild<QLabel *>(u"previewPageLabel"_s);
    auto *zoom = shown.view.findChild<QLabel *>(u"previewZoomLabel"_s);
    QCOMPARE(page->text(), u"1 / 2"_s);
    QTest::keyClick(&shown.canvas(), Qt::Key_PageDown);
    QTRY_COMPARE(page->text(), u"2 / 2"_s);
    QTest::keyClick(&shown.canvas(), Qt::Key_PageUp);
    QTRY_COMPARE(page->text(), u"1 / 2"_s);

    const QString fitting = zoom->text();
    QTest::keyClick(&shown.canvas(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(zoom->text() != fitting);
    QTest::keyClick(&shown.canvas(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(zoom->text(), fitting);
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(&shown.canvas(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(zoom->text(), u"50 %"_s);
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(&shown.canvas(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(zoom->text(), u"400 %"_s);
    QVERIFY(!shown.view.findChild<QToolButton *>(u"zoomInButton"_s)->isEnabled());
    QTest::keyClick(&shown.canvas(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(zoom->text(), u"100 %"_s);
}

void TestPreviewView::aWholePageStaysWholeWhenTheRoomChanges()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    QTest::keyClick(&shown.canvas(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    const auto *whole = shown.view.findChild<QToolButton *>(u"fitPageButton"_s);
    const auto *width = shown.view.findChild<QToolButton *>(u"fitWidthButton"_s);
    const QSizeF paper(210 / 25.4 * 72, 297 / 25.4 * 72);
    for (const QSize size : {QSize(900, 500), QSize(500, 900), QSize(700, 700)}) {
        shown.view.resize(size);
        QCoreApplication::sendPostedEvents();
        const QRectF page = shown.canvas().shownAt({0, QRectF(QPointF(), paper)});
        const QSize room = shown.canvas().viewport()->size();
        QVERIFY(page.width() < room.width() && page.height() < room.height());
        QVERIFY(page.width() > room.width() - 40 || page.height() > room.height() - 40);
        QVERIFY(whole->isChecked() && !width->isChecked());
    }
}

void TestPreviewView::theWheelZoomsWithCtrl()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    const double before = shown.canvas().zoom();
    const int scrolled = shown.canvas().verticalScrollBar()->value();
    QWidget *viewport = shown.canvas().viewport();
    const QPointF place = viewport->rect().center();
    QWheelEvent turn(place, viewport->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                     Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &turn);
    QVERIFY(shown.canvas().zoom() > before);
    QVERIFY(shown.canvas().verticalScrollBar()->value() > scrolled);
}

void TestPreviewView::largePagesAreDrawnInParts()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    QSignalSpy wanted(&shown.canvas(), &PageCanvas::wanted);
    shown.canvas().zoomTo(4);
    const auto parts = wanted.last().front().value<std::vector<PagePart>>();
    QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(parts.front().part.height() < parts.front().whole.height() / 2);
    QVERIFY(shown.put(m_sample));
    // Letters as large as a hand: whole strokes are black.
    QVERIFY(inkIn(shown.picture(u"notice.target.name"_s)) > 2000);
}

void TestPreviewView::aLargePageIsThereWhenOneScrollsBack()
{
    ShownPreview shown(m_pdf);
    QVERIFY(shown.put(m_sample));
    shown.canvas().zoomTo(4);
    QScrollBar *bar = shown.canvas().verticalScrollBar();
    bar->setValue(0);
    QVERIFY(shown.put(m_sample));
    const QImage before = shown.picture();
    QVERIFY(inkIn(before) > 1000);
    QSignalSpy drawn(shown.view.findChild<PreviewDrawer *>(), &PreviewDrawer::drawn);
    bar->setValue(3 * shown.canvas().viewport()->height());
    QVERIFY(drawn.wait(patience));
    bar->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.picture(), before, patience);
}

void TestPreviewView::whatWasOutOfSightIsDrawnAgain()
{
    PreviewDrawer drawer(m_pdf);
    QList<int> pages;
    connect(&drawer, &PreviewDrawer::drawn, &drawer,
            [&pages](quint64, const PagePart &part) { pages.append(part.page); });
    const auto wholePage = [](int page) { return PagePart{page, {100, 141}, {0, 0, 100, 141}}; };
    drawer.showCase({m_sample, Sheet::Notice, SheetMode::Final});
    drawer.want({wholePage(0)});
    QTRY_COMPARE_WITH_TIMEOUT(pages, QList<int>({0}), patience);
    drawer.want({wholePage(1)});
    QTRY_COMPARE_WITH_TIMEOUT(pages, QList<int>({0, 1}), patience);
    drawer.want({wholePage(0)});
    QTRY_COMPARE_WITH_TIMEOUT(pages, QList<int>({0, 1, 0}), patience);
    // But not while it stays in sight.
    drawer.want({wholePage(0)});
    drawer.want({wholePage(0), wholePage(1)});
    QTRY_COMPARE_WITH_TIMEOUT(pages, QList<int>({0, 1, 0, 1}), patience);
}

void TestPreviewView::thePaperStaysWhiteInADarkWindow()
{
    ShownPreview shown(m_pdf, {900, 900});
    QPalette dark = shown.view.palette();
    dark.setColor(QPalette::Window, QColor(40, 40, 40));
    dark.setColor(QPalette::WindowText, Qt::white);
    shown.view.setPalette(dark);
    QVERIFY(shown.put(m_sample));
    const QImage picture = shown.picture();
    QCOMPARE(picture.pixelColor(2, 2), QColor(40, 40, 40));
    QCOMPARE(picture.pixelColor(picture.width() / 2, 40), QColor(Qt::white));
}

NOTICEDESK_TEST(TestPreviewView)
#include "test_previewview.moc"
