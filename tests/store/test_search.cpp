// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "store/search/caselist.h"
#include "store/search/folding.h"
#include "store/search/searchwords.h"
#include "store/search/textsearch.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTheSameForASearch_data();
    void whatIsTheSameForASearch();
    void wordsArePartedByGaps();
    void everyPartOfATextIsFound_data();
    void everyPartOfATextIsFound();
    void everyTextOfACaseIsSearched();
    void aSearchFindsWhatAScanFinds();
    void betterPlacesComeFirst();
    void allWordsMustMatch();
    void aPageBeginsAfterTheOneBefore();
    void whatWasReplacedIsFoundNoMore();
    void aListHasEveryCaseOnceInEveryOrder();
    void aListIsFiltered();
    void aCaseIsOverdueFromTheDayAfter();

private:
    std::unique_ptr<OpenStore> m_store;

    static CaseFile caseOf(int serial, const QString &name, const QString &reason = {})
    {
        CaseFile file;
        file.number = CaseNumber::fromParts(115, serial);
        file.notice.target.name = name;
        file.notice.reason = reason;
        return file;
    }
};

void TestSearch::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestSearch::whatIsTheSameForASearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("the two characters of Taiwan") << u"台南市政府"_s << u"臺南"_s;
    QTest::newRow("and back") << u"臺南市政府"_s << u"台南"_s;
    QTest::newRow("full width") << u"ＩＰ：１０．０．０．７"_s << u"ip:10.0.0.7"_s;
    QTest::newRow("half width") << u"IP:10.0.0.7"_s << u"ＩＰ：１０．０"_s;
    QTest::newRow("small letters") << u"WebjAgent"_s << u"WEBJAGENT"_s;
    QTest::newRow("beyond the BMP") << u"𠮷祥公會"_s << u"𠮷"_s;
    QTest::newRow("half-width kana") << u"ｶﾞｽ會社"_s << u"ガス"_s;
    QTest::newRow("and back") << u"パナソニック"_s << u"ﾊﾟﾅ"_s;
    QTest::newRow("a zero-width blank in the text") << u"臺南\u200B市\u2060政府"_s << u"南市政"_s;
    QTest::newRow("a soft hyphen in the word") << u"webjagent"_s << u"webj\u00ADagent"_s;
    QTest::newRow("a variation selector") << u"葛\U000E0100木"_s << u"葛木"_s;
    QTest::newRow("a compatibility ideograph") << u"王\uF9DC"_s << u"王隆"_s;
    QTest::newRow("a radical for its character") << u"臺南\u2F65"_s << u"臺南田"_s;
    QTest::newRow("a mark after its letter") << u"Tai\u0302-uan"_s << u"taî-"_s;
    QTest::newRow("a capital with a mark") << u"ÂNG"_s << u"âng"_s;
    QTest::newRow("a circled number") << u"第①項"_s << u"第1項"_s;
    QTest::newRow("a circled number of two digits") << u"第⑫項"_s << u"第12項"_s;
    QTest::newRow("a ligature") << u"Wi\uFB01 o\uFB03ce"_s << u"wifi"_s;
    QTest::newRow("a ligature of three letters") << u"o\uFB03ce"_s << u"OFFICE"_s;
    QTest::newRow("and back") << u"office"_s << u"o\uFB03"_s;
    QTest::newRow("a Roman number") << u"第Ⅳ期"_s << u"第iv期"_s;
    QTest::newRow("a small Roman number") << u"第IV期"_s << u"第ⅳ期"_s;
    QTest::newRow("a squared word") << u"㍿測試"_s << u"株式会社"_s;
    QTest::newRow("a squared unit") << u"5㎏"_s << u"5kg"_s;
    QTest::newRow("a number sign") << u"№7"_s << u"no7"_s;
    QTest::newRow("a month in one character") << u"㋀"_s << u"1月"_s;
    for (const QString &pair : {u"溫温"_s, u"峰峯"_s, u"群羣"_s, u"裏裡"_s, u"衛衞"_s, u"說説"_s,
                                u"戶户"_s, u"產産"_s, u"為爲"_s, u"眾衆"_s, u"鄰隣"_s, u"線綫"_s,
                                u"床牀"_s, u"錄録"_s, u"內内"_s, u"吳吴"_s, u"強强"_s, u"啟啓"_s}) {
        QTest::newRow(qPrintable(pair)) << u"名" + pair.left(1) + u"字" << pair.mid(1);
        QTest::newRow(qPrintable(u"and back "_s + pair))
            << u"名" + pair.mid(1) + u"字" << pair.left(1);
    }
}

void TestSearch::whatIsTheSameForASearch()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    const CaseRecord record = m_store->added(caseOf(1, text));
    QCOMPARE(m_store->found(typed), QList{record.id.value()});
    QVERIFY(folded(text).contains(folded(typed)));
}

