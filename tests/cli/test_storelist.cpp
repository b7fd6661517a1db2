// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// What list finds in a store, and how it tells it.
class TestStoreList final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_states;
    std::unique_ptr<StoreFolder> m_texts;

    static QStringList names(const RunResult &answer);

private Q_SLOTS:
    void initTestCase();
    void showsTheCasesOfAState_data();
    void showsTheCasesOfAState();
    void refusesAStateThatThereIsNot();
    void aCaseIsOverdueFromTheDayAfter();
    void findsWords_data();
    void findsWords();
    void wordsAndStateBothCount();
    void showsOneLineForEachCase();
    void whatWouldNotShowIsWrittenOut();
    void writesObjects();
    void hasEveryCaseOfALongList();
};

namespace
{

QJsonObject bareCase(const QString &number, const QJsonObject &notice)
{
    QJsonObject object{{u"schema"_s, u"noticedesk.case/1"_s}, {u"notice"_s, notice}};
    if (!number.isEmpty())
        object.insert(u"number"_s, number);
    return object;
}

QJsonObject named(const QString &code, const QString &name)
{
    return {{u"target"_s, QJsonObject{{u"code"_s, code}, {u"name"_s, name}}}};
}

QJsonObject extendedTo(const QString &day)
{
    return {
        {u"outcome"_s, u"extended"_s}, {u"extendedTo"_s, day}, {u"trackedOn"_s, u"2026-12-30"_s}};
}

/// Cases in every state, by their numbers.
std::vector<QJsonObject> casesOfStates()
{
    const QJsonObject sample = sampleObject();
    QJsonObject issued = with(sample, u"rounds"_s, QJsonArray());
    issued.insert(u"response"_s, QJsonValue::Null);
    const QJsonArray dispatch{
        QJsonObject{{u"document"_s, u"notice"_s}, {u"sentOn"_s, u"2026-11-23"_s}}};
    const QJsonObject responded = with(sample, u"rounds"_s, QJsonArray());
    const QJsonObject improved{{u"outcome"_s, u"improved"_s}, {u"trackedOn"_s, u"2026-12-23"_s}};
    const QJsonObject letter{{u"letterSentOn"_s, u"2027-01-26"_s},
                             {u"reportedOn"_s, u"2027-01-26"_s}};
    std::vector<QJsonObject> cases{
        with(issued, u"number"_s, QJsonValue::Null),
        issued,
        with(issued, u"dispatches"_s, dispatch),
        responded,
        with(responded, u"rounds"_s, QJsonArray{extendedTo(u"2027-06-30"_s)}),
        with(responded, u"rounds"_s, QJsonArray{extendedTo(u"2027-01-22"_s)}),
        with(responded, u"rounds"_s, QJsonArray{improved}),
        sample,
        with(sample, u"suspension"_s, letter),
        with(issued, u"withdrawal"_s, QJsonObject{{u"on"_s, u"2026-12-01"_s}}),
    };
    for (std::size_t at = 1; at < cases.size(); ++at)
        cases[at] = numbered(cases[at], static_cast<int>(at));
    return cases;
}

std::vector<QJsonObject> casesOfTexts()
{
    QJsonObject withContact = named(u"XC00000002"_s, u"台北市電腦公會"_s);
    withContact.insert(u"contact"_s,
                       QJsonObject{{u"email"_s, u"li@x.tw"_s}, {u"phone"_s, u"06-2991111"_s}});
    QJsonObject withSigns = named(u"XC00000003"_s, u"中華學會"_s);
    withSigns.insert(u"reason"_s, u"負載 50% \"NOT\" (甲_乙) a*b ' ; --"_s);
    QJsonObject other = named(u"ab00000004"_s, u"農會"_s);
    other.insert(u"reason"_s, u"見 115-0001，XC00000001，臺南市建築師公會"_s);
    QJsonObject wide = named(u"XC00000005"_s, u"ＡＢＣ學會\n第二行"_s);
    wide.insert(u"improvementItems"_s, QJsonArray{u"掃毒"_s, u"回報 LOG"_s});
    return {bareCase(u"115-0001"_s, named(u"XC00000001"_s, u"臺南市建築師公會"_s)),
            bareCase(u"115-0002"_s, withContact),
            bareCase(u"115-0003"_s, withSigns),
            bareCase(u"116-0004"_s, other),
            bareCase(u"116-10005"_s, wide),
            bareCase({}, named(u"XC00000006"_s, u"𠮷野社"_s))};
}

} // namespace

