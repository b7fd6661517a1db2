// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "press.h"
#include "sheets/layout/pagegeometry.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// As many records as there are numbers, each with that many changes.
FieldValues historyWith(const std::vector<int> &changes, const QString &after)
{
    FieldValues values;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const QString record = u"history[%1]."_s.arg(at);
        values.insert(record + u"when", u"時刻%1"_s.arg(at));
        values.insert(record + u"what", u"事件%1"_s.arg(at));
        values.insert(record + u"who", u"人員%1"_s.arg(at));
        for (int each = 0; each < changes[at]; ++each) {
            const QString change = record + u"changes[%1]."_s.arg(each);
            values.insert(change + u"field", u"欄位%1之%2"_s.arg(at).arg(each));
            values.insert(change + u"before", u"前%1之%2"_s.arg(at).arg(each));
            values.insert(change + u"after", after);
        }
    }
    return values;
}

} // namespace

/// The sheet of what happened to a case: rows that are repeated for the records of a list.
class TestHistorySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordStandsOnceInItsOrder();
    void aHistoryOfNothingIsASheet();
    void anEventStandsOnThePageOfItsFirstChange();
    void eventsWithoutChangesFillThePage();
    void itHasNoCodesAndNoSeamMark();
    void theHeadingsStandOnEachPage();

private:
    LaidOutSheet layOut(const FieldValues &records)
    {
        return noticedesk::layOut(m_press.form(Sheet::History), sample(), records, SheetMode::Final,
                                  m_press.typesetter());
    }

    Press m_press;
};

void TestHistorySheet::everyRecordStandsOnceInItsOrder()
{
    QVERIFY(rc::check([this] {
        const auto changes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        const LaidOutSheet sheet = layOut(historyWith(changes, u"後𠮷"_s));
        QString expected;
        for (std::size_t at = 0; at < changes.size(); ++at) {
            expected += u"時刻%1　事件%1　人員%1"_s.arg(at);
            for (int each = 0; each < changes[at]; ++each)
                expected += u"欄位%1之%2前%1之%2後𠮷"_s.arg(at).arg(each);
        }
        const QString text = contentText(sheet);
        RC_ASSERT(marksOnly(text).endsWith(u"變更後"_s + marksOnly(expected)));
        RC_ASSERT(placeFaults(sheet, *m_press.fonts()).isEmpty());
    }));
}

void TestHistorySheet::aHistoryOfNothingIsASheet()
{
    const LaidOutSheet sheet = layOut({});
    QCOMPARE(sheet.pages.size(), std::size_t{1});
    QVERIFY(contentText(sheet).endsWith(u"變更後"_s));
}

void TestHistorySheet::anEventStandsOnThePageOfItsFirstChange()
{
    const auto pageOf = [](const LaidOutSheet &sheet, const QString &field) {
        return std::find_if(
            sheet.pages.begin(), sheet.pages.end(), [&](const noticedesk::Page &page) {
                return std::any_of(page.runs.begin(), page.runs.end(),
                                   [&](const TextRun &run) { return run.field == field; });
            });
    };
    // The page ends at another place of the history with each number of changes before it.
    constexpr int mostBefore = 30;
    for (int before = 1; before < mostBefore; ++before) {
        const LaidOutSheet sheet =
            layOut(historyWith({before, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}, u"後"_s));
        for (int event = 0; event < 15; ++event) {
            const QString record = u"history[%1]."_s.arg(event);
            QVERIFY(pageOf(sheet, record + u"when") != sheet.pages.end());
            QCOMPARE(pageOf(sheet, record + u"when"), pageOf(sheet, record + u"changes[0].field"));
        }
    }
}

void TestHistorySheet::eventsWithoutChangesFillThePage()
{
    constexpr double threeRows = 3 * 25; // pt
    const PageGeometry geometry;
    for (int before = 20; before < 30; ++before) {
        std::vector<int> changes(12, 0);
        changes.insert(changes.begin(), before);
        const LaidOutSheet sheet = layOut(historyWith(changes, u"後"_s));
        QCOMPARE(sheet.pages.size(), std::size_t{2});
        QVERIFY(lowest(sheet.pages.front(), *m_press.fonts()) > geometry.bottom() - threeRows);
    }
}

void TestHistorySheet::itHasNoCodesAndNoSeamMark()
{
    const LaidOutSheet sheet = layOut(historyWith(std::vector<int>(60, 2), u"後"_s));
    QVERIFY(sheet.pages.size() > 2);
    for (const noticedesk::Page &page : sheet.pages) {
        QVERIFY(page.codes.empty());
        QVERIFY(!furnitureText(page).contains(u'縫'));
    }
    QVERIFY(furnitureText(sheet.pages.back()).contains(u"案件歷程（續）"_s));
}

void TestHistorySheet::theHeadingsStandOnEachPage()
{
    const LaidOutSheet sheet = layOut(historyWith(std::vector<int>(60, 2), u"後"_s));
    QVERIFY(sheet.pages.size() > 2);
    QCOMPARE(contentText(sheet).count(u"變更後"_s), 1);
    for (std::size_t page = 1; page < sheet.pages.size(); ++page) {
        QCOMPARE(furnitureText(sheet.pages[page]).count(u"項目變更前變更後"_s), 1);
        double headings = 0;
        double content = std::numeric_limits<double>::max();
        for (const TextRun &run : sheet.pages[page].runs) {
            if (run.node >= 0)
                content = std::min(content, run.origin.y());
            else if (textOf(run) == u"變更前"_s)
                headings = run.origin.y();
        }
        QVERIFY(headings > 0 && headings < content);
    }
    QVERIFY(placeFaults(sheet, *m_press.fonts()).isEmpty());
}

NOTICEDESK_TEST(TestHistorySheet)
#include "test_historysheet.moc"