void TestSearch::wordsArePartedByGaps()
{
    const auto words = [](const QString &typed) {
        QStringList texts;
        for (const SearchWord &word : searchWords(typed))
            texts += word;
        return texts;
    };
    QCOMPARE(words(u"  台南　市府\t公會\n公會 "_s), (QStringList{u"臺南"_s, u"市府"_s, u"公會"_s}));
    QCOMPARE(words(u" 　\u200B"_s), QStringList());
    QCOMPARE(m_store->found(u" "_s), QList<qint64>());
}

void TestSearch::everyPartOfATextIsFound_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"臺南市"_s, u"li@x.tw"_s, u"06-2991111"_s, u"\"quoted\" (or not)"_s, u"NOT AND OR"_s,
          u"50%_off*"_s, u"a:b^c{d}"_s, u"-dash +plus"_s, u"𠮷𠮷𠮷"_s,
          u"'; DROP TABLE cases; --"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestSearch::everyPartOfATextIsFound()
{
    QFETCH(QString, text);
    const CaseRecord record = m_store->added(caseOf(1, u"別的名稱"_s, text));
    m_store->added(caseOf(2, u"無關"_s, u"無關"_s));
    const QList<uint> characters = text.toUcs4();
    for (qsizetype from = 0; from < characters.size(); ++from) {
        for (qsizetype size = 1; from + size <= characters.size(); ++size) {
            const QList<uint> part = characters.mid(from, size);
            const QString typed = QString::fromUcs4(
                reinterpret_cast<const char32_t *>(part.constData()), part.size());
            if (!searchWords(typed).empty())
                QVERIFY2(m_store->found(typed).contains(record.id.value()), qPrintable(typed));
        }
    }
}

/// But for those of dispatches that were struck out, which count for nothing.
void TestSearch::everyTextOfACaseIsSearched()
{
    QVERIFY(rc::check("the view has what the description of a case calls a text", [this] {
        const Transaction takenBack(m_store->database());
        const CaseFile file = *anyCaseFile();
        const CaseId id = CaseRecords(m_store->database()).add(file, u"desk"_s);
        const QString searched = textsOf(m_store->database(), id).organization + u'\n' +
                                 textsOf(m_store->database(), id).texts;
        walkTexts(file, {}, [&](const QString &path, const Field &, const QString &text) {
            for (std::size_t place = 0; place < file.dispatches.size(); ++place) {
                if (file.dispatches[place].struckOut &&
                    path.startsWith(u"dispatches[%1]"_s.arg(place)))
                    return;
            }
            if (!searched.contains(text))
                RC_FAIL(path.toStdString());
        });
    }));
}

void TestSearch::aSearchFindsWhatAScanFinds()
{
    QVERIFY(rc::check("the rows of a scan of folded texts", [this] {
        const Transaction takenBack(m_store->database());
        CaseRecords records(m_store->database());
        CaseIndex index(m_store->database());
        // Few characters, so that words are found more than once.
        const auto word = rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"台臺南AaＡ1１-\" 峯峰ｶﾞガ\u200B\u00ADêe\u0302")));
        const auto texts = *rc::gen::container<std::vector<std::u32string>>(5, word);
        for (const std::u32string &text : texts) {
            CaseFile file;
            file.notice.target.name = QString::fromStdU32String(text);
            file.notice.reason = QString::fromStdU32String(*word);
            index.draw(records.add(file, u"desk"_s), file);
        }
        const std::vector<SearchWord> words = searchWords(QString::fromStdU32String(*word));
        QList<qint64> scanned;
        for (const CaseId id : records.all()) {
            const CaseTexts held = textsOf(m_store->database(), id);
            const QString all = held.number + u'\n' + held.organization + u'\n' + held.texts;
            if (!words.empty() && holdsAll(folded(all), words))
                scanned.append(id.value());
        }
        QList<qint64> ids;
        for (const FoundCase &each : CaseSearch(m_store->database()).page(words, {}, 100))
            ids.append(each.row.id.value());
        std::sort(ids.begin(), ids.end());
        RC_ASSERT(ids == scanned);
    }));
}

void TestSearch::betterPlacesComeFirst()
{
    const auto text = m_store->added(caseOf(1, u"公會"_s, u"電話115-0003"_s)).id.value();
    const auto organization = m_store->added(caseOf(2, u"第115-0003號公會"_s)).id.value();
    const auto number = m_store->added(caseOf(3, u"公會"_s)).id.value();
    const auto later = m_store->added(caseOf(4, u"公會"_s, u"參見115-0003"_s)).id.value();
    QCOMPARE(m_store->found(u"115-0003"_s), (QList{number, organization, later, text}));
}

