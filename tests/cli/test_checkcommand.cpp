// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

class TestCheckCommand final : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

    RunResult check(const QJsonObject &object, const QStringList &more = {}) const;

private Q_SLOTS:
    void sampleHasRemarksAndNoError();
    void findingsComeInTheOrderOfTheFields();
    void anEmptyCaseLacksEverythingThatIssuingNeeds();
    void aCaseWithoutFindingsPrintsNothing();
    void warningsAndTasksAreNotRefused();
    void aCharacterWithoutAShapeIsAnError();
    void datesAreComparedWithToday();
    void jsonSaysTheSameAsTheLines_data();
    void jsonSaysTheSameAsTheLines();
    void eachFindingStaysOnItsLine_data();
    void eachFindingStaysOnItsLine();
    void readsFromAPipe();
    void theStoreIsNotTouched();
};

namespace
{

/// A case that no rule remarks on, looked at on 2027-03-01.
QJsonObject soundObject()
{
    QJsonObject object = sampleObject();
    object.remove(u"response"_s);
    object.remove(u"rounds"_s);
    object = with(object, u"notice.date"_s, u"2026-10-01"_s);
    object = with(object, u"notice.target.code"_s, u"395000000A"_s);
    object = with(object, u"notice.target.name"_s, u"臺南市測試公會"_s);
    object = with(object, u"notice.reason"_s, u"請確認連線原因。"_s);
    object = with(object, u"notice.improvementItems"_s, QJsonArray{u"請掃毒並回報結果。"_s});
    object = with(object, u"notice.legalBasis"_s, QJsonArray{u"資訊安全管理規範第8點"_s});
    object = with(object, u"notice.contact.name"_s, u"王小明"_s);
    object = with(object, u"notice.contact.phone"_s, u"06-2991111 轉1234"_s);
    return with(object, u"notice.contact.email"_s, u"desk@mail.example.org.tw"_s);
}

/// Severity, code and field of each line.
QStringList heads(const RunResult &answer)
{
    QStringList found;
    for (const QByteArray &line : answer.output.chopped(1).split('\n'))
        found.append(QString::fromUtf8(line).section(u' ', 0, 2));
    return found;
}

} // namespace

RunResult TestCheckCommand::check(const QJsonObject &object, const QStringList &more) const
{
    const QString path = m_folder.write(u"case.json"_s, fileOf(object));
    return runInside(QStringList{u"check"_s, u"--case"_s, path} + more);
}

void TestCheckCommand::sampleHasRemarksAndNoError()
{
    const RunResult answer = runProgram({u"check"_s, u"--case"_s, samplePath()});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    const QByteArray remark = "\nwarning R17 rounds[1].outcome Round 1 suspended the service, and "
                              "tracking goes on after it. Check that this is meant.\n";
    QVERIFY2(answer.output.contains(remark), answer.output.constData());
    QVERIFY(!answer.output.contains("error "));
}

void TestCheckCommand::findingsComeInTheOrderOfTheFields()
{
    const RunResult answer = runInside({u"check"_s, u"--case"_s, samplePath()});
    const QStringList expected{
        u"warning R18 notice.target.code"_s,
        u"warning R2 notice.target.name"_s,
        u"warning R2 notice.reason"_s,
        u"warning R2 notice.improvementItems[0]"_s,
        u"warning R2 notice.improvementItems[2]"_s,
        u"warning R2 notice.legalBasis[0]"_s,
        u"warning R2 notice.legalBasis[1]"_s,
        u"warning R2 notice.contact.name"_s,
        u"warning R2 notice.contact.phone"_s,
        u"warning R18 notice.contact.phone"_s,
        u"warning R18 notice.contact.email"_s,
        u"warning R18 response.respondent.email"_s,
        u"warning R9 response.items[4]"_s,
        u"warning R17 rounds[1].outcome"_s,
        u"task R16 suspension.letterSentOn"_s,
        u"task R16 suspension.reportedOn"_s,
    };
    QCOMPARE(heads(answer), expected);
}

