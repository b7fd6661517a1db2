// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "refusal.h"
#include "store/keeping/storelock.h"
#include "testprogram.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// One process writes to a file: who the others are told it is.
class TestStoreLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondWriterIsToldWhoHoldsTheStore();
    void aLockThatWasLeftBehindHoldsNothing();
    void asMuchIsLockedAfterTheStoreWasOpenedAgain();

private:
    std::unique_ptr<OpenStore> m_store;
    Author m_author{u"desk"_s, u"pc7"_s};
};

void TestStoreLocks::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestStoreLocks::aSecondWriterIsToldWhoHoldsTheStore()
{
    const QString said = refusal(
        [&] { Store::openForWriting(m_store->path(), m_author, [this] { return m_store->now; }); });
    QVERIFY2(said.contains(u"desk on pc7 (process %1) since 2026-11-22T"_s.arg(
                 QCoreApplication::applicationPid())),
             qPrintable(said));
    try {
        const StoreLock lock(m_store->path(), m_author, m_store->now);
        QFAIL("nobody held it");
    } catch (const StoreHeld &held) {
        QVERIFY(held.holder());
        QCOMPARE(held.holder()->author.user, m_author.user);
        QCOMPARE(held.holder()->author.host, m_author.host);
        QCOMPARE(held.holder()->since.toSecsSinceEpoch(), m_store->now.toSecsSinceEpoch());
    }
}

void TestStoreLocks::aLockThatWasLeftBehindHoldsNothing()
{
    m_store->close();
    QFile lock(m_store->path() + u".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("somebody on another computer since yesterday\xff\n");
    lock.close();
    m_store->open();
    m_store->added(u"a"_s);
}

/// How many locks this process holds on a file.
static qsizetype locksOn(const QString &path)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 ||
        !locks.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray holder = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
    const QByteArray file = ':' + QByteArray::number(static_cast<quint64>(status.st_ino)) + ' ';
    qsizetype count = 0;
    for (const QByteArray &line : locks.readAll().split('\n'))
        count += line.contains("POSIX") && line.contains(holder) && line.contains(file) ? 1 : 0;
    return count;
}

void TestStoreLocks::asMuchIsLockedAfterTheStoreWasOpenedAgain()
{
    m_store->added(u"a"_s);
    const qsizetype before = locksOn(m_store->path());
    QVERIFY(before > 0);
    Store::openForReading(m_store->path());
    QCOMPARE(locksOn(m_store->path()), before);
}

NOTICEDESK_TEST(TestStoreLocks)
#include "test_storelocks.moc"
