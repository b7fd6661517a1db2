// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Lengthens one part of a case, a step at a time.
using Lengthen = std::function<void(CaseFile &, int)>;

struct LengthWalk
{
    const char *name;
    int steps;
    Lengthen lengthen;
};

std::vector<LengthWalk> noticeWalks()
{
    return {
        {"reason", 150,
         [](CaseFile &file, int step) { file.notice.reason = u"請確認貴用戶"_s.repeated(step); }},
        {"paragraphs of the reason", 80,
         [](CaseFile &file, int step) { file.notice.reason = u"一\n"_s.repeated(step) + u"二"_s; }},
        {"items", 40,
         [](CaseFile &file, int step) {
             file.notice.improvementItems =
                 QStringList(step, u"請對貴用戶使用本系統電腦進行掃毒。"_s);
         }},
        {"one item", 100,
         [](CaseFile &file, int step) {
             file.notice.improvementItems = {u"請對貴用戶進行掃毒，"_s.repeated(step)};
         }},
        {"organisation", 40,
         [](CaseFile &file, int step) {
             file.notice.target.name = u"臺南市某某商業同業公會"_s.repeated(step);
         }},
        {"unit", 40,
         [](CaseFile &file, int step) {
             file.notice.contact.unit = u"臺南市政府智慧發展中心"_s.repeated(step);
         }},
        {"statement", 100,
         [](CaseFile &file, int step) {
             if (file.response)
                 file.response->statement = u"本用戶已完成改善，"_s.repeated(step);
         }},
        {"answer", 100, [](CaseFile &file, int step) {
             if (file.response)
                 file.response->answers = {u"經查係人為疏失，"_s.repeated(step)};
         }}};
}

std::vector<LengthWalk> trackingWalks()
{
    return {
        {"first remark", 80,
         [](CaseFile &file, int step) {
             file.rounds[0].outcome = Other{u"佐證資料尚未備齊，"_s.repeated(step)};
         }},
        {"second remark", 80,
         [](CaseFile &file, int step) {
             file.rounds[1].outcome = Other{u"佐證資料尚未備齊，"_s.repeated(step)};
         }},
        {"tracker", 60,
         [](CaseFile &file, int step) { file.rounds[2].tracker = u"王小明、"_s.repeated(step); }},
        {"organisation", 60, [](CaseFile &file, int step) {
             file.notice.target.name = u"臺南市某某商業同業公會"_s.repeated(step);
         }}};
}

/// Cases of which a part is lengthened: short and usual ones, with an answer and without.
std::vector<CaseFile> startingCases()
{
    CaseFile brief = sample();
    brief.notice.reason = u"連線惡意IP。"_s;
    brief.notice.improvementItems = {u"請掃毒。"_s};
    brief.notice.legalBases = {u"系統使用須知"_s};
    brief.response->answers = {u"已掃毒。"_s};
    CaseFile briefUnanswered = brief;
    briefUnanswered.response.reset();
    std::vector<CaseFile> files{sample(), withoutResponse(), brief, briefUnanswered};
    for (CaseFile &file : files)
        file.rounds.resize(3);
    return files;
}

const SheetBlock &sealOf(const LaidOutSheet &sheet)
{
    const auto seal = std::find_if(sheet.blocks.begin(), sheet.blocks.end(),
                                   [](const SheetBlock &each) { return each.seal; });
    if (seal == sheet.blocks.end())
        throw std::runtime_error("no seal");
    return *seal;
}

/// The note under the table stands on one page, with the row above it.
void checkNote(const LaidOutSheet &sheet, const QByteArray &what)
{
    const int note = static_cast<int>(sheet.blocks.size()) - 1;
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        bool hasNote = false;
        bool hasRow = false;
        for (const TextRun &run : sheet.pages[page].runs) {
            hasNote |= run.block == note;
            hasRow |= run.block == note - 1;
        }
        QVERIFY2(!hasNote || hasRow, what.constData());
        QVERIFY2(hasNote == (page + 1 == sheet.pages.size()), what.constData());
    }
}

