// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "../domain/soundcase.h"
#include "recount.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/painting/pagepainter.h"
#include "statistics/report/chartlayout.h"
#include "statistics/report/chartstyle.h"
#include "statistics/report/figures.h"
#include "statistics/report/reportfiles.h"
#include "testprogram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

SheetPdf &reportFonts()
{
    static SheetPdf pdf;
    return pdf;
}

const Words &reportWords()
{
    static const Words words(u"statistics"_s);
    return words;
}

LaidOutSheet reportOf(const std::vector<Figure> &figures)
{
    const auto typesetter = reportFonts().makeTypesetter();
    return statisticsReport({u"統計基準日"_s}, u"臺南市政府"_s, figures, reportWords(),
                            *typesetter);
}

Figure madeUpFigure(const Chart &chart, const std::vector<double> &numbers)
{
    Figure figure;
    figure.title = u"標題"_s;
    figure.columns = {{u"名稱"_s, ColumnKind::Text, 12}, {u"件數"_s, ColumnKind::Number, 8}};
    figure.chart = chart;
    for (const double number : numbers)
        figure.rows.push_back({{u"列"_s}, {number}});
    return figure;
}

/// The words that readers get, without the artifacts.
QString structuredText(const LaidOutSheet &sheet)
{
    QString text;
    for (const Page &page : sheet.pages) {
        for (const TextRun &run : page.runs) {
            if (run.node >= 0)
                text += run.shapedLine().text + u'\n';
        }
    }
    return text.remove(u'\u2068').remove(u'\u2069');
}

bool isOnPage(const LaidOutSheet &sheet)
{
    const QRectF paper(QPointF(0, 0), sheet.pageSize);
    for (const Page &page : sheet.pages) {
        for (const Fill &fill : page.fills) {
            if (!paper.contains(fill.rect))
                return false;
        }
        for (const Frame &frame : page.frames) {
            if (!paper.contains(frame.rect))
                return false;
        }
        for (const Rule &rule : page.rules) {
            if (!paper.contains(rule.from) || !paper.contains(rule.to))
                return false;
        }
        for (const TextRun &run : page.runs) {
            const double right = run.origin.x() + run.shapedLine().width * run.size;
            if (!paper.contains(run.origin) || right > paper.right())
                return false;
        }
    }
    return true;
}

Page chartOf(const Figure &figure, double width)
{
    const auto typesetter = reportFonts().makeTypesetter();
    LineSetter lines(*typesetter);
    Page page;
    layOutChart(figure, {0, 0, width, chartHeight(figure)}, page, lines);
    return page;
}

/// What stands below the title of a figure about these cases.
QString noteOf(const QString &figure, const std::vector<CaseFile> &files)
{
    StatisticsCounter counter({QDate(2027, 3, 1), {}, {}}, testCalendar(), {});
    qint64 id = 0;
    for (const CaseFile &file : files)
        counter.add({CaseId(++id), file, {}});
    const auto figures = figuresOf(counter.finish(), reportWords());
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&figure](const Figure &each) { return each.name == figure; });
    return found == figures.end() ? QString() : found->note;
}

/// The rectangles that are bars: those with an outline.
std::vector<QRectF> barsOf(const Page &page)
{
    std::vector<QRectF> bars;
    for (const Frame &frame : page.frames)
        bars.push_back(frame.rect);
    return bars;
}

} // namespace