void TestSearch::allWordsMustMatch()
{
    const auto both = m_store->added(caseOf(1, u"臺南公會"_s, u"勒索"_s)).id.value();
    m_store->added(caseOf(2, u"臺南公會"_s, u"釣魚"_s));
    m_store->added(caseOf(3, u"高雄公會"_s, u"勒索"_s));
    QCOMPARE(m_store->found(u"勒索 台南"_s), QList{both});
}

void TestSearch::aPageBeginsAfterTheOneBefore()
{
    for (int serial = 1; serial <= 30; ++serial) {
        const QString common = u"公會"_s;
        m_store->added(caseOf(serial, serial % 3 == 0 ? common : u"協會"_s, common));
    }
    CaseSearch search(m_store->database());
    const QList<qint64> all = m_store->found(u"公會"_s);
    QCOMPARE(all.size(), 30);
    QList<qint64> paged;
    std::optional<FoundCase> after;
    while (true) {
        const auto page = search.page(searchWords(u"公會"_s), {}, 4, after);
        if (page.empty())
            break;
        for (const FoundCase &each : page)
            paged.append(each.row.id.value());
        after = page.back();
    }
    QCOMPARE(paged, all);
}

void TestSearch::whatWasReplacedIsFoundNoMore()
{
    CaseFile file = caseOf(1, u"舊名公會"_s);
    const CaseRecord record = m_store->added(file);
    file.notice.target.name = u"新名協會"_s;
    Change change(**m_store, u"correct"_s);
    CaseWriter(change).replace(record, file);
    change.commit();
    QCOMPARE(m_store->found(u"舊名"_s), QList<qint64>());
    QCOMPARE(m_store->found(u"新名"_s), QList{record.id.value()});
}

void TestSearch::aListHasEveryCaseOnceInEveryOrder()
{
    for (int serial = 1; serial <= 40; ++serial) {
        CaseFile file = caseOf(serial, u"名%1"_s.arg(serial % 3));
        if (serial % 4 == 0)
            file.number.reset();
        if (serial % 5 != 0)
            file.notice.date = QDate(2026, 1, 1 + serial % 7);
        m_store->added(file);
    }
    CaseList list(m_store->database());
    for (const CaseListOrder order : {CaseListOrder::Number, CaseListOrder::Name,
                                      CaseListOrder::NoticeDate, CaseListOrder::Deadline}) {
        for (const bool descending : {false, true}) {
            CaseListQuery query;
            query.order = order;
            query.descending = descending;
            const auto whole = list.page(query, 1000);
            std::vector<CaseListRow> paged = list.page(query, 7);
            while (true) {
                const auto next = list.page(query, 7, paged.back());
                if (next.empty())
                    break;
                paged.insert(paged.end(), next.begin(), next.end());
            }
            QCOMPARE(paged.size(), 40);
            QVERIFY(paged == whole);
            for (std::size_t at = 1; at < whole.size() && order == CaseListOrder::Name; ++at)
                QVERIFY(descending ? whole[at - 1].name >= whole[at].name
                                   : whole[at - 1].name <= whole[at].name);
        }
    }
}

void TestSearch::aListIsFiltered()
{
    CaseFile draft;
    const CaseRecord first = m_store->added(draft);
    CaseFile withdrawn = caseOf(1, u"公會"_s);
    withdrawn.withdrawal = Withdrawal{QDate(2026, 1, 1), u"誤發"_s};
    const CaseRecord second = m_store->added(withdrawn);
    CaseList list(m_store->database());
    CaseListQuery query;
    query.state = CaseState::Draft;
    QCOMPARE(list.page(query, 10).at(0).id, first.id);
    QCOMPARE(list.count(query), 1);
    query = {};
    query.closed = true;
    QCOMPARE(list.page(query, 10).at(0).id, second.id);
    QCOMPARE(list.count(query), 1);
    QCOMPARE(list.count({}), 2);
    query.state = CaseState::Draft;
    QCOMPARE(list.count(query), 0);
}

void TestSearch::aCaseIsOverdueFromTheDayAfter()
{
    CaseFile file = caseOf(1, u"公會"_s);
    file.notice.date = QDate(2026, 11, 1);
    file.notice.deadline = QDate(2026, 11, 20);
    m_store->added(file);
    CaseFile draft = file; // a draft is never overdue
    draft.number.reset();
    m_store->added(draft);
    CaseListQuery query;
    query.overdue = true;
    query.today = QDate(2026, 11, 20);
    QCOMPARE(CaseList(m_store->database()).count(query), 0);
    query.today = QDate(2026, 11, 21);
    QCOMPARE(CaseList(m_store->database()).count(query), 1);
}

NOTICEDESK_TEST(TestSearch)
#include "test_search.moc"
