// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilelines.h"
#include "exchange/casefilereader.h"
#include "exchange/exchangeerror.h"
#include "exchange/inputfile.h"
#include "testprogram.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

void readCaseLines(const QString &path)
{
    QFile file(path);
    openForReading(file);
    for (CaseFileLines lines(file, path); lines.next();) {
    }
}

} // namespace

/// Files that cannot be read at all; both readers must name them alike.
class TestInputFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFileAndItsFault_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        QTest::newRow("missing") << m_folder.filePath(u"no\nsuch.json"_s)
                                 << u"There is no such file"_s;
        QTest::newRow("folder") << m_folder.path() << u"This is a folder, not a file"_s;
        QTest::newRow("no name") << QString() << u"There is no such file"_s;
        // Reading where nothing is mapped fails; a folder without permission would not stop root.
        QTest::newRow("read error")
            << u"/proc/self/mem"_s << u"The file cannot be read (Input/output error)"_s;
    }

    void namesTheFileAndItsFault()
    {
        QFETCH(QString, path);
        QFETCH(QString, message);
        const QString where = QString(path).replace(u'\n', u"<U+000A>"_s);
        try {
            readCaseFile(path);
            QFAIL("the reader took it");
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), message);
            QCOMPARE(error.where(), where);
        }
        try {
            readCaseLines(path);
            QFAIL("the reader of lines took it");
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), message);
            QCOMPARE(error.where(), where);
        }
    }

    void namesAnEmptyFile()
    {
        const QString path = m_folder.filePath(u"empty.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        try {
            readCaseFile(path);
            QFAIL("the reader took it");
        } catch (const ExchangeError &error) {
            QCOMPARE(error.message(), u"There is nothing in it"_s);
            QCOMPARE(error.where(), path);
        }
    }

    void refusesALargeFileWithoutReadingIt()
    {
        const QString path = m_folder.filePath(u"large.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A hole: nobody could read a terabyte in the time of a test.
        QVERIFY(file.resize(qint64{1} << 40));
        file.close();
        try {
            readCaseFile(path);
            QFAIL("the reader took it");
        } catch (const ExchangeError &error) {
            QVERIFY2(error.message().contains(u"larger than 4194304 bytes"), error.what());
            QCOMPARE(error.where(), path);
        }
    }

    void refusesADeviceWithoutAnEnd()
    {
        QVERIFY_THROWS_EXCEPTION(ExchangeError, readCaseFile(u"/dev/zero"_s));
        QVERIFY_THROWS_EXCEPTION(ExchangeError, readCaseLines(u"/dev/zero"_s));
    }

private:
    QTemporaryDir m_folder;
};

NOTICEDESK_TEST(TestInputFile)
#include "test_inputfile.moc"
