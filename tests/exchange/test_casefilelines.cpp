// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilelines.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QBuffer>
#include <QObject>
#include <QTest>

#include <cstring>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray lineOf1()
{
    return "{\"schema\":\"noticedesk.case/1\",\"number\":\"115-0001\"}";
}

QByteArray lineOf2()
{
    return "{\"schema\":\"noticedesk.case/1\",\"number\":\"115-0002\"}";
}

QByteArray draft()
{
    return "{\"schema\":\"noticedesk.case/1\"}";
}

std::vector<CaseFile> readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CaseFileLines lines(buffer, u"cases.jsonl"_s);
    std::vector<CaseFile> cases;
    while (auto next = lines.next())
        cases.push_back(*std::move(next));
    return cases;
}

/// A device that gives the same text again and again and never ends.
class EndlessDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit EndlessDevice(const QByteArray &text) : m_text(text)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 bytesGiven() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        for (qint64 index = 0; index < maximum; ++index)
            data[index] = m_text[(m_given + index) % m_text.size()];
        m_given += maximum;
        return maximum;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_text;
    qint64 m_given = 0;
};

/// A device that gives a beginning and then fails.
class FailingDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit FailingDevice(const QByteArray &beginning) : m_beginning(beginning)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (m_beginning.isEmpty()) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        const qsizetype size = m_beginning.size();
        std::memcpy(data, m_beginning.constData(), static_cast<std::size_t>(size));
        m_beginning.clear();
        return size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_beginning;
};

} // namespace

class TestCaseFileLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCasesInOrder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes;
        };
        row("newline at the end", lineOf1() + '\n' + lineOf2() + '\n');
        row("no newline at the end", lineOf1() + '\n' + lineOf2());
        row("CRLF", lineOf1() + "\r\n" + lineOf2() + "\r\n");
        row("blank lines at the end", lineOf1() + '\n' + lineOf2() + "\n\n \t\r\n\n");
        row("byte order mark", "\xEF\xBB\xBF" + lineOf1() + '\n' + lineOf2() + '\n');
        row("space around", "  " + lineOf1() + " \n\t" + lineOf2() + " \n");
    }

    void readsTheCasesInOrder()
    {
        QFETCH(QByteArray, bytes);
        const std::vector<CaseFile> cases = readAll(bytes);
        QCOMPARE(cases.size(), std::size_t{2});
        QCOMPARE(cases[0].number, CaseNumber::fromParts(115, 1));
        QCOMPARE(cases[1].number, CaseNumber::fromParts(115, 2));
    }

    void findsNoCaseInAFileWithoutLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("blank lines") << QByteArray("\n\r\n\n");
    }

    void findsNoCaseInAFileWithoutLines()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readAll(bytes).empty());
    }

    void readsAsManyDraftsAsThereAre()
    {
        QCOMPARE(readAll(draft() + '\n' + draft() + '\n' + draft()).size(), std::size_t{3});
    }

    void readsLinesThatAreLongerThanABlock()
    {
        CaseFile large;
        large.notice.reason = QString(700'000, u'臺');
        CaseFile small;
        small.notice.reason = u"小"_s;
        const std::vector<CaseFile> expected{small, large, small, large};
        QByteArray bytes;
        for (const CaseFile &each : expected)
            bytes += caseFileJsonLine(each);
        QCOMPARE(readAll(bytes), expected);
    }

    void namesTheBadLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &message,
                            const QString &where) {
            QTest::newRow(name) << bytes << message << where;
        };
        row("first line", "{\n" + lineOf1(), u"ends before the case does"_s,
            u"cases.jsonl, line 1, column 2"_s);
        row("third line", lineOf1() + '\n' + lineOf2() + "\n{\"schema\":0}\n" + draft(),
            u"must be a text, not a number"_s, u"cases.jsonl, line 3, schema"_s);
        row("last line, cut", lineOf1() + "\r\n" + lineOf2().chopped(3),
            u"ends before the case does"_s, u"cases.jsonl, line 2, column 48"_s);
        row("two cases with NUL between", draft() + '\0' + draft(), u"more text after the end"_s,
            u"cases.jsonl, line 1, column 31"_s);
        row("two cases on a line", draft() + draft(), u"more text after the end"_s,
            u"cases.jsonl, line 1, column 31"_s);
        row("not UTF-8", draft() + "\n{\"\xA5\":1}", u"byte 0xa5"_s,
            u"cases.jsonl, line 2, column 3"_s);
        row("a list of cases", '[' + draft() + ']', u"must be an object, not a list"_s,
            u"cases.jsonl, line 1"_s);
        row("blank line between", lineOf1() + "\n\n\n" + lineOf2(), u"The line is blank"_s,
            u"cases.jsonl, line 2"_s);
        row("blank first line", '\n' + lineOf1(), u"The line is blank"_s, u"cases.jsonl, line 1"_s);
        row("same number twice", draft() + '\n' + lineOf2() + '\n' + lineOf1() + '\n' + lineOf2(),
            u"case 115-0002 comes twice, first on line 2"_s, u"cases.jsonl, line 4, number"_s);
        row("too long", draft() + '\n' + QByteArray(4'194'305, ' ') + '\n' + lineOf1(),
            u"line is longer than 4194304 bytes"_s, u"cases.jsonl, line 2"_s);
        row("too long at the end", draft() + '\n' + lineOf1() + QByteArray(4'194'304, ' '),
            u"line is longer than 4194304 bytes"_s, u"cases.jsonl, line 2"_s);
    }

    void namesTheBadLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QFETCH(QString, where);
        try {
            readAll(bytes);
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(message), error.what());
            QCOMPARE(error.where(), where);
            return;
        }
        QFAIL("the reader took it");
    }

    void takesALineAsLongAsTheLimit()
    {
        const QByteArray longest = lineOf1() + QByteArray(4'194'304 - lineOf1().size(), ' ');
        QCOMPARE(readAll(longest + '\n' + lineOf2()).size(), std::size_t{2});
    }

    void refusesAnEndlessLineWithoutReadingOn()
    {
        EndlessDevice device("{\"schema\": ");
        CaseFileLines lines(device, u"endless"_s);
        QVERIFY_THROWS_EXCEPTION(ExchangeError, lines.next());
        QVERIFY2(device.bytesGiven() < 5'000'000,
                 QByteArray::number(device.bytesGiven()).constData());
    }

    void readsNoFurtherAheadThanOneBlock()
    {
        EndlessDevice device(draft() + '\n');
        CaseFileLines lines(device, u"endless"_s);
        for (int count = 1; count <= 20'000; ++count) {
            QVERIFY(lines.next());
            QVERIFY(device.bytesGiven() - count * (draft().size() + 1) <= 300'000);
        }
    }

    void tellsAFailedDeviceFromTheEnd()
    {
        FailingDevice device(lineOf1() + '\n');
        CaseFileLines lines(device, u"cases.jsonl"_s);
        QVERIFY(lines.next());
        try {
            lines.next();
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), u"The file cannot be read (Input/output error)"_s);
            QCOMPARE(error.where(), u"cases.jsonl"_s);
            return;
        }
        QFAIL("the failure passed for the end");
    }
};

NOTICEDESK_TEST(TestCaseFileLines)
#include "test_casefilelines.moc"
