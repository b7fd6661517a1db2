// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// An issued sheet can be proved only if the program writes it again, byte by byte.
class TestRenderBytes final : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

    QByteArray folderBytes(const QString &name) const;
    /// What a call with other surroundings or options wrote: into a folder, and into one file.
    QByteArray written(const QStringList &more, const Surroundings &surroundings) const;

private Q_SLOTS:
    void initTestCase();
    void areTheSameAgain();
    void doNotDependOnTheNumberOfJobs_data();
    void doNotDependOnTheNumberOfJobs();
    void doNotDependOnTheSession_data();
    void doNotDependOnTheSession();
    void doNotDependOnTheOrderOfKeys();
    void areThoseOfTheCaseByItself();
    void changeWithTheCase();
};

namespace
{

const QStringList &modes()
{
    static const QStringList all{u"final"_s, u"fillable"_s, u"guide"_s};
    return all;
}

} // namespace

QByteArray TestRenderBytes::folderBytes(const QString &name) const
{
    QByteArray all;
    const QStringList names = m_folder.names(name);
    for (const QString &each : names)
        all += each.toUtf8() + '\n' + m_folder.read(name + u'/' + each);
    return all;
}

QByteArray TestRenderBytes::written(const QStringList &more, const Surroundings &surroundings) const
{
    static int serial = 0;
    const QString name = u"out-"_s + QString::number(++serial);
    for (const QString &last : {u"/folder"_s, u"/job.pdf"_s}) {
        m_folder.write(name + u"/kept"_s, {});
        const QStringList arguments{u"render"_s, u"--cases"_s, m_folder.path(u"cases.jsonl"_s),
                                    u"-o"_s, m_folder.path(name + last)};
        const RunResult answer = runProgram(arguments + more, surroundings);
        if (answer.status != 0 || !answer.errors.isEmpty())
            return "failed: " + answer.errors;
    }
    return folderBytes(name + u"/folder"_s) + m_folder.read(name + u"/job.pdf"_s);
}

void TestRenderBytes::initTestCase()
{
    std::vector<QJsonObject> cases = sampleCases(8);
    cases[3] = with(cases[3], u"notice.target.name"_s, u"𠮷𡍼喆堃公會 \u05E9\u05DC\u05D5\u05DD"_s);
    cases[4] = with(cases[4], u"notice.reason"_s, u"骨直令，請確認原因。"_s.repeated(300));
    cases[5] = {{u"schema"_s, u"noticedesk.case/1"_s}};
    m_folder.write(u"cases.jsonl"_s, linesOf(cases));
}

void TestRenderBytes::areTheSameAgain()
{
    QByteArrayList first;
    for (const QString &mode : modes())
        first.append(written({u"--mode"_s, mode}, {}));
    // So that the clock's second is another.
    QThread::msleep(1000);
    for (const QString &mode : modes()) {
        const QByteArray again = written({u"--mode"_s, mode}, {});
        QVERIFY(again.size() > 100'000);
        QVERIFY(again == first.takeFirst());
    }
}

void TestRenderBytes::doNotDependOnTheNumberOfJobs_data()
{
    QTest::addColumn<QString>("mode");
    for (const QString &mode : modes())
        QTest::newRow(qPrintable(mode)) << mode;
}

void TestRenderBytes::doNotDependOnTheNumberOfJobs()
{
    QFETCH(const QString, mode);
    const QByteArray first = written({u"--mode"_s, mode, u"--jobs"_s, u"1"_s}, {});
    QVERIFY(first.size() > 100'000);
    for (const QString &jobs : {u"2"_s, u"8"_s})
        QVERIFY(written({u"--mode"_s, mode, u"--jobs"_s, jobs}, {}) == first);
}

void TestRenderBytes::doNotDependOnTheSession_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("time zone") << u"TZ"_s << u"Asia/Taipei"_s;
    QTest::newRow("time zone of yesterday") << u"TZ"_s << u"Pacific/Pago_Pago"_s;
    QTest::newRow("plain locale") << u"LC_ALL"_s << u"C"_s;
    QTest::newRow("Chinese locale") << u"LC_ALL"_s << u"zh_TW.UTF-8"_s;
    QTest::newRow("Japanese locale") << u"LC_ALL"_s << u"ja_JP.UTF-8"_s;
    QTest::newRow("decimal comma") << u"LC_ALL"_s << u"de_DE.UTF-8"_s;
    QTest::newRow("Arabic digits") << u"LC_ALL"_s << u"ar_EG.UTF-8"_s;
    QTest::newRow("language") << u"LANGUAGE"_s << u"ja:zh_TW"_s;
    QTest::newRow("fonts' language") << u"FC_LANG"_s << u"ja"_s;
    QTest::newRow("large screen") << u"QT_SCALE_FACTOR"_s << u"3"_s;
    QTest::newRow("fine screen") << u"QT_FONT_DPI"_s << u"300"_s;
    QTest::newRow("another home") << u"HOME"_s << u"/nonexistent"_s;
    QTest::newRow("fixed clock for builds") << u"SOURCE_DATE_EPOCH"_s << u"0"_s;
}

void TestRenderBytes::doNotDependOnTheSession()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    static const QByteArray usual = written({}, {});
    QVERIFY(usual.size() > 100'000);
    Surroundings other;
    other.environment.insert(variable, value);
    QVERIFY(written({}, other) == usual);
}

void TestRenderBytes::doNotDependOnTheOrderOfKeys()
{
    // Qt writes the keys in the order of the alphabet, the sample has those of the paper.
    const QString sorted = m_folder.write(u"sorted.json"_s, fileOf(sampleObject()));
    for (const auto &[path, name] : {std::pair{samplePath(), u"a.pdf"_s}, {sorted, u"b.pdf"_s}})
        QCOMPARE(runProgram({u"render"_s, u"--case"_s, path, u"-o"_s, m_folder.path(name)}).status,
                 0);
    QVERIFY(m_folder.read(u"a.pdf"_s) == m_folder.read(u"b.pdf"_s));
}

void TestRenderBytes::areThoseOfTheCaseByItself()
{
    const QString seventh = m_folder.write(u"7.json"_s, fileOf(numbered(sampleObject(), 7)));
    QCOMPARE(runProgram({u"render"_s, u"--cases"_s, m_folder.path(u"cases.jsonl"_s), u"-o"_s,
                         m_folder.path(u"many"_s)})
                 .status,
             0);
    QCOMPARE(
        runProgram({u"render"_s, u"--case"_s, seventh, u"-o"_s, m_folder.path(u"one"_s)}).status,
        0);
    for (const QString &name : {u"/115-0007-notice.pdf"_s, u"/115-0007-tracking.pdf"_s})
        QVERIFY(m_folder.read(u"many"_s + name) == m_folder.read(u"one"_s + name));
}

void TestRenderBytes::changeWithTheCase()
{
    QByteArray before;
    for (const QString &name : {u"公會"_s, u"工會"_s}) {
        const QString path = m_folder.write(
            u"changed.json"_s, fileOf(with(sampleObject(), u"notice.target.name"_s, name)));
        QCOMPARE(runProgram({u"render"_s, u"--case"_s, path, u"-o"_s, m_folder.path(u"changed"_s)})
                     .status,
                 0);
        const QByteArray now = folderBytes(u"changed"_s);
        QVERIFY(now != before);
        before = now;
    }
}

NOTICEDESK_TEST(TestRenderBytes)
#include "test_renderbytes.moc"
