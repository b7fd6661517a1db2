// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/samplecase.h"
#include "app/printing/pagecanvas.h"
#include "app/printing/previewview.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // ms

/// A preview on the screen.
struct Shown
{
    explicit Shown(const std::shared_ptr<SheetPdf> &pdf, QSize size = {700, 900}) : view(pdf)
    {
        view.resize(size);
        view.show();
    }

    bool put(const CaseFile &file, Sheet sheet = Sheet::Notice, SheetMode mode = SheetMode::Final)
    {
        QSignalSpy shown(&view, &PreviewView::shown);
        view.showCase(file, sheet, mode);
        return shown.wait(patience);
    }

    QImage picture() { return view.canvas().viewport()->grab().toImage(); }

    QImage picture(const QString &field)
    {
        const auto places = view.canvas().places().outlines(field);
        return places.empty()
                   ? QImage()
                   : picture().copy(view.canvas().shownAt(places.front()).toAlignedRect());
    }

    PreviewView view;
};

} // namespace

class TestPreviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePageFollowsTheText();

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
    Shown shown(m_pdf);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QVERIFY(shown.put(m_sample));
    shown.view.setFocusedField(u"notice.reason"_s);
    QTest::qWait(400);
    shown.view.grab().save(u"/tmp/preview1.png"_s);
    CaseFile file = m_sample;
    std::vector<qint64> times;
    for (int key = 0; key < 60; ++key) {
        QSignalSpy spy(&shown.view, &PreviewView::shown);
        file.notice.reason = *file.notice.reason + u'甲';
        shown.view.showCase(file, Sheet::Notice, SheetMode::Final);
        QVERIFY(spy.wait(patience));
        times.push_back(spy.front().front().toLongLong());
    }
    std::sort(times.begin(), times.end());
    qInfo() << "latency median" << times[30] << "least" << times[0] << "most" << times.back();
    shown.view.grab().save(u"/tmp/preview2.png"_s);
}

QTEST_MAIN(TestPreviewView)
#include "test_previewview.moc"
