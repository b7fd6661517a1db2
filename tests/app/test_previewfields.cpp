// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownpreview.h"
#include "testprogram.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Whether a strong colour that is neither black nor white stands in the picture.
bool hasColour(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).saturation() > 150)
                return true;
        }
    }
    return false;
}

} // namespace

class TestPreviewFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFieldInFocusIsOutlined_data();
    void theFieldInFocusIsOutlined();
    void aFieldOutOfSightIsScrolledTo();
    void aFieldInSightIsNotScrolledTo();
    void aClickNamesTheField_data();
    void aClickNamesTheField();
    void aClickBesideTheFormNamesNothing();
    void whatCannotBeDrawnIsBoxedAndNamed();
    void strangeTextIsShownAsItIs_data();
    void strangeTextIsShownAsItIs();

private:
    std::shared_ptr<SheetPdf> m_pdf = std::make_shared<SheetPdf>();
    CaseFile m_sample;
    CaseFile m_blank;
};

void TestPreviewFields::initTestCase()
{
    const auto sample = sampleCase();
    QVERIFY(sample);
    m_sample = *sample;
}

void TestPreviewFields::theFieldInFocusIsOutlined_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<SheetMode>("mode");
    QTest::addColumn<bool>("blank");
    const auto add = [](const char *path, Sheet sheet, SheetMode mode, bool blank) {
        QTest::addRow("%s %s", path, blank ? "blank" : "filled in")
            << QString::fromLatin1(path) << sheet << mode << blank;
    };
    for (const bool blank : {false, true}) {
        add("notice.deadline", Sheet::Notice, SheetMode::Final, blank);
        add("notice.improvementItems[0]", Sheet::Notice, SheetMode::Final, blank);
        add("notice.contact", Sheet::Notice, SheetMode::Final, blank);
        add("response.statement", Sheet::Notice, SheetMode::Final, blank);
        add("response.respondent.name", Sheet::Notice, SheetMode::Fillable, blank);
        add("rounds[0].outcome", Sheet::Tracking, SheetMode::Final, blank);
        add("rounds[1].trackedOn", Sheet::Tracking, SheetMode::Final, blank);
        add("rounds[2]", Sheet::Tracking, SheetMode::Final, blank);
    }
}

void TestPreviewFields::theFieldInFocusIsOutlined()
{
    QFETCH(const QString, path);
    QFETCH(const Sheet, sheet);
    QFETCH(const SheetMode, mode);
    QFETCH(const bool, blank);
    ShownPreview shown(m_pdf, {600, 1000});
    QVERIFY(shown.put(blank ? m_blank : m_sample, sheet, mode));
    QVERIFY(!hasColour(shown.picture()));
    shown.view.setFocusedField(path);
    QTRY_VERIFY(shown.canvas().viewport()->rect().intersects(shown.placeOf(path)));
    QTRY_VERIFY(hasColour(shown.picture().copy(shown.placeOf(path).adjusted(-8, -8, 8, 8))));
    QImage picture = shown.picture();
    for (const PlaceOnPage &place : shown.canvas().places().outlines(path)) {
        QPainter(&picture).fillRect(
            shown.canvas().shownAt(place).toAlignedRect().adjusted(-8, -8, 8, 8), Qt::white);
    }
    QVERIFY2(!hasColour(picture), "nothing else is outlined");
    shown.view.setFocusedField({});
    QVERIFY(!hasColour(shown.picture()));
}

void TestPreviewFields::aFieldOutOfSightIsScrolledTo()
{
    ShownPreview shown(m_pdf, {700, 400});
    QVERIFY(shown.put(m_sample));
    QCOMPARE(shown.canvas().verticalScrollBar()->value(), 0);
    const QString path = u"response.items[3]"_s;
    shown.view.setFocusedField(path);
    QTRY_VERIFY(shown.canvas().viewport()->rect().contains(shown.placeOf(path)));
    QTRY_VERIFY(inkIn(shown.picture(path)) > 50);
}

void TestPreviewFields::aFieldInSightIsNotScrolledTo()
{
    ShownPreview shown(m_pdf, {700, 900});
    QVERIFY(shown.put(m_sample));
    QScrollBar *bar = shown.canvas().verticalScrollBar();
    bar->setValue(40);
    shown.view.setFocusedField(u"notice.reason"_s);
    QTRY_VERIFY(hasColour(shown.picture()));
    QCOMPARE(bar->value(), 40);
}

void TestPreviewFields::aClickNamesTheField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<SheetMode>("mode");
    QTest::addColumn<bool>("blank");
    for (const bool blank : {false, true}) {
        for (const char *path : {"notice.date", "notice.target.name", "notice.reason",
                                 "notice.legalBasis[0]", "notice.deadline", "notice.contact.email"})
            QTest::addRow("%s %s", path, blank ? "blank" : "filled in")
                << QString::fromLatin1(path) << Sheet::Notice << SheetMode::Final << blank;
        QTest::addRow("tracked on %s", blank ? "blank" : "filled in")
            << u"rounds[1].trackedOn"_s << Sheet::Tracking << SheetMode::Final << blank;
        QTest::addRow("field to be filled in %s", blank ? "blank" : "filled in")
            << u"response.items[0]"_s << Sheet::Notice << SheetMode::Fillable << blank;
    }
    QTest::newRow("date of the chosen outcome")
        << u"rounds[1].extendedTo"_s << Sheet::Tracking << SheetMode::Final << false;
    QTest::newRow("third item") << u"notice.improvementItems[2]"_s << Sheet::Notice
                                << SheetMode::Final << false;
    QTest::newRow("second answer")
        << u"response.items[1]"_s << Sheet::Notice << SheetMode::Final << false;
}

