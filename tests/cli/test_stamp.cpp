// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

/// An authority that stamps times (RFC 3161), with a root of its own, made by openssl.
class StampAuthority final
{
public:
    explicit StampAuthority(const StoreFolder &folder) : m_folder(folder)
    {
        folder.write(u"tsa.cnf"_s,
                     "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=root\n"
                     "[root]\nbasicConstraints=critical,CA:TRUE\n"
                     "[stamps]\nextendedKeyUsage=critical,timeStamping\n"
                     "[tsa]\nserial=serial\ncrypto_device=builtin\ndefault_policy=1.2.3.4\n"
                     "digests=sha256\nsigner_digest=sha256\ntsa_name=yes\n");
        folder.write(u"serial"_s, "01\n");
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-keyout"_s,
                 u"root.key"_s, u"-out"_s, u"root.pem"_s, u"-days"_s, u"3650"_s, u"-config"_s,
                 u"tsa.cnf"_s, u"-extensions"_s, u"root"_s});
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"tsa.key"_s, u"-out"_s,
                 u"tsa.csr"_s, u"-config"_s, u"tsa.cnf"_s, u"-subj"_s, u"/CN=Stamps"_s});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s,
                 u"root.key"_s, u"-out"_s, u"tsa.pem"_s, u"-days"_s, u"3650"_s, u"-extfile"_s,
                 u"tsa.cnf"_s, u"-extensions"_s, u"stamps"_s});
    }

    /// Whether it answered.
    bool answer(const QString &query, const QString &reply) const
    {
        return openssl({u"ts"_s, u"-reply"_s, u"-queryfile"_s, query, u"-signer"_s, u"tsa.pem"_s,
                        u"-inkey"_s, u"tsa.key"_s, u"-config"_s, u"tsa.cnf"_s, u"-section"_s,
                        u"tsa"_s, u"-out"_s, reply});
    }

private:
    bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path({}));
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    const StoreFolder &m_folder;
};

} // namespace

/// An authority says when the history's head was there, by files.
class TestStamp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyIsStampedAndVerified();
    void whatIsNoGoodReplyIsRefused_data();
    void whatIsNoGoodReplyIsRefused();
    void historyThatWasWrittenAnewIsTold();
    void usageIsRefused_data();
    void usageIsRefused();
};

void TestStamp::historyIsStampedAndVerified()
{
    const StoreFolder folder(plainLines(2));
    const StampAuthority authority(folder);
    const QString query = folder.path(u"head.tsq"_s);
    const QString reply = folder.path(u"head.tsr"_s);
    const QByteArray head = outputLines(folder.run({u"verify"_s})).at(1).toUtf8() + '\n';
    QCOMPARE(folder.run({u"stamp"_s, u"--query"_s, query}).output, head);
    const QByteArray asked = folder.read(u"head.tsq"_s);
    QVERIFY(authority.answer(query, reply));
    const RunResult kept =
        folder.run({u"stamp"_s, u"--reply"_s, reply, u"--ca"_s, folder.path(u"root.pem"_s)});
    QCOMPARE(kept.errors, QByteArray());
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.output.startsWith(QByteArray(head + "stampedAt 20")));
    QVERIFY(kept.output.endsWith("authority Stamps\n"));
    const RunResult verified = folder.run({u"verify"_s});
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.output.endsWith("timeStamps 1\n"));
    // The history went on, and a reply that comes late is still good.
    QVERIFY(!verified.output.contains(head));
    QCOMPARE(
        folder.run({u"stamp"_s, u"--reply"_s, reply, u"--ca"_s, folder.path(u"root.pem"_s)}).status,
        0);
    folder.run({u"stamp"_s, u"--query"_s, query});
    QVERIFY(folder.read(u"head.tsq"_s) != asked);
}

