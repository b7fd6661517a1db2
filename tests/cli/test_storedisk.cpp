// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A disk that gets full, wherever that happens, changes nothing and leaves nothing half-written.
class TestStoreDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void aStoreIsMadeWholeOrNotAtAll();
};

namespace
{

constexpr qsizetype diskBytes = qsizetype{8} * 1024 * 1024;
constexpr qsizetype pageBytes = 4096;

/// A small disk of its own, or, where none can be mounted, a limit to the length of each file.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &place) : m_place(QFile::encodeName(place))
    {
        const QByteArray options = "size=" + QByteArray::number(diskBytes);
        m_mounted = ::mount("tmpfs", m_place.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.constData(), MNT_DETACH);
    }

    /// Runs the program with so many bytes left to write.
    Answer run(const QStringList &arguments, qsizetype room) const
    {
        Surroundings surroundings;
        if (!m_mounted) {
            surroundings.mostFileBytes = static_cast<quint64>(room);
            return runProgram(arguments, surroundings);
        }
        const QByteArray filler = m_place + "/filler";
        fill(filler, room);
        Answer answer = runProgram(arguments);
        ::unlink(filler.constData());
        return answer;
    }

private:
    void fill(const QByteArray &filler, qsizetype room) const
    {
        struct statvfs state
        {
        };
        const int file = ::open(filler.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ::statvfs(m_place.constData(), &state);
        const auto bytes = static_cast<qsizetype>(state.f_bavail * state.f_frsize) - room;
        if (bytes > 0)
            ::posix_fallocate(file, 0, bytes);
        ::close(file);
    }

    QByteArray m_place;
    bool m_mounted = false;
};

void write(const QByteArray &path, const QByteArray &text)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    if (file >= 0)
        static_cast<void>(::write(file, text.constData(), static_cast<size_t>(text.size())) > 0);
    ::close(file);
}

/// Lets this process mount what no other sees. Where that is not allowed, nothing is changed.
void enterOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    const bool isRoot = user == "0" && ::unshare(CLONE_NEWNS) == 0;
    if (!isRoot) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return;
        write("/proc/self/setgroups", "deny");
        write("/proc/self/uid_map", "0 " + user + " 1");
        write("/proc/self/gid_map", "0 " + group + " 1");
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

QStringList halfWritten(const QStringList &names)
{
    return names.filter(QRegularExpression(u"\\.(part|unverified|new|restored)$"_s));
}

QByteArray exported(const QString &store)
{
    return runInside({u"export"_s, u"--all"_s, u"--store"_s, store}).output;
}

} // namespace

void TestStoreDisk::aFullDiskChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{u"import"_s, u"@cases.jsonl"_s};
    QTest::newRow("address book") << QStringList{u"import"_s, u"--organizations"_s, u"@book.csv"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"@disk/new.db"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"@back.db"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--all"_s, u"-o"_s, u"@disk/all.jsonl"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("list") << QStringList{u"list"_s};
}

void TestStoreDisk::aFullDiskChangesNothing()
{
    QFETCH(QStringList, arguments);
    const StoreFolder folder(plainLines(20));
    QCOMPARE(folder.runAt(longAgo(), {u"backup"_s, folder.path(u"back.db"_s)}).status, 0);
    QByteArray book = "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
    for (int row = 0; row < 300; ++row)
        book += "A" + QByteArray::number(row) + ",臺南市公會,0,\n";
    folder.write(u"book.csv"_s, book);
    std::vector<QJsonObject> cases;
    for (int serial = 101; serial <= 180; ++serial)
        cases.push_back(plainCase(serial));
    folder.write(u"cases.jsonl"_s, linesOf(cases));
    folder.write(u"disk/below"_s, {});
    for (QString &word : arguments) {
        if (word.startsWith(u'@'))
            word = folder.path(word.mid(1));
    }
    const QString store = folder.path(u"disk/office.db"_s);
    arguments += {u"--store"_s, store};

    int refused = 0;
    for (const qsizetype pages : {0, 3, 9, 20, 45, 75, 120, 160, 180, 220, 300}) {
        const SmallDisk disk(folder.path(u"disk"_s));
        QFile::remove(store);
        QVERIFY(QFile::copy(folder.store(), store));
        const QByteArray before = exported(store);
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(store + ending);
        const Answer answer = disk.run(arguments, pages * pageBytes);
        const QByteArray where =
            QByteArray::number(pages) + " pages: " + answer.errors + answer.output.left(300);
        const QStringList names = folder.names().filter(u"disk/"_s);
        QVERIFY2(halfWritten(names).isEmpty(),
                 QByteArray(where + names.join(u' ').toUtf8()).constData());
        const Answer verified = runInside({u"verify"_s, u"--store"_s, store});
        QVERIFY2(verified.status == 0,
                 QByteArray(verified.output.left(500) + verified.errors + where).constData());
        for (const QString &backup : names.filter(QRegularExpression(u"backups/.*\\.db$"_s))) {
            const Answer whole = runInside({u"verify"_s, u"--store"_s, folder.path(backup)});
            QVERIFY2(whole.status == 0, QByteArray(where + whole.errors).constData());
        }
        if (answer.status != 0) {
            ++refused;
            const QString fault = faultOfRefusal(answer, 3, folder.path(u"disk/"_s));
            QVERIFY2(fault.isEmpty(), QByteArray(where + fault.toUtf8()).constData());
            QVERIFY2(exported(store) == before, where.constData());
            QVERIFY2(!names.contains(u"disk/new.db"_s), where.constData());
            QVERIFY2(!names.contains(u"disk/new.db.manifest.json"_s), where.constData());
            QVERIFY2(!names.contains(u"disk/all.jsonl"_s), where.constData());
        } else if (refused > 0) {
            return;
        }
    }
    QVERIFY2(arguments.first() == "list"_L1 || arguments.first() == "verify"_L1,
             "never refused, or never done");
}

void TestStoreDisk::aStoreIsMadeWholeOrNotAtAll()
{
    const WorkFolder folder;
    folder.write(u"disk/below"_s, {});
    int refused = 0;
    for (const qsizetype pages : {1, 5, 20, 40, 60, 80, 100, 150, 200, 300, 500}) {
        const SmallDisk disk(folder.path(u"disk"_s));
        const QString store = folder.path(u"disk/new/office.db"_s);
        QDir(folder.path(u"disk/new"_s)).removeRecursively();
        const Answer answer = disk.run({u"init"_s, u"--store"_s, store}, pages * pageBytes);
        if (answer.status == 0) {
            QVERIFY(refused > 0);
            QCOMPARE(runInside({u"verify"_s, u"--store"_s, store}).status, 0);
            return;
        }
        ++refused;
        QCOMPARE(faultOfRefusal(answer, 3, folder.path(u"disk/"_s)), QString());
        QCOMPARE(folder.names(u"disk"_s).join(u' '), QString());
    }
    QFAIL("never done");
}

int main(int argc, char *argv[])
{
    enterOwnMounts();
    const QCoreApplication application(argc, argv);
    TestStoreDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_storedisk.moc"