void TestPreviewFields::aClickNamesTheField()
{
    QFETCH(const QString, path);
    QFETCH(const Sheet, sheet);
    QFETCH(const SheetMode, mode);
    QFETCH(const bool, blank);
    CaseFile file = blank ? m_blank : m_sample;
    if (blank)
        file.notice.legalBases = QStringList{QString()};
    ShownPreview shown(m_pdf, {600, 1000});
    QVERIFY(shown.put(file, sheet, mode));
    QSignalSpy chosen(&shown.view, &PreviewView::fieldChosen);
    const QPoint place = shown.placeOf(path).center();
    QTest::mouseMove(shown.canvas().viewport(), place);
    QTRY_COMPARE(shown.canvas().viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(shown.canvas().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), path);
}

void TestPreviewFields::aClickBesideTheFormNamesNothing()
{
    ShownPreview shown(m_pdf, {600, 1000});
    QVERIFY(shown.put(m_sample));
    QSignalSpy chosen(&shown.view, &PreviewView::fieldChosen);
    for (const QPoint place : {QPoint(2, 2), QPoint(30, 300), QPoint(590, 20)}) {
        QTest::mouseMove(shown.canvas().viewport(), place);
        QTest::mouseClick(shown.canvas().viewport(), Qt::LeftButton, {}, place);
    }
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(shown.canvas().viewport()->cursor().shape(), Qt::ArrowCursor);
}

void TestPreviewFields::whatCannotBeDrawnIsBoxedAndNamed()
{
    ShownPreview shown(m_pdf);
    CaseFile boxes = m_sample;
    boxes.notice.reason = u"甲□乙"_s;
    boxes.notice.improvementItems[1] = u"□□"_s;
    boxes.response->respondent.name = u"李□"_s;
    QVERIFY(shown.put(boxes));
    QVERIFY(shown.view.undrawable().empty());
    const QImage expected = shown.picture();

    CaseFile file = boxes;
    file.notice.reason = u"甲🦄乙"_s;
    file.notice.improvementItems[1] = u"\u0378"_s + QChar(1);
    file.response->respondent.name = u"李"_s + QChar(0xD842);
    QSignalSpy changed(&shown.view, &PreviewView::undrawableChanged);
    QVERIFY(shown.put(file));
    QCOMPARE(changed.count(), 1);
    const std::vector<UndrawableCharacter> named{{u"notice.reason"_s, U'🦄'},
                                                 {u"notice.improvementItems[1]"_s, U'\u0378'},
                                                 {u"notice.improvementItems[1]"_s, U'\1'},
                                                 {u"response.respondent.name"_s, 0xD842}};
    QVERIFY(shown.view.undrawable() == named);
    const QString message = shown.view.message();
    for (const QString &part : {u"Reason: 🦄 U+1F984"_s, u"Improvement items no. 2: U+0378"_s,
                                u"U+0001"_s, u"Respondent: name: U+D842"_s})
        QVERIFY2(message.contains(part), qPrintable(message));
    // The line above the page makes it less high, not less wide.
    const QImage actual = shown.picture();
    QCOMPARE(actual, expected.copy(actual.rect()));
    QVERIFY(shown.view.findChild<QLabel *>(u"previewFontsLabel"_s)->text().contains(u'✗'));

    QVERIFY(shown.put(m_sample));
    QVERIFY(shown.view.message().isEmpty());
    QVERIFY(shown.view.findChild<QLabel *>(u"previewFontsLabel"_s)->text().contains(u'✓'));
}

void TestPreviewFields::strangeTextIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("place holders") << u"%1 %2 %n &amp; &文"_s;
    QTest::newRow("mark-up") << u"<img src=\"file:///dev/zero\"><b>粗</b>"_s;
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s;
    QTest::newRow("direction marks") << u"\u202Eabc\u202C \u200Fdef"_s;
    QTest::newRow("very long") << u"字"_s.repeated(20'000);
    QTest::newRow("empty") << QString();
}

void TestPreviewFields::strangeTextIsShownAsItIs()
{
    QFETCH(const QString, text);
    ShownPreview shown(m_pdf);
    CaseFile file = m_sample;
    file.notice.reason = text;
    QVERIFY(shown.put(file));
    QVERIFY(shown.view.undrawable().empty());
    file.notice.reason = text + u"🦄"_s;
    QVERIFY(shown.put(file));
    QCOMPARE(shown.view.undrawable().size(), std::size_t{1});
    QVERIFY(shown.view.message().contains(u"Reason: 🦄 U+1F984"_s));
}

NOTICEDESK_TEST(TestPreviewFields)
#include "test_previewfields.moc"