void TestCheckCommand::anEmptyCaseLacksEverythingThatIssuingNeeds()
{
    const RunResult answer = check({{u"schema"_s, u"noticedesk.case/1"_s}});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errors, QByteArray());
    const QStringList expected{
        u"error R1 notice.target.code"_s,  u"error R1 notice.target.name"_s,
        u"error R1 notice.reason"_s,       u"error R1 notice.improvementItems"_s,
        u"error R1 notice.legalBasis"_s,   u"error R1 notice.deadline"_s,
        u"error R1 notice.contact.unit"_s, u"error R1 notice.contact.name"_s,
        u"error R1 notice.contact.phone"_s};
    QCOMPARE(heads(answer), expected);
}

void TestCheckCommand::aCaseWithoutFindingsPrintsNothing()
{
    const RunResult lines = check(soundObject());
    QCOMPARE(lines.output, QByteArray());
    QCOMPARE(lines.errors, QByteArray());
    QCOMPARE(lines.status, 0);
    const RunResult json = check(soundObject(), {u"--json"_s});
    QCOMPARE(json.output, QByteArray("[\n]\n"));
    QCOMPARE(json.status, 0);
}

void TestCheckCommand::warningsAndTasksAreNotRefused()
{
    QJsonObject object = soundObject();
    const QJsonArray rounds{QJsonObject{{u"outcome"_s, u"suspended"_s},
                                        {u"notifiedOn"_s, u"2026-12-23"_s},
                                        {u"suspendedFrom"_s, u"2026-12-28"_s},
                                        {u"tracker"_s, u"王小明"_s},
                                        {u"trackedOn"_s, u"2026-12-23"_s}}};
    object.insert(u"rounds"_s, rounds);
    const RunResult tasks = check(object);
    QCOMPARE(heads(tasks), QStringList({u"task R16 suspension.letterSentOn"_s,
                                        u"task R16 suspension.reportedOn"_s}));
    QCOMPARE(tasks.status, 0);
    const RunResult warning = check(with(soundObject(), u"notice.contact.phone"_s, u"call me"_s));
    QCOMPARE(heads(warning), QStringList(u"warning R18 notice.contact.phone"_s));
    QCOMPARE(warning.status, 0);
}

void TestCheckCommand::aCharacterWithoutAShapeIsAnError()
{
    const RunResult answer = check(with(soundObject(), u"notice.target.name"_s, u"公會🦄"_s));
    QCOMPARE(answer.output,
             QByteArray("error R19 notice.target.name No installed font can draw the character "
                        "U+1F984. Use another character or install a font that has it.\n"));
    QCOMPARE(answer.status, 1);
    // Rare names, on the other hand, have their fonts.
    const RunResult names =
        check(with(soundObject(), u"notice.target.name"_s, u"𠮷𡍼喆堃〇公會"_s));
    QCOMPARE(names.output, QByteArray());
}

void TestCheckCommand::datesAreComparedWithToday()
{
    QJsonObject object = soundObject();
    const QJsonArray rounds{QJsonObject{{u"outcome"_s, u"improved"_s},
                                        {u"tracker"_s, u"王小明"_s},
                                        {u"trackedOn"_s, u"2027-03-02"_s}}};
    object.insert(u"rounds"_s, rounds);
    QCOMPARE(heads(check(object)), QStringList(u"warning R14 rounds[0].trackedOn"_s));
}

void TestCheckCommand::jsonSaysTheSameAsTheLines_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<int>("status");
    QTest::newRow("the sample") << sampleObject() << 0;
    QTest::newRow("an empty case") << QJsonObject{{u"schema"_s, u"noticedesk.case/1"_s}} << 1;
    QTest::newRow("a name that is a format sign")
        << with(soundObject(), u"notice.reason"_s, u"{%1} 999.999.999.999"_s) << 0;
}

