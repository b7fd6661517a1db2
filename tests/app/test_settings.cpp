// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseviews.h"
#include "app/desk/settings.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// What the window remembers between its starts, also in a file that somebody has spoilt.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("noticedesk-test"));
        QCoreApplication::setApplicationName(QStringLiteral("noticedesk-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QSettings().clear(); }

    void whatIsKeptIsRead()
    {
        settings::language.keep(u"en"_s);
        settings::theme.keep(2);
        settings::zoom.keep(150);
        settings::geometry.keep(QByteArray("\0\xff,", 3));
        settings::printer.keep(u"二樓, 影印機"_s);
        settings::labels.keep({2, 10, 5.5, 13.5, 5.5, 13.5, 0, 0});
        settings::labelShift.keep({1.5, -2});
        settings::openCases(u"/a/b.noticedesk"_s).keep({qint64{7}, qint64{1} << 40});
        settings::openCases(u"/a/c.noticedesk"_s).keep({qint64{9}});
        QSettings().sync();
        QCOMPARE(settings::language.read(), u"en"_s);
        QCOMPARE(settings::theme.read(), 2);
        QCOMPARE(settings::zoom.read(), 150);
        QCOMPARE(settings::geometry.read(), QByteArray("\0\xff,", 3));
        QCOMPARE(settings::printer.read(), u"二樓, 影印機"_s);
        QCOMPARE(settings::labels.read().size(), 8);
        QCOMPARE(settings::labels.read().at(2).toDouble(), 5.5);
        QCOMPARE(settings::labelShift.read(), QPointF(1.5, -2));
        QCOMPARE(settings::addressPlace(u"envelope"_s).read(), QPointF(-1, -1));
        const QVariantList ids = settings::openCases(u"/a/b.noticedesk"_s).read();
        QCOMPARE(ids.size(), 2);
        QCOMPARE(ids.at(1).toLongLong(), qint64{1} << 40);
        QCOMPARE(settings::openCases(u"/a/c.noticedesk"_s).read().size(), 1);
        QVERIFY(settings::openCases(u"/a/d.noticedesk"_s).read().isEmpty());
    }

    void nothingKeptIsTheStandard()
    {
        QCOMPARE(settings::language.read(), QString());
        QCOMPARE(settings::theme.read(), 0);
        QCOMPARE(settings::zoom.read(), 100);
        QVERIFY(settings::geometry.read().isEmpty());
    }

    void whatIsSpoiltIsTheStandard_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("word") << QVariant(u"large"_s);
        QTest::newRow("too small") << QVariant(-1);
        QTest::newRow("too large") << QVariant(201);
        QTest::newRow("list") << QVariant(QStringList{u"1"_s, u"x"_s});
    }

    void whatIsSpoiltIsTheStandard()
    {
        QFETCH(const QVariant, kept);
        for (const QString &key :
             {settings::language.key, settings::theme.key, settings::zoom.key,
              settings::openCases(u"/a"_s).key, settings::labels.key, settings::labelShift.key})
            QSettings().setValue(key, kept);
        QSettings().sync();
        QCOMPARE(settings::language.read(), QString());
        QCOMPARE(settings::theme.read(), 0);
        QCOMPARE(settings::zoom.read(), 100);
        QVERIFY(settings::labels.read().isEmpty());
        QCOMPARE(settings::labelShift.read(), QPointF());
        if (kept.toInt() <= 0)
            QVERIFY(settings::openCases(u"/a"_s).read().isEmpty());
    }

    void statesOfViewsAreKeptByName()
    {
        // By their places: what earlier versions wrote.
        settings::caseViews.keep(R"([{"name":"甲","state":2},{"name":"乙","state":7},)"
                                 R"({"name":"丙"},{"name":"丁","state":8},)"
                                 R"({"name":"戊","state":"soon"},{"name":"己","state":"draft"}])");
        const std::vector<std::optional<CaseState>> states{
            CaseState::AwaitingResponse, CaseState::Withdrawn, {}, {}, {}, CaseState::Draft};
        for (int round = 0; round < 2; ++round) {
            const std::vector<CaseView> views = ownViews();
            QCOMPARE(views.size(), states.size());
            for (std::size_t at = 0; at < views.size(); ++at)
                QCOMPARE(views[at].selection.query.state, states[at]);
            keepOwnViews(views);
        }
        const QByteArray kept = settings::caseViews.read();
        QVERIFY2(kept.contains(R"("state":"awaitingResponse")"), kept.constData());
        QVERIFY2(!kept.contains(R"("state":2)"), kept.constData());
    }

private:
    QTemporaryDir m_folder;
};

NOTICEDESK_TEST(TestSettings)
#include "test_settings.moc"
