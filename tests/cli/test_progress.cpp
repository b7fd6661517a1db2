// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QGuiApplication>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

class TestProgress final : public QObject
{
    Q_OBJECT

private:
    WorkFolder m_folder;

    QStringList renderAll(const QString &output, const QStringList &more = {}) const;

private Q_SLOTS:
    void initTestCase();
    void isShownOnATerminal_data();
    void isShownOnATerminal();
    void isGoneBeforeAnErrorIsTold();
    void isNotShownElsewhere();
    void isNotShownWhenQuiet();
    void isNotShownForOneCase();
    void theProgramKnowsATerminal_data();
    void theProgramKnowsATerminal();
};

namespace
{

/// A terminal, seen from its two ends.
class Terminal final
{
public:
    Terminal() : m_outer(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        std::array<char, 64> name{};
        if (m_outer >= 0 && ::grantpt(m_outer) == 0 && ::unlockpt(m_outer) == 0 &&
            ::ptsname_r(m_outer, name.data(), name.size()) == 0)
            m_inner = ::open(name.data(), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_inner);
        ::close(m_outer);
    }

    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    int inner() const { return m_inner; }
    /// What was written on it.
    QByteArray shown() const
    {
        QByteArray bytes(65536, '\0');
        const auto size = ::read(m_outer, bytes.data(), static_cast<std::size_t>(bytes.size()));
        bytes.truncate(size > 0 ? static_cast<qsizetype>(size) : 0);
        return bytes;
    }

private:
    int m_outer = -1;
    int m_inner = -1;
};

} // namespace

QStringList TestProgress::renderAll(const QString &output, const QStringList &more) const
{
    return QStringList{u"render"_s,          u"--cases"_s,  m_folder.path(u"cases.jsonl"_s),
                       u"--sheet"_s,         u"tracking"_s, u"-o"_s,
                       m_folder.path(output)} +
           more;
}

void TestProgress::initTestCase()
{
    m_folder.write(u"cases.jsonl"_s, linesOf(sampleCases(45)));
}

void TestProgress::isShownOnATerminal_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("folder") << u"out"_s;
    QTest::newRow("file") << u"job.pdf"_s;
}

void TestProgress::isShownOnATerminal()
{
    QFETCH(const QString, output);
    const RunResult answer = runInside(renderAll(output), true);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.output, QByteArray());
    // One line that is written over and cleared at the end.
    QCOMPARE(answer.errors, QByteArray("\r\x1b[K20 cases\r\x1b[K40 cases\r\x1b[K"));
}

void TestProgress::isGoneBeforeAnErrorIsTold()
{
    const QString cases = m_folder.write(u"bad.jsonl"_s, m_folder.read(u"cases.jsonl"_s) + "bad\n");
    const RunResult answer =
        runInside({u"render"_s, u"--cases"_s, cases, u"-o"_s, m_folder.path(u"bad"_s)}, true);
    QCOMPARE(answer.status, 3);
    const auto cleared = answer.errors.lastIndexOf("\r\x1b[K");
    QVERIFY(cleared > 0);
    const QByteArray told = answer.errors.mid(cleared + 4);
    QVERIFY2(isErrorLine(told), told.constData());
}

void TestProgress::isNotShownElsewhere()
{
    QCOMPARE(runInside(renderAll(u"out"_s)).errors, QByteArray());
    QCOMPARE(runProgram(renderAll(u"out"_s)).errors, QByteArray());
}

void TestProgress::isNotShownWhenQuiet()
{
    QCOMPARE(runInside(renderAll(u"out"_s, {u"--quiet"_s}), true).errors, QByteArray());
}

void TestProgress::isNotShownForOneCase()
{
    const RunResult answer =
        runInside({u"render"_s, u"--case"_s, samplePath(), u"-o"_s, m_folder.path(u"one"_s)}, true);
    QCOMPARE(answer.errors, QByteArray());
}

void TestProgress::theProgramKnowsATerminal_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("progress") << QStringList{}
                              << QByteArray("\r\x1b[K20 cases\r\x1b[K40 cases\r\x1b[K");
    QTest::newRow("quiet") << QStringList{u"--quiet"_s} << QByteArray();
}

void TestProgress::theProgramKnowsATerminal()
{
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, shown);
    const Terminal terminal;
    QVERIFY(terminal.inner() >= 0);
    Surroundings surroundings;
    surroundings.terminal = terminal.inner();
    QCOMPARE(runProgram(renderAll(u"out"_s, more), surroundings).status, 0);
    QCOMPARE(terminal.shown(), shown);
}

NOTICEDESK_TEST(TestProgress)
#include "test_progress.moc"