QStringList TestStoreList::names(const RunResult &answer)
{
    QStringList found;
    for (const QString &line : outputLines(answer))
        found.append(line.section(u' ', 0, 0));
    return found;
}

void TestStoreList::initTestCase()
{
    m_states = std::make_unique<StoreFolder>(linesOf(casesOfStates()));
    m_texts = std::make_unique<StoreFolder>(linesOf(casesOfTexts()));
}

void TestStoreList::showsTheCasesOfAState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &state, const QString &shown) {
        QTest::newRow(qPrintable(state)) << state << shown;
    };
    row(u"draft"_s, u"draft-1"_s);
    row(u"issued"_s, u"115-0001"_s);
    row(u"awaitingResponse"_s, u"115-0002"_s);
    row(u"awaiting-response"_s, u"115-0002"_s);
    row(u"AWAITINGRESPONSE"_s, u"115-0002"_s);
    row(u"responded"_s, u"115-0003"_s);
    row(u"tracking"_s, u"115-0004 115-0005"_s);
    row(u"improved"_s, u"115-0006"_s);
    row(u"suspended"_s, u"115-0007 115-0008"_s);
    row(u"withdrawn"_s, u"115-0009"_s);
    row(u"overdue"_s, u"115-0001 115-0002 115-0005"_s);
    row(u"closed"_s, u"115-0006 115-0008 115-0009"_s);
    row(u"open"_s, u"draft-1 115-0001 115-0002 115-0003 115-0004 115-0005 115-0007"_s);
}

void TestStoreList::showsTheCasesOfAState()
{
    QFETCH(const QString, state);
    QFETCH(const QString, shown);
    const RunResult answer = m_states->run({u"list"_s, u"--state"_s, state});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(names(answer).join(u' '), shown);
}

void TestStoreList::refusesAStateThatThereIsNot()
{
    for (const QString &state : {u"done"_s, u"-"_s, u" issued"_s}) {
        const RunResult answer = m_states->run({u"list"_s, u"--state="_s + state});
        QCOMPARE(faultOfRefusal(answer, 2, u": --state"_s), QString());
        QCOMPARE(answer.output, QByteArray());
    }
}

void TestStoreList::aCaseIsOverdueFromTheDayAfter()
{
    const QStringList overdue{u"list"_s, u"--state"_s, u"overdue"_s};
    const auto noon = [](QDate day) { return QDateTime(day, QTime(12, 0)); };
    QCOMPARE(names(m_states->runAt(noon({2026, 12, 22}), overdue)), QStringList());
    QCOMPARE(names(m_states->runAt(noon({2026, 12, 23}), overdue)),
             QStringList({u"115-0001"_s, u"115-0002"_s}));
    QCOMPARE(names(m_states->runAt(noon({2027, 1, 22}), overdue)).size(), 2);
    QCOMPARE(names(m_states->runAt(noon({2027, 1, 23}), overdue)).size(), 3);
    QCOMPARE(names(m_states->runAt(noon({2027, 7, 1}), overdue)).size(), 4);
}

