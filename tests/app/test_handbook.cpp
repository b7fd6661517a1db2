// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"
#include "app/frame/handbook.h"
#include "app/text/translations.h"
#include "app/widgets/fieldform.h"
#include "windowdriver.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList headingsOf(const QString &page)
{
    QStringList headings;
    for (const QString &line : handbookText(page).split(u'\n')) {
        if (line.startsWith(u'#'))
            headings.append(line.section(u' ', 1));
    }
    return headings;
}

} // namespace

/// The handbook: its pages, the way to them, and that it says what the program does.
class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheFolderIsBuiltInAndInTheContents()
    {
        const QDir folder(QStringLiteral(NOTICEDESK_SOURCE_DIR "/docs/guide"));
        QStringList pages = folder.entryList({u"*.md"_s});
        pages.removeAll(u"README.en.md"_s);
        QStringList known = handbookPages();
        known.sort();
        QCOMPARE(known, pages);
        for (const QString &page : pages)
            QVERIFY2(handbookText(page).startsWith("# "_L1), qPrintable(page));
    }

    void everyPlaceThatTheCursorLeadsToIsThere()
    {
        for (const HandbookPlace &place : handbookPlaces()) {
            QVERIFY2(handbookPages().contains(place.page), qPrintable(place.page));
            if (!place.heading.isEmpty())
                QVERIFY2(headingsOf(place.page).contains(place.heading),
                         qPrintable(place.page + u' ' + place.heading));
        }
    }

    void everyLinkLeadsToAPageAndAHeading()
    {
        static const QRegularExpression link(u"\\]\\(([^)#]*)(?:#([^)]*))?\\)"_s);
        int links = 0;
        for (const QString &page : handbookPages()) {
            auto found = link.globalMatch(handbookText(page));
            while (found.hasNext()) {
                const auto match = found.next();
                const QString to = match.captured(1).isEmpty() ? page : match.captured(1);
                QVERIFY2(handbookPages().contains(to), qPrintable(page + u": "_s + to));
                if (match.hasCaptured(2))
                    QVERIFY2(headingsOf(to).contains(match.captured(2)),
                             qPrintable(page + u": "_s + match.captured()));
                ++links;
            }
        }
        QVERIFY(links > 10);
    }

    void theListOfKeysIsThatOfTheCommands()
    {
        const Translations chinese(Language::TraditionalChinese);
        const QString page = handbookText(u"keys.md"_s);
        int rows = 0;
        for (const CommandDescription &command : commandDescriptions()) {
            if (command.keys.isEmpty())
                continue;
            const QString row =
                u"| %1 | `%2` |\n"_s.arg(plainNameOf(command), command.keys.join(u"`、`"_s));
            QVERIFY2(page.contains(row), qPrintable(row));
            ++rows;
        }
        const QString commands = page.section(u"\n## 日期欄位"_s, 0, 0);
        QCOMPARE(commands.count(u" | `"_s), rows);
    }

    void everyRuleIsOnAPage()
    {
        constexpr int lastRule = 19;
        QString all;
        for (const QString &page : handbookPages())
            all += handbookText(page);
        for (int rule = 1; rule <= lastRule; ++rule)
            QVERIFY2(all.contains(u"- R%1 "_s.arg(rule)), qPrintable(QString::number(rule)));
    }

    void f1OpensThePageOfWhatHasTheCursor()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        const auto handbook = [&] { return desk.window().findChild<Handbook *>(); };
        desk.key(Qt::Key_F1);
        QVERIFY(waitFor([&] { return handbook() && handbook()->isVisible(); }));
        QCOMPARE(handbook()->shown(), (HandbookPlace{u"start.md"_s, u"今日"_s}));
        QTest::keyClick(handbook(), Qt::Key_Escape);
        QVERIFY(!handbook()->isVisible());

        desk.window().activateWindow();
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == "organizationEdit"_L1; }));
        desk.find(u"deadlineEdit"_s)->setFocus();
        desk.key(Qt::Key_F1);
        QCOMPARE(handbook()->shown(), (HandbookPlace{u"notice.md"_s, u"日期與期限"_s}));
        QCOMPARE(handbook()->findChild<QTextBrowser *>()->textCursor().block().text(),
                 u"日期與期限"_s);
    }

    void f1OpensItBesideADialogToo()
    {
        WindowDriver desk;
        QVERIFY(desk.begin());
        QVERIFY(waitFor([&] { return desk.isOpen() && desk.find(u"firstStartDialog"_s); }));
        const QWidget *dialog = desk.find(u"firstStartDialog"_s);
        desk.key(Qt::Key_F1);
        QVERIFY(waitFor([&] { return dialog->findChild<Handbook *>(); }));
        auto *handbook = dialog->findChild<Handbook *>();
        QCOMPARE(handbook->shown(), (HandbookPlace{u"start.md"_s, u"第一次啟動"_s}));
        QVERIFY(handbook->isVisible());
        QTest::keyClick(handbook, Qt::Key_Escape);
        QVERIFY(!handbook->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void everyStepAndEveryDirectoryHasAPage()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QStringList places;
        const auto take = [&places](const QWidget *part) {
            const HandbookPlace place = handbookPlaceFor(part);
            places.append(place.page + u'#' + place.heading);
        };
        auto *stack = desk.tabs().currentWidget()->findChild<QStackedWidget *>();
        for (int step = 0; step < stepCount; ++step) {
            desk.caseTab().chooseStep(static_cast<Step>(step));
            const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
            take(area ? area->widget() : stack->currentWidget());
        }
        using Id = CommandId;
        for (const Id id : {Id::Organizations, Id::ContactWindows, Id::TextBlocks, Id::Incidents,
                            Id::Calendar, Id::OfficeSettings}) {
            desk.window().action(id)->trigger();
            take(QApplication::focusWidget());
        }
        QCOMPARE(places.filter(u"index.md"_s), QStringList());
        QCOMPARE(places.filter(u"directories.md#"_s).size(), 6);
        QVERIFY(QSet(places.begin(), places.end()).size() >= 12);
    }

    void contentsAndLinksLeadFromPageToPage()
    {
        QWidget window;
        Handbook::openFor(&window, nullptr);
        auto *handbook = window.findChild<Handbook *>();
        QCOMPARE(handbook->shown().page, u"index.md"_s);
        auto *contents = handbook->findChild<QListWidget *>();
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(handbook->shown().page, u"start.md"_s);
        auto *text = handbook->findChild<QTextBrowser *>();
        Q_EMIT text->anchorClicked(QUrl(u"directories.md#通訊錄"_s));
        QCOMPARE(handbook->shown(), (HandbookPlace{u"directories.md"_s, u"通訊錄"_s}));
        QCOMPARE(contents->currentItem()->text(), u"基本資料"_s);
        Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(handbook->shown().page, u"directories.md"_s);
    }
};

QTEST_MAIN(TestHandbook)

#include "test_handbook.moc"