void TestStamp::whatIsNoGoodReplyIsRefused_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("certificates");
    QTest::addColumn<QString>("told");
    QTest::newRow("no reply") << u"root.pem"_s << u"root.pem"_s << u"no reply to a query"_s;
    QTest::newRow("changed") << u"changed.tsr"_s << u"root.pem"_s << u"is not good"_s;
    QTest::newRow("another authority") << u"head.tsr"_s << u"other.pem"_s << u"is not good"_s;
    QTest::newRow("no certificate") << u"head.tsr"_s << u"head.tsq"_s << u"holds none"_s;
    QTest::newRow("of another store") << u"foreign.tsr"_s << u"root.pem"_s << u"something else"_s;
    QTest::newRow("no file") << u"nowhere.tsr"_s << u"root.pem"_s << u"nowhere.tsr"_s;
}

void TestStamp::whatIsNoGoodReplyIsRefused()
{
    QFETCH(QString, reply);
    QFETCH(QString, certificates);
    QFETCH(QString, told);
    const StoreFolder folder(plainLines(1));
    folder.run({u"stamp"_s, u"--query"_s, folder.path(u"head.tsq"_s)});
    {
        const StampAuthority other(folder);
        folder.write(u"other.pem"_s, folder.read(u"root.pem"_s));
    }
    const StampAuthority authority(folder);
    QVERIFY(authority.answer(u"head.tsq"_s, u"head.tsr"_s));
    QByteArray changed = folder.read(u"head.tsr"_s);
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    folder.write(u"changed.tsr"_s, changed);
    const StoreFolder another(plainLines(2));
    another.run({u"stamp"_s, u"--query"_s, folder.path(u"foreign.tsq"_s)});
    QVERIFY(authority.answer(u"foreign.tsq"_s, u"foreign.tsr"_s));

    const QByteArray before = folder.everything();
    const RunResult answer = folder.run(
        {u"stamp"_s, u"--reply"_s, folder.path(reply), u"--ca"_s, folder.path(certificates)});
    QCOMPARE(faultOfRefusal(answer, 3, told), QString());
    QCOMPARE(folder.everything(), before);
}

void TestStamp::historyThatWasWrittenAnewIsTold()
{
    const StoreFolder folder(plainLines(2));
    const StampAuthority authority(folder);
    folder.run({u"stamp"_s, u"--query"_s, folder.path(u"head.tsq"_s)});
    QVERIFY(authority.answer(u"head.tsq"_s, u"head.tsr"_s));
    folder.run({u"stamp"_s, u"--reply"_s, folder.path(u"head.tsr"_s), u"--ca"_s,
                folder.path(u"root.pem"_s)});
    folder.tamper({u"DROP TRIGGER time_stamps_are_not_changed"_s,
                   u"UPDATE time_stamps SET sequence = sequence - 1"_s});
    const RunResult told = folder.run({u"verify"_s});
    QVERIFY(told.output.contains("is not what was stamped at"));
    folder.tamper({u"UPDATE time_stamps SET sequence = sequence + 1,"
                   " reply = CAST(substr(reply, 1, length(reply) - 1) || x'00' AS BLOB)"_s});
    QVERIFY(folder.run({u"verify"_s}).output.contains("of the history is damaged"));
}

void TestStamp::usageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("both") << QStringList({u"--query"_s, u"a"_s, u"--reply"_s, u"b"_s});
    QTest::newRow("without certificates") << QStringList({u"--reply"_s, u"b"_s});
    QTest::newRow("certificates alone") << QStringList({u"--query"_s, u"a"_s, u"--ca"_s, u"b"_s});
}

void TestStamp::usageIsRefused()
{
    QFETCH(QStringList, arguments);
    const StoreFolder folder;
    QCOMPARE(folder.run(QStringList(u"stamp"_s) + arguments).status, 2);
    // Nor is an output written over a store.
    QCOMPARE(folder.run({u"stamp"_s, u"--query"_s, folder.store()}).status, 2);
}

NOTICEDESK_TEST(TestStamp)
#include "test_stamp.moc"
