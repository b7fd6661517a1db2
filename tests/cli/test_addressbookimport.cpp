// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The whole address book of the exchange system comes in, and comes again.
class TestAddressBookImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsChanged();
    void theEncodingMakesNoDifference();
    void aBookThatIsCutOffChangesNothing();
    void damagedRowsAreListedAndGoodNamesKept();
    void progressIsShownOnATerminal();
    void spoiltCodesAreListed();
    void replaceDamagedGoesWithAnAddressBook();
};

namespace
{

#ifdef NOTICEDESK_SANITIZED
constexpr int wholeBook = 2'000;
#else
constexpr int wholeBook = 40'000;
#endif

const QString header = u"ORGID,ORGNAME,STATUSCODE,UPDATETIME\n"_s;

QString row(int number, const QString &name)
{
    return u"A%1,%2,%3,2026-01-02\n"_s.arg(QString::number(100'000 + number), name,
                                           QString::number(number % 3));
}

/// Every tenth name has a character beyond 16 bits.
QString usualName(int number)
{
    return (number % 10 == 0 ? u"𠮷野"_s : u"臺南市"_s) + u"第%1公會"_s.arg(number);
}

QByteArray book(int count)
{
    QString text = header;
    for (int number = 0; number < count; ++number)
        text += row(number, usualName(number));
    return text.toUtf8();
}

/// What verify says of the end of the history, without the digits of its hash.
QByteArray headAt(int sequence)
{
    return "historyHead " + QByteArray::number(sequence) + '-';
}

QByteArray counts(int added, int changed, int unchanged)
{
    return "added " + QByteArray::number(added) + "\nchanged " + QByteArray::number(changed) +
           "\nunchanged " + QByteArray::number(unchanged) + '\n';
}

RunResult imported(const StoreFolder &folder, const QByteArray &bytes)
{
    return folder.run({u"import"_s, u"--organizations"_s, folder.write(u"book.csv"_s, bytes)});
}

} // namespace

void TestAddressBookImport::onlyWhatDiffersIsChanged()
{
    const StoreFolder folder(plainLines(1));
    const QByteArray whole = book(wholeBook);
    QCOMPARE(imported(folder, whole).output, counts(wholeBook, 0, 0));
    QCOMPARE(imported(folder, "\xEF\xBB\xBF" + whole).output, counts(0, 0, wholeBook));

    // Two names, a state and a day differ, one organisation is new and one is gone.
    QByteArray next = whole;
    next.replace("𠮷野第1000公會", "吉野第1000公會");
    next.replace("臺南市第7公會", "台南市第7公會");
    next.replace("A100005,臺南市第5公會,2,", "A100005,臺南市第5公會,1,");
    next.replace("A100006,臺南市第6公會,0,2026-01-02", "A100006,臺南市第6公會,0,2026-02-03");
    next.replace(row(1, usualName(1)).toUtf8(), row(999'999, u"新社"_s).toUtf8());
    QCOMPARE(imported(folder, next).output, counts(1, 4, wholeBook - 5));
    // The plain case, the whole book and these five: what came again is no entry of the history.
    const RunResult verified = folder.run({u"verify"_s});
    QCOMPARE(verified.errors, QByteArray());
    QVERIFY2(verified.output.contains(headAt(wholeBook + 6)), verified.output.constData());
    // The one that is gone was kept.
    QCOMPARE(imported(folder, (header + row(1, usualName(1))).toUtf8()).output, counts(0, 0, 1));
}

void TestAddressBookImport::theEncodingMakesNoDifference()
{
    constexpr int count = 500;
    const StoreFolder folder;
    QString text = header;
    for (int number = 0; number < count; ++number)
        text += row(number, u"臺南市碁恒公會%1"_s.arg(number));
    QStringEncoder encode("windows-950");
    const QByteArray cp950 = encode(text);
    QVERIFY(!encode.hasError() && cp950 != text.toUtf8());
    QCOMPARE(imported(folder, cp950).output, counts(count, 0, 0));
    for (const QByteArray &same : {cp950, text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()),
                                   text.toUtf8().replace("\n", "\r\n")})
        QCOMPARE(imported(folder, same).output, counts(0, 0, count));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestAddressBookImport::aBookThatIsCutOffChangesNothing()
{
    const StoreFolder folder(plainLines(1));
    const QByteArray before = folder.everything();
    const QByteArray whole = book(1000);
    // Within the last row: after its second comma, and in the middle of characters of its name.
    for (const qsizetype cut : {13, 15, 16, 20}) {
        const RunResult answer = imported(folder, whole.chopped(cut));
        QCOMPARE(faultOfRefusal(answer, 3, u"book.csv, line 1001"_s), QString());
        QCOMPARE(folder.everything(), before);
    }
}

void TestAddressBookImport::damagedRowsAreListedAndGoodNamesKept()
{
    const StoreFolder folder;
    const QString good = header + u"395000000A,臺南市政府,T,1\n379000000C,臺北市政府,T,1\n"_s;
    QCOMPARE(imported(folder, good.toUtf8()).output, counts(2, 0, 0));
    const QString damaged = header + u"395000000A,臺南?政府,F,2\n379000000C,臺北市政府,T,1\n"
                                     "301000000B,高雄\uFFFD政府,T,1\n"_s;
    const QByteArray rows = "damaged\tline 2\t395000000A\tkept\t";
    RunResult answer = imported(folder, damaged.toUtf8());
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.output.startsWith(
                 QByteArray(counts(1, 1, 1) + "damagedRows 2\ngoodNamesKept 1\n" + rows)),
             answer.output.constData());
    QVERIFY(answer.output.contains("damaged\tline 4\t301000000B\ttaken\t"));
    QCOMPARE(answer.output.count('\n'), 7);

    // The state was taken over, the name was not; and the next import finds nothing new.
    answer = imported(folder, damaged.toUtf8());
    QVERIFY2(answer.output.startsWith(counts(0, 0, 3)), answer.output.constData());
    answer = folder.run({u"import"_s, u"--replace-damaged"_s, u"--organizations"_s,
                         folder.write(u"book.csv"_s, damaged.toUtf8())});
    QVERIFY2(answer.output.startsWith(
                 QByteArray(counts(0, 1, 2) + "damagedRows 2\ngoodNamesReplaced 1\n")),
             answer.output.constData());
    QVERIFY(answer.output.contains("damaged\tline 2\t395000000A\treplaced\t"));
    // Where no good name is lost there is no question.
    answer = imported(folder, (header + u"395000000A,臺?市政府,F,3\n"_s).toUtf8());
    QVERIFY2(
        answer.output.startsWith(QByteArray(counts(0, 1, 0) + "damagedRows 1\ngoodNamesKept 0\n")),
        answer.output.constData());
    QVERIFY(answer.output.contains("damaged\tline 2\t395000000A\ttaken\t"));
    // A good name comes back without a question.
    QCOMPARE(imported(folder, good.toUtf8()).output, counts(0, 1, 1));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestAddressBookImport::progressIsShownOnATerminal()
{
    const StoreFolder folder;
    const QStringList words = folder.onStore(
        {u"import"_s, u"--organizations"_s, folder.write(u"book.csv"_s, book(2500))});
    const QByteArray clear = "\r\x1b[K";
    QCOMPARE(runInside(words, true).errors,
             clear + "1000 organisations read" + clear + "2000 organisations read" + clear +
                 "1000 organisations imported" + clear + "2000 organisations imported" + clear);
    QCOMPARE(runInside(words).errors, QByteArray());
    QCOMPARE(runInside(words + QStringList{u"--quiet"_s}, true).errors, QByteArray());
}

void TestAddressBookImport::spoiltCodesAreListed()
{
    const StoreFolder folder;
    const QByteArray output =
        imported(folder, (header + u"3.95E+08,甲,T,1\n\"=\"\"395000000A\"\"\",乙,T,1\n"
                                   "39500O000A,丙,T,1\n395000000А,丁,T,1\n395000000A,戊,T,1\n"_s)
                             .toUtf8())
            .output;
    QVERIFY2(output.startsWith(QByteArray(counts(5, 0, 0) + "damagedRows 4\ngoodNamesKept 0\n")),
             output.constData());
    for (const char *place : {"line 2", "line 3", "line 4", "line 5"})
        QVERIFY2(output.contains(QByteArray(QByteArray("damaged\t") + place + '\t')), place);
    QVERIFY(output.contains("395000000A."));
}

void TestAddressBookImport::replaceDamagedGoesWithAnAddressBook()
{
    const StoreFolder folder(plainLines(1));
    QCOMPARE(
        folder.run({u"import"_s, u"--replace-damaged"_s, folder.path(u"cases.jsonl"_s)}).status, 2);
}

NOTICEDESK_TEST(TestAddressBookImport)
#include "test_addressbookimport.moc"