/// The report: charts that are drawn from their tables, on pages that hold them.
class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirNumbers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("level");
        QTest::newRow("upright") << static_cast<int>(ChartKind::Bars) << false;
        QTest::newRow("stacked") << static_cast<int>(ChartKind::StackedBars) << false;
        QTest::newRow("touching") << static_cast<int>(ChartKind::Histogram) << false;
        QTest::newRow("level") << static_cast<int>(ChartKind::HorizontalBars) << true;
    }
    void barsAreAsLongAsTheirNumbers()
    {
        QFETCH(int, kind);
        QFETCH(bool, level);
        const std::vector<double> numbers{10, 40, 25};
        const auto bars =
            barsOf(chartOf(madeUpFigure({static_cast<ChartKind>(kind), {1}}, numbers), 400));
        QCOMPARE(bars.size(), numbers.size());
        const auto length = [level](const QRectF &bar) {
            return level ? bar.width() : bar.height();
        };
        for (std::size_t at = 0; at < bars.size(); ++at)
            QVERIFY(qFuzzyCompare(length(bars[at]) / length(bars[0]), numbers[at] / numbers[0]));
    }

    void aStackIsAsHighAsItsSum()
    {
        Figure figure = madeUpFigure({ChartKind::StackedBars, {1, 2}}, {10, 20});
        figure.columns.push_back({u"其他"_s, ColumnKind::Number, 8});
        figure.rows[0].push_back({30.0});
        figure.rows[1].push_back({20.0});
        std::vector<QRectF> bars = barsOf(chartOf(figure, 400));
        bars.erase(bars.begin(), bars.begin() + 2); // the legend
        QCOMPARE(bars.size(), std::size_t{4});
        QVERIFY(qFuzzyCompare(bars[0].top(), bars[1].bottom()));
        QVERIFY(qFuzzyCompare(bars[1].top(), bars[3].top()));
    }

    void onlyTheRowsThatAreMeantAreDrawn()
    {
        const std::vector<double> numbers{1, 2, 3, 4, 5, 15};
        const auto drawn = [&](std::size_t most, bool last) {
            return barsOf(
                       chartOf(madeUpFigure({ChartKind::Bars, {1}, most, last, 1}, numbers), 400))
                .size();
        };
        QCOMPARE(drawn(24, false), std::size_t{5}); // without the sum
        QCOMPARE(drawn(3, false), std::size_t{3});
        const Figure figure = madeUpFigure({ChartKind::Bars, {1}, 2, true, 1}, numbers);
        QCOMPARE(drawnRows(figure), (std::pair<std::size_t, std::size_t>{3, 5}));
    }

    void theCurveGoesThroughItsPoints()
    {
        Figure figure;
        figure.columns = {{u"日"_s, ColumnKind::Number, 8}, {u"比率"_s, ColumnKind::Number, 8}};
        figure.chart = {ChartKind::StepCurve, {1}};
        figure.rows = {{{10.0}, {80.0}}, {{30.0}, {50.0}}};
        const Page page = chartOf(figure, 400);
        double lowest = 0;
        double top = 1e9;
        for (const Rule &rule : page.rules) {
            if (rule.width > 1) {
                lowest = std::max(lowest, rule.to.y());
                top = std::min(top, rule.from.y());
            }
        }
        double foot = 0;
        for (const Rule &rule : page.rules)
            foot = std::max(foot, rule.to.y());
        QVERIFY(std::abs((lowest - top) / (foot - top) - 0.5) < 0.02);
    }

    void coloursAreSeenAndLiesBelowTheText()
    {
        Page page;
        fillAsSeries(page, {10, 10, 30, 30}, 0);
        QImage image(50, 50, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PagePainter(std::make_shared<const FontChain>()).paint(painter, page);
        painter.end();
        QCOMPARE(image.pixelColor(25, 25).rgb() & 0xFFFFFFU, page.fills.front().colour);
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    }

    void eachSeriesIsToldApartWithoutColours()
    {
        std::set<std::set<int>> patterns;
        for (std::size_t series = 0; series < 5; ++series) {
            Page page;
            fillAsSeries(page, {0, 0, 40, 30}, series);
            std::set<int> directions; // of its lines: rising, level, falling
            for (const Rule &rule : page.rules) {
                const double slope = (rule.to.y() - rule.from.y()) * (rule.to.x() - rule.from.x());
                directions.insert(slope < 0 ? -1 : slope > 0 ? 1 : 0);
                QVERIFY(QRectF(-0.01, -0.01, 40.02, 30.02).contains(rule.from));
                QVERIFY(QRectF(-0.01, -0.01, 40.02, 30.02).contains(rule.to));
            }
            patterns.insert(directions);
        }
        QCOMPARE(patterns.size(), std::size_t{5});
    }

    void whatIsDrawnStandsInTheTables()
    {
        QVERIFY(rc::check([] {
            const Office office = anyOffice();
            const auto figures = figuresOf(office.counted(), reportWords());
            const LaidOutSheet report = reportOf(figures);
            RC_ASSERT(isOnPage(report));
            const QString text = structuredText(report);
            for (const Figure &figure : figures) {
                RC_ASSERT(text.contains(figure.title));
                if (figure.rows.size() > 40)
                    continue;
                for (std::size_t row = 0; row < figure.rows.size(); ++row) {
                    for (std::size_t column = 0; column < figure.rows[row].size(); ++column)
                        RC_ASSERT(text.contains(figure.shown(row, column).left(4)));
                }
            }
        }));
    }

    void whatWasNotMeasuredIsADash()
    {
        const QString extensions = u"extensions"_s;
        const QString suspensions = u"suspensions"_s;
        CaseFile extended = soundCase();
        extended.rounds = {roundOn(QDate(2026, 11, 2), Extended{QDate(2026, 11, 9)})};
        CaseFile suspended = soundCase();
        suspended.rounds = {roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 11, 2)))};
        QCOMPARE(noteOf(extensions, {suspended}), u"每次展延日數：中位數 － 日，最長 － 日。"_s);
        QCOMPARE(noteOf(extensions, {extended}), u"每次展延日數：中位數 10 日，最長 10 日。"_s);
        QCOMPARE(noteOf(suspensions, {extended}),
                 u"自通知至生效：中位數 － 日；自生效至恢復：中位數 － 日。"_s);
        QCOMPARE(noteOf(suspensions, {suspended}),
                 u"自通知至生效：中位數 7 日；自生效至恢復：中位數 － 日。"_s);
    }

    void namesOfAnyKindStandOnThePage()
    {
        QVERIFY(rc::check([] {
            Figure figure = madeUpFigure({ChartKind::HorizontalBars, {1}}, {3, 2});
            figure.rows[0][0].value = *anyText();
            figure.rows[1][0].value = *anyText();
            RC_ASSERT(isOnPage(reportOf({figure})));
        }));
    }

    void aTableGoesOnWithItsHeadings()
    {
        const Figure figure = madeUpFigure({}, std::vector<double>(60, 7));
        const LaidOutSheet report = reportOf({figure, figure});
        QVERIFY(report.pages.size() > 1);
        for (const Page &page : report.pages) {
            const bool hasHeading =
                std::any_of(page.runs.begin(), page.runs.end(), [&](const TextRun &run) {
                    return run.node >= 0 &&
                           report.nodes[std::size_t(run.node)].role == StructureRole::ColumnHeader;
                });
            QVERIFY(hasHeading);
        }
        QVERIFY(structuredText(report).contains(u"另有 20 列"_s));
    }
};

NOTICEDESK_TEST(TestReport)
#include "test_report.moc"