void TestStoreList::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &words, const QString &found) {
        QTest::newRow(name) << words << found;
    };
    row("臺 finds 台", u"臺北市"_s, u"115-0002"_s);
    row("台 finds 臺", u"台南市"_s, u"115-0001 116-0004"_s);
    row("one character", u"𠮷"_s, u"draft-6"_s);
    row("one character that several hold", u"會"_s,
        u"116-10005 116-0004 115-0003 115-0002 115-0001"_s);
    row("the last character of a text", u"社"_s, u"draft-6"_s);
    row("two characters", u"學會"_s, u"116-10005 115-0003"_s);
    row("characters in another order", u"會學"_s, {});
    row("characters that stand apart", u"臺北市公會"_s, {});
    row("within a word", u"電腦公"_s, u"115-0002"_s);
    row("several words", u"公會 建築"_s, u"115-0001 116-0004"_s);
    row("several words in any order", u"建築 公會"_s, u"115-0001 116-0004"_s);
    row("several words, one missing", u"公會 建築 農產"_s, {});
    row("words in different fields", u"農會 建築師"_s, u"116-0004"_s);
    row("ideographic space between words", u"農會\u3000建築師"_s, u"116-0004"_s);
    row("full width finds half width", u"ｌｉ＠ｘ．ｔｗ"_s, u"115-0002"_s);
    row("half width finds full width", u"abc"_s, u"116-10005"_s);
    row("capitals find small letters", u"AB0000"_s, u"116-0004"_s);
    row("small letters find capitals", u"log"_s, u"116-10005"_s);
    row("number, then organisation, then text", u"115-0001"_s, u"115-0001 116-0004"_s);
    row("organisation, then text", u"XC00000001"_s, u"115-0001 116-0004"_s);
    row("part of a number, the latest first", u"115-"_s, u"115-0003 115-0002 115-0001 116-0004"_s);
    row("number of five digits", u"116-10005"_s, u"116-10005"_s);
    row("an address of mail", u"li@x.tw"_s, u"115-0002"_s);
    row("a telephone number", u"06-2991111"_s, u"115-0002"_s);
    row("quotation mark", u"\""_s, u"115-0003"_s);
    row("quoted word", u"\"NOT\""_s, u"115-0003"_s);
    row("bracket", u"("_s, u"115-0003"_s);
    row("brackets", u"(甲_乙)"_s, u"115-0003"_s);
    row("star", u"*"_s, u"115-0003"_s);
    row("star after a word", u"公會*"_s, {});
    row("NOT", u"NOT"_s, u"115-0003"_s);
    row("NOT between words", u"公會 NOT 建築師"_s, {});
    row("OR", u"公會 OR 農會"_s, {});
    row("NEAR", u"NEAR(公會 農會)"_s, {});
    row("column", u"number:115"_s, {});
    row("caret", u"^公會"_s, {});
    row("plus", u"公會+建築"_s, {});
    row("minus", u"-"_s, u"116-10005 116-0004 115-0003 115-0002 115-0001"_s);
    row("what is no draft's number", u"0-0000"_s, {});
    row("two minuses", u"--"_s, u"115-0003"_s);
    row("per cent", u"%"_s, u"115-0003"_s);
    row("per cent after figures", u"50%"_s, u"115-0003"_s);
    row("underscore", u"_"_s, u"115-0003"_s);
    row("apostrophe", u"'"_s, u"115-0003"_s);
    row("semicolon", u";"_s, u"115-0003"_s);
    row("across two lines", u"會第"_s, {});
    row("words of two lines", u"學會\n第二行"_s, u"116-10005"_s);
    row("the same word twice", u"農會 農會"_s, u"116-0004"_s);
    row("nothing has it", u"高雄"_s, {});
}

void TestStoreList::findsWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, found);
    const RunResult answer = m_texts->run({u"list"_s, u"--text="_s + words});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
    QCOMPARE(names(answer), found.split(u' ', Qt::SkipEmptyParts));
}

