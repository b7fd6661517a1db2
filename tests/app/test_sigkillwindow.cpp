// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"
#include "app/frame/session.h"
#include "domain/officecalendar.h"
#include "store/cases/caserecords.h"
#include "store/database/upgrade.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseBetweenKeys = 20; // ms
constexpr qint64 mostUnkept = 2000;  // ms of typing that a crash may take
constexpr int mostRuns = 12;

/// The characters that are typed: so that each prefix is known by its length alone.
QString typedText(int characters)
{
    QString text;
    for (int at = 0; at < characters; ++at)
        text.append(QChar(u'a' + at % 26));
    return text;
}

/// Types into a new notice until it is killed, and prints what the window has said of it: a line
/// "typed N" after each key, "kept N" when the window says that all of it is kept.
int typeUntilKilled(const QString &path)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFileInfo(path).absolutePath());
    QApplication::setQuitOnLastWindowClosed(false);
    Session session(path);
    session.begin({});
    if (!QTest::qWaitFor([&] { return session.window(); }, 30'000))
        return 1;
    QTextStream out(stdout);
    session.window()->activateWindow();
    session.window()->tabs().openNew();
    auto *field = session.window()->findChild<QWidget *>(u"reasonEdit"_s);
    int typed = 0;
    QObject::connect(&session.window()->tabs(), &CaseTabs::savingChanged, field,
                     [&](Saving saving) {
                         if (saving == Saving::Saved)
                             out << "kept " << typed << Qt::endl;
                     });
    for (;;) {
        QTest::keyClick(field, typedText(typed + 1).back().toLatin1());
        ++typed;
        out << "typed " << typed << Qt::endl;
        // People pause, and go on before the window has kept everything.
        QTest::qWait(typed % 40 == 0 ? 900 : pauseBetweenKeys);
    }
}

} // namespace

/// The process is killed while somebody types.
class TestSigkillWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeKeptIsThere_data()
    {
        QTest::addColumn<int>("lives");
        // Spread over the time in which the draft is added, kept and kept again.
        for (int run = 0; run < mostRuns; ++run) {
            QTest::addRow("run %d", run)
                << 200 + run * 360 + QRandomGenerator::global()->bounded(360);
        }
    }

    void whatWasSaidToBeKeptIsThere()
    {
        QFETCH(const int, lives);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.db"_s);
        makeStore(path);
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"type"_s, path});
        QVERIFY(typist.waitForReadyRead(60'000));
        // When a line came tells when it was typed, at the latest.
        QElapsedTimer time;
        time.start();
        std::vector<std::pair<int, qint64>> typed;
        int kept = 0;
        while (time.elapsed() < lives) {
            typist.waitForReadyRead(20);
            read(typist, time.elapsed(), typed, kept);
        }
        const qint64 killedAt = time.elapsed();
        typist.kill();
        QVERIFY(typist.waitForFinished(30'000));
        QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
        read(typist, killedAt, typed, kept);
        int mustBeThere = kept;
        for (const auto &[characters, at] : typed) {
            if (at <= killedAt - mostUnkept - slack)
                mustBeThere = qMax(mustBeThere, characters);
        }

        const OfficeCalendar calendar;
        const Verification verified = verify(path, {QDate::currentDate(), calendar, {}}, {});
        QVERIFY2(verified.problems.isEmpty(),
                 qPrintable(sentencesOf(verified.problems).join(u'\n')));
        SqliteDatabase database(path, Database::Access::ReadOnly);
        CaseRecords records(database);
        const auto all = records.all();
        QVERIFY(all.size() <= 1); // never the same draft twice
        const QString stored =
            all.empty() ? QString() : records.find(all.front())->file.notice.reason.value_or(u""_s);
        QCOMPARE(stored, typedText(static_cast<int>(stored.size())));
        QVERIFY2(stored.size() >= mustBeThere,
                 qPrintable(u"%1 of %2"_s.arg(QString::number(stored.size()),
                                              QString::number(mustBeThere))));
        qInfo("killed after %lld ms: %d typed, %d said to be kept, %d there",
              static_cast<long long>(killedAt), typed.empty() ? 0 : typed.back().first, kept,
              static_cast<int>(stored.size()));
    }

private:
    /// What a busy machine may take beyond what is promised.
    static constexpr qint64 slack = 1000; // ms

    static void read(QProcess &typist, qint64 at, std::vector<std::pair<int, qint64>> &typed,
                     int &kept)
    {
        while (typist.canReadLine()) {
            const QList<QByteArray> words = typist.readLine().trimmed().split(' ');
            if (words.front() == "kept")
                kept = words.back().toInt();
            else
                typed.emplace_back(words.back().toInt(), at);
        }
    }
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (application.arguments().value(1) == "type"_L1)
        return typeUntilKilled(application.arguments().value(2));
    TestSigkillWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sigkillwindow.moc"
