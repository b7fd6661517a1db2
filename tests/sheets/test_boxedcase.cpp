// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"
#include "sheets/documents/boxedcase.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestBoxedCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeDrawnIsReplacedAndNamed();
    void whatAnotherSheetPrintsIsLeftAsItIs();

private:
    SheetPdf m_pdf;
    CaseFile m_sample = sample();

    BoxedCase boxed(const CaseFile &file, Sheet sheet);
};

BoxedCase TestBoxedCase::boxed(const CaseFile &file, Sheet sheet)
{
    const auto typesetter = m_pdf.makeTypesetter();
    return withBoxes(file, m_pdf.form(sheet),
                     [&](char32_t character) { return typesetter->canDraw(character); });
}

void TestBoxedCase::whatCannotBeDrawnIsReplacedAndNamed()
{
    CaseFile expected = m_sample;
    expected.notice.reason = u"甲□乙□"_s;
    expected.notice.improvementItems[1] = u"□□"_s;
    expected.response->respondent.name = u"李□"_s;
    QVERIFY(boxed(expected, Sheet::Notice).replaced.empty());

    CaseFile file = expected;
    file.notice.reason = u"甲🦄乙🦄"_s;
    file.notice.improvementItems[1] = u"\u0378"_s + QChar(1);
    file.response->respondent.name = u"李"_s + QChar(0xD842);
    const BoxedCase actual = boxed(file, Sheet::Notice);
    QVERIFY(actual.file == expected);
    const std::vector<UndrawableCharacter> named{{u"notice.reason"_s, U'🦄'},
                                                 {u"notice.improvementItems[1]"_s, U'\u0378'},
                                                 {u"notice.improvementItems[1]"_s, U'\1'},
                                                 {u"response.respondent.name"_s, 0xD842}};
    QVERIFY(actual.replaced == named);
}

void TestBoxedCase::whatAnotherSheetPrintsIsLeftAsItIs()
{
    CaseFile file = m_sample;
    file.notice.target.address = u"🦄"_s;
    file.rounds.at(0).tracker = u"🦄"_s;
    const BoxedCase notice = boxed(file, Sheet::Notice);
    QVERIFY(notice.replaced.empty());
    QVERIFY(notice.file == file);
    const BoxedCase tracking = boxed(file, Sheet::Tracking);
    QCOMPARE(tracking.replaced.size(), std::size_t{1});
    QCOMPARE(tracking.replaced.front().field, u"rounds[0].tracker"_s);
    QCOMPARE(tracking.file.rounds.at(0).tracker, u"□"_s);
}

NOTICEDESK_TEST(TestBoxedCase)
#include "test_boxedcase.moc"
