// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/documentview.h"
#include "app/evidence/turnedpart.h"
#include "app/printing/messagelabel.h"
#include "app/printing/pagecanvas.h"
#include "documents/madedocuments.h"
#include "domain/error.h"
#include "testprogram.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestDocumentView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void turnedPartsAreWhereTheTurnedPageHasThem();
    void pagesAreShownAndTurned();
    void keysGoToTheNextPage();
    void textOfThePageIsCopied();
    void messageIsShownAsPlainText();
    void whyNothingCanBeShownIsSaid_data();
    void whyNothingCanBeShownIsSaid();
    void laterDocumentReplacesOneThatIsStillRead();

private:
    void show(const QByteArray &bytes)
    {
        QSignalSpy shown(m_view.get(), &DocumentView::shown);
        m_view->show(u"附件1"_s, [bytes] { return OutsideDocument::ofBytes(bytes); });
        QVERIFY(shown.wait(15'000));
    }
    QString message() const { return child<MessageLabel>("documentMessageLabel")->message(); }
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_view->findChild<Widget *>(QLatin1StringView(name));
    }
    PageCanvas *canvas() const { return child<PageCanvas>("documentCanvas"); }
    /// What is in the middle of a quarter of the page in sight.
    QColor colourAt(double across, double down) const
    {
        const QImage seen = canvas()->viewport()->grab().toImage();
        const QRectF page = canvas()->shownAt({canvas()->currentPage(), {{0, 0}, m_sizes.at(0)}});
        const double ratio = seen.devicePixelRatio();
        return seen.pixelColor(
            ((page.topLeft() + QPointF(page.width() * across, page.height() * down)) * ratio)
                .toPoint());
    }

    std::unique_ptr<DocumentThreads> m_documents;
    std::unique_ptr<DocumentView> m_view;
    std::vector<QSizeF> m_sizes;
};

void TestDocumentView::init()
{
    m_documents = std::make_unique<DocumentThreads>();
    m_view = std::make_unique<DocumentView>(*m_documents);
    m_sizes = {{841.89, 420.945}};
    m_view->resize(700, 500);
    m_view->QWidget::show();
}

void TestDocumentView::cleanup()
{
    m_view.reset();
    m_documents.reset();
}

void TestDocumentView::turnedPartsAreWhereTheTurnedPageHasThem()
{
    QImage picture(50, 30, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x, y, 0));
    }
    const PagePart part{0, picture.size(), {7, 4, 20, 11}};
    for (int quarters = 0; quarters < 4; ++quarters) {
        const PagePart turned = turnedPart(part, quarters);
        const QImage whole = turnedPicture(picture, quarters);
        QCOMPARE(turned.whole, whole.size());
        QCOMPARE(whole.copy(turned.part), turnedPicture(picture.copy(part.part), quarters));
        QCOMPARE(turnedPart(turned, (4 - quarters) % 4), part);
    }
}

void TestDocumentView::pagesAreShownAndTurned()
{
    show(encoded(quarters(), "png"));
    QCOMPARE(message(), QString());
    QCOMPARE(canvas()->pageCount(), 1);
    QTRY_COMPARE(colourAt(0.25, 0.25), QColor(redQuarter));
    QCOMPARE(colourAt(0.25, 0.75), QColor(blueQuarter));
    QTest::mouseClick(child<QToolButton>("turnRightButton"), Qt::LeftButton);
    m_sizes = {{420.945, 841.89}};
    // What was bottom left is top left.
    QTRY_COMPARE(colourAt(0.25, 0.25), QColor(blueQuarter));
    QCOMPARE(colourAt(0.75, 0.1), QColor(redQuarter));
}

void TestDocumentView::keysGoToTheNextPage()
{
    show(pdfOf({u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(canvas()->pageCount(), 3);
    m_view->setFocus();
    QTest::keyClick(canvas(), Qt::Key_PageDown);
    QTRY_COMPARE(canvas()->currentPage(), 1);
    QTest::keyClick(canvas(), Qt::Key_PageUp);
    QTRY_COMPARE(canvas()->currentPage(), 0);
}

void TestDocumentView::textOfThePageIsCopied()
{
    show(pdfOf({u"second"_s}));
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(child<QToolButton>("copyTextButton"), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().trimmed(), u"second"_s);
}

void TestDocumentView::messageIsShownAsPlainText()
{
    show(
        "From: a@b.tw\nSubject: <b>bold</b> \xE2\x80\xAE\nDate: Mon, 23 Nov 2026 09:30:00 +0800\n\n"
        "<img src=\"http://127.0.0.1/\">\n");
    const QString text = child<QPlainTextEdit>("contentsView")->toPlainText();
    QVERIFY2(text.contains(u"<b>bold</b>"_s), qPrintable(text));
    QVERIFY2(text.contains(u"<U+202E>"_s), qPrintable(text));
    QVERIFY2(text.contains(u"<img src"_s), qPrintable(text));
}

void TestDocumentView::whyNothingCanBeShownIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("damaged") << QByteArray("%PDF-1.4\nnothing")
                             << Refusal{WhyNoAnswer::Damaged}.sentence();
    QTest::newRow("locked") << lockedPdf(pdfOf({u"first"_s}))
                            << Refusal{WhyNoAnswer::Locked}.sentence();
    QTest::newRow("archive") << zipOf({{"a", "b"}}) << Refusal{WhyNoAnswer::NotShown}.sentence();
    QTest::newRow("program") << QByteArray("MZ\x90") << Refusal{WhyNoAnswer::NotShown}.sentence();
}

void TestDocumentView::whyNothingCanBeShownIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    show(bytes);
    QCOMPARE(message(), sentence);
    QCOMPARE(canvas()->pageCount(), 0);
}

void TestDocumentView::laterDocumentReplacesOneThatIsStillRead()
{
    // The page of the first one would be drawn for seconds.
    show(endlessPdf());
    QTest::qWait(100);
    show(encoded(quarters(), "png"));
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(colourAt(0.25, 0.25), QColor(redQuarter), 5'000);
    QCOMPARE(message(), QString());
}

NOTICEDESK_TEST(TestDocumentView)
#include "test_documentview.moc"