void TestStoreList::wordsAndStateBothCount()
{
    const QStringList find{u"list"_s, u"--text"_s, u"公會"_s, u"--state"_s};
    QCOMPARE(names(m_states->run(find + QStringList(u"improved"_s))), QStringList(u"115-0006"_s));
    QCOMPARE(names(m_states->run(find + QStringList(u"overdue"_s))),
             QStringList({u"115-0005"_s, u"115-0002"_s, u"115-0001"_s}));
    QCOMPARE(names(m_texts->run(find + QStringList(u"draft"_s))), QStringList());
}

void TestStoreList::showsOneLineForEachCase()
{
    const StoreFolder folder(linesOf(
        {with(sampleObject(), u"notice.target.code"_s, u"X 1"_s), bareCase(u"115-0002"_s, {})}));
    QCOMPARE(QString::fromUtf8(folder.run({u"list"_s}).output),
             u"115-0001 suspended 2027-01-22 X_1 台南市 0000000 公會\n115-0002 issued - - -\n"_s);
}

void TestStoreList::whatWouldNotShowIsWrittenOut()
{
    const StoreFolder folder(
        linesOf({bareCase({}, named(u"A\u202EB"_s, u"公\n會\t\u202Egnp.exe\u200F\u2066"_s))}));
    QCOMPARE(QString::fromUtf8(folder.run({u"list"_s}).output),
             u"draft-1 draft - A<U+202E>B 公<U+000A>會<U+0009><U+202E>gnp.exe<U+200F><U+2066>\n"_s);
}

void TestStoreList::writesObjects()
{
    const RunResult answer = m_states->run({u"list"_s, u"--json"_s});
    QCOMPARE(answer.output, QJsonDocument::fromJson(answer.output).toJson(QJsonDocument::Indented));
    QCOMPARE(answer.status, 0);
    const QJsonArray all = QJsonDocument::fromJson(answer.output).array();
    QCOMPARE(all.size(), 10);
    QCOMPARE(all.at(5).toObject(), QJsonObject({{u"case"_s, u"115-0005"_s},
                                                {u"state"_s, u"tracking"_s},
                                                {u"closed"_s, false},
                                                {u"overdue"_s, true},
                                                {u"noticeDate"_s, u"2026-11-22"_s},
                                                {u"deadline"_s, u"2027-01-22"_s},
                                                {u"code"_s, u"XC12345678"_s},
                                                {u"name"_s, u"台南市 0000000 公會"_s}}));
    const RunResult none = m_states->run({u"list"_s, u"--json"_s, u"--text"_s, u"高雄"_s});
    QVERIFY(QJsonDocument::fromJson(none.output).isArray());
    QCOMPARE(QJsonDocument::fromJson(none.output).array().size(), 0);
    const RunResult blank = m_texts->run({u"list"_s, u"--json"_s, u"--text"_s, u"ＡＢＣ"_s});
    const QJsonObject found = QJsonDocument::fromJson(blank.output).array().at(0).toObject();
    QCOMPARE(found.value(u"name"_s).toString(), u"ＡＢＣ學會\n第二行"_s);
    QVERIFY(found.value(u"deadline"_s).isNull());
}

/// The program asks for a thousand rows at a time.
void TestStoreList::hasEveryCaseOfALongList()
{
    constexpr int count = 1001;
    std::vector<QJsonObject> cases;
    for (int serial = 1; serial <= count; ++serial)
        cases.push_back(bareCase(QStringLiteral("115-%1").arg(serial, 4, 10, QChar(u'0')),
                                 named(u"A"_s, u"會"_s)));
    const StoreFolder folder(linesOf(cases));
    const QStringList all = names(folder.run({u"list"_s}));
    QCOMPARE(all.size(), count);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), count);
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    const QStringList found = names(folder.run({u"list"_s, u"--text"_s, u"會"_s}));
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), count);
    QCOMPARE(found.size(), count);
}

NOTICEDESK_TEST(TestStoreList)
#include "test_storelist.moc"