void TestCheckCommand::jsonSaysTheSameAsTheLines()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const int, status);
    const RunResult lines = check(object);
    const RunResult json = check(object, {u"--json"_s});
    QCOMPARE(lines.status, status);
    QCOMPARE(json.status, status);
    QCOMPARE(json.errors, QByteArray());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.output, &error);
    QCOMPARE(error.errorString(), QJsonParseError{}.errorString());
    QByteArray asLines;
    const QJsonArray findings = document.array();
    for (const auto &finding : findings) {
        const QJsonObject told = finding.toObject();
        QCOMPARE(told.keys(), QStringList({u"code"_s, u"field"_s, u"sentence"_s, u"severity"_s}));
        const QStringList words{told.value(u"severity"_s).toString(),
                                told.value(u"code"_s).toString(), told.value(u"field"_s).toString(),
                                told.value(u"sentence"_s).toString()};
        asLines += words.join(u' ').toUtf8() + '\n';
    }
    QVERIFY(!asLines.isEmpty());
    QCOMPARE(asLines, lines.output);
    // Scripts may compare bytes.
    const QByteArray start = "[\n    {\n        \"code\": \"R";
    QCOMPARE(json.output.first(start.size()), start);
    QCOMPARE(json.output, document.toJson(QJsonDocument::Indented));
}

void TestCheckCommand::eachFindingStaysOnItsLine_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("line feeds") << u"a\n\nb\nerror R1 notice.reason made up"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("format signs") << u"%1 %2 %L1 %s %n %%"_s;
    QTest::newRow("markup") << u"<img src=\"file:///dev/zero\"><b>&amp;"_s;
    QTest::newRow("direction override") << u"\u202Efdp.exe\u202C"_s;
    QTest::newRow("a placeholder with a line in it") << u"{ip\n%1}"_s;
    QTest::newRow("a placeholder with a line feed in it") << u"{\n}"_s;
    QTest::newRow("blanks that are separators") << u"年\u2028月\u2029日"_s;
    QTest::newRow("an impossible address") << u"999.999.999.999"_s;
}

void TestCheckCommand::eachFindingStaysOnItsLine()
{
    QFETCH(const QString, hostile);
    QJsonObject object = soundObject();
    for (const QString &field :
         {u"notice.target.code"_s, u"notice.target.name"_s, u"notice.target.address"_s,
          u"notice.reason"_s, u"notice.contact.unit"_s, u"notice.contact.phone"_s,
          u"notice.contact.email"_s})
        object = with(object, field, hostile);
    object = with(object, u"notice.improvementItems"_s, QJsonArray{hostile});
    const RunResult lines = check(object);
    const RunResult json = check(object, {u"--json"_s});
    const auto count = QJsonDocument::fromJson(json.output).array().size();
    QVERIFY(count > 0);
    QCOMPARE(lines.output.count('\n'), count);
    const QList<QByteArray> split = lines.output.chopped(1).split('\n');
    for (const QByteArray &line : split) {
        const QString text = QString::fromUtf8(line);
        QVERIFY2(text.startsWith("error R"_L1) || text.startsWith("warning R"_L1),
                 line.constData());
        QVERIFY2(!text.contains(u'\u202E') && !text.contains(u'\u2028'), line.constData());
    }
}

void TestCheckCommand::readsFromAPipe()
{
    Surroundings piped;
    piped.input = fileOf(soundObject());
    const RunResult answer = runProgram({u"check"_s, u"--case"_s, u"/dev/stdin"_s}, piped);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
}

void TestCheckCommand::theStoreIsNotTouched()
{
    const QStringList before = m_folder.names();
    Surroundings home;
    home.environment.insert(u"HOME"_s, m_folder.path(u"home"_s));
    home.environment.insert(u"XDG_DATA_HOME"_s, m_folder.path(u"data"_s));
    runProgram({u"check"_s, u"--case"_s, samplePath()}, home);
    runProgram({u"check"_s, u"--case"_s, samplePath(), u"--store"_s, m_folder.path(u"a.db"_s)},
               home);
    QCOMPARE(m_folder.names(), before);
}

NOTICEDESK_TEST(TestCheckCommand)
#include "test_checkcommand.moc"
