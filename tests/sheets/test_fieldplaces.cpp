// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"
#include "sheets/documents/fieldplaces.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestFieldPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathCoversWhatLiesBelowIt();
    void aPointOnTheFormsWordsNamesTheNearestField();

private:
    SheetPdf m_pdf;
    CaseFile m_sample = sample();
};

void TestFieldPlaces::aPathCoversWhatLiesBelowIt()
{
    CaseFile file = m_sample;
    for (int item = 0; item < 12; ++item)
        file.notice.improvementItems.append(u"第 %1 項"_s.arg(item));
    const LaidOutSheet sheet = m_pdf.layOut(Sheet::Notice, file, SheetMode::Final);
    const FieldPlaces places(sheet, m_pdf.form(Sheet::Notice), m_pdf.fonts());
    const auto rectOf = [&](const QString &path) { return places.outlines(path).at(0).rect; };
    QVERIFY(rectOf(u"notice.contact"_s).contains(rectOf(u"notice.contact.phone"_s)));
    QVERIFY(!rectOf(u"notice.improvementItems[1]"_s)
                 .intersects(rectOf(u"notice.improvementItems[10]"_s)));
    QVERIFY(rectOf(u"notice.improvementItems"_s).contains(rectOf(u"notice.improvementItems[3]"_s)));
    QVERIFY(places.outlines(u"rounds[0].trackedOn"_s).empty());
    QVERIFY(places.outlines(u"response.receivedOn"_s).empty());
    QVERIFY(places.outlines({}).empty());
}

void TestFieldPlaces::aPointOnTheFormsWordsNamesTheNearestField()
{
    const LaidOutSheet sheet = m_pdf.layOut(Sheet::Notice, m_sample, SheetMode::Final);
    const FieldPlaces places(sheet, m_pdf.form(Sheet::Notice), m_pdf.fonts());
    const QRectF item = places.outlines(u"notice.improvementItems[1]"_s).at(0).rect;
    QCOMPARE(places.fieldAt(0, {item.left() - 8, item.center().y()}),
             u"notice.improvementItems[1]"_s);
    const QRectF deadline = places.outlines(u"notice.deadline"_s).at(0).rect;
    QCOMPARE(places.fieldAt(0, {deadline.left() - 100, deadline.center().y()}),
             u"notice.deadline"_s);

    const LaidOutSheet draft = m_pdf.layOut(Sheet::Notice, CaseFile(), SheetMode::Final);
    const FieldPlaces blank(draft, m_pdf.form(Sheet::Notice), m_pdf.fonts());
    const PlaceOnPage answers = blank.outlines(u"response.statement"_s).at(0);
    QCOMPARE(blank.fieldAt(answers.page, answers.rect.center()), u"response.statement"_s);

    const LaidOutSheet rounds = m_pdf.layOut(Sheet::Tracking, m_sample, SheetMode::Final);
    const FieldPlaces tracking(rounds, m_pdf.form(Sheet::Tracking), m_pdf.fonts());
    const PlaceOnPage outcome = tracking.outlines(u"rounds[1].outcome"_s).at(0);
    QCOMPARE(tracking.fieldAt(0, outcome.rect.topLeft() + QPointF(30, 20)), u"rounds[1].outcome"_s);
}

NOTICEDESK_TEST(TestFieldPlaces)
#include "test_fieldplaces.moc"