/// The seal has its room, under a part of the row above it.
void checkSeal(const LaidOutSheet &sheet, const QByteArray &what)
{
    const SheetBlock &seal = sealOf(sheet);
    QVERIFY2(seal.page + 1 == static_cast<int>(sheet.pages.size()), what.constData());
    QVERIFY2(seal.rect.top() > (25 + 7 + 10) * millimetre, what.constData());
    QVERIFY2(seal.rect.height() > 48 * millimetre, what.constData());
}

/// A sheet takes another page only when its spaces are least: the last that fitted one page had no
/// room left for a line.
void checkGrowth(const LaidOutSheet &shorter, const LaidOutSheet &sheet, const QByteArray &what)
{
    QVERIFY2(sheet.pages.size() >= shorter.pages.size(), what.constData());
    if (shorter.pages.size() == 1 && sheet.pages.size() > 1)
        QVERIFY2(sealOf(shorter).rect.height() < 60 * millimetre, what.constData());
}

void checkFeet(const LaidOutSheet &sheet, const FontChain &fonts, const QByteArray &what)
{
    for (std::size_t page = 0; page < sheet.pages.size(); ++page) {
        const bool isLast = page + 1 == sheet.pages.size();
        if (isLast && sheet.sheet == Sheet::Tracking)
            continue;
        const double missing =
            sheet.pageSize.height() - 28 * millimetre - lowest(sheet.pages[page], fonts);
        // A heading and the first two lines below it may not have fitted.
        QVERIFY2(missing < (isLast ? 3 : 25) * millimetre,
                 qPrintable(u"%1: page %2 ends %3 mm early"_s.arg(
                     QLatin1String(what), QString::number(page + 1),
                     QString::number(missing / millimetre))));
    }
}

} // namespace

/// Walks the lengths of what a sheet prints, so that each place where a page can end is met.
class TestSheetLengths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPageIsAlmostEmpty_data();
    void noPageIsAlmostEmpty();

private:
    Press m_press;

    void walk(const CaseFile &start, const LengthWalk &walk, Sheet kind, SheetMode mode);
};

void TestSheetLengths::noPageIsAlmostEmpty_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("mode");
    QTest::newRow("notice, final") << 0 << 0;
    QTest::newRow("notice, fillable") << 0 << 1;
    QTest::newRow("notice, guide") << 0 << 2;
    QTest::newRow("tracking") << 1 << 0;
}

void TestSheetLengths::noPageIsAlmostEmpty()
{
    QFETCH(const int, kind);
    QFETCH(const int, mode);
    const auto sheet = static_cast<Sheet>(kind);
    for (const CaseFile &start : startingCases()) {
        for (const LengthWalk &each : sheet == Sheet::Notice ? noticeWalks() : trackingWalks())
            walk(start, each, sheet, static_cast<SheetMode>(mode));
    }
}

void TestSheetLengths::walk(const CaseFile &start, const LengthWalk &walk, Sheet kind,
                            SheetMode mode)
{
    // Only what is sealed is followed from each length to the next.
    const bool isFollowed = kind == Sheet::Notice && mode == SheetMode::Final;
    std::optional<CaseFile> shorter;
    std::optional<LaidOutSheet> before;
    for (int step = 0; step < walk.steps && !QTest::currentTestFailed();
         step += isFollowed ? 1 : 3) {
        CaseFile file = start;
        walk.lengthen(file, step);
        if (file == shorter)
            return; // a case without an answer has none that could be longer
        const QByteArray what = QByteArray(walk.name) + ", step " + QByteArray::number(step);
        LaidOutSheet sheet = m_press.layOut(file, kind, mode);
        checkNote(sheet, what);
        if (kind == Sheet::Notice)
            checkSeal(sheet, what);
        checkFeet(sheet, *m_press.fonts(), what);
        if (isFollowed && before)
            checkGrowth(*before, sheet, what);
        before = std::move(sheet);
        shorter = std::move(file);
    }
}

NOTICEDESK_TEST(TestSheetLengths)
#include "test_sheetlengths.moc"
