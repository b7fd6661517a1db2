// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commands.h"
#include "app/frame/handbook.h"
#include "app/text/translations.h"
#include "app/widgets/fieldform.h"
#include "testprogram.h"
#include "windowdriver.h"

#include <QAction>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Chinese") << Language::TraditionalChinese;
    QTest::newRow("English") << Language::English;
}

} // namespace

/// The handbook: its pages, the way to them, and that it says what the program does.
class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheFolderIsBuiltInAndInTheContents_data() { addLanguages(); }
    void everyPageOfTheFolderIsBuiltInAndInTheContents()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        const QDir folder(QStringLiteral(NOTICEDESK_SOURCE_DIR "/docs/guide") +
                          (language == Language::English ? u"/en"_s : QString()));
        const QStringList pages = folder.entryList({u"*.md"_s});
        QStringList known = handbookPages();
        known.sort();
        QCOMPARE(known, pages);
        for (const QString &page : pages)
            QVERIFY2(handbookText(page).startsWith("# "_L1), qPrintable(page));
    }

    void everyPlaceThatTheCursorLeadsToIsThere_data() { addLanguages(); }
    void everyPlaceThatTheCursorLeadsToIsThere()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        for (const HandbookPlace &place : handbookPlaces()) {
            QVERIFY2(handbookPages().contains(place.page), qPrintable(place.page));
            if (!place.heading.isEmpty())
                QVERIFY2(handbookHeadings(place.page).contains(place.heading),
                         qPrintable(place.page + u' ' + place.heading));
        }
    }

    void everyLinkLeadsToAPageAndAHeading_data() { addLanguages(); }
    void everyLinkLeadsToAPageAndAHeading()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        static const QRegularExpression link(u"\\]\\(([^)#]*)(?:#([^)]*))?\\)"_s);
        int links = 0;
        for (const QString &page : handbookPages()) {
            auto found = link.globalMatch(handbookText(page));
            while (found.hasNext()) {
                const auto match = found.next();
                const QString to = match.captured(1).isEmpty() ? page : match.captured(1);
                QVERIFY2(handbookPages().contains(to), qPrintable(page + u": "_s + to));
                if (match.hasCaptured(2)) {
                    QStringList headings = handbookHeadings(to);
                    std::transform(headings.begin(), headings.end(), headings.begin(), headingLink);
                    QVERIFY2(headings.contains(match.captured(2)),
                             qPrintable(page + u": "_s + match.captured()));
                }
                ++links;
            }
        }
        QVERIFY(links > 10);
    }

    void theListOfKeysIsThatOfTheCommands_data() { addLanguages(); }
    void theListOfKeysIsThatOfTheCommands()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        const bool isEnglish = language == Language::English;
        const QString page = handbookText(u"keys.md"_s);
        int rows = 0;
        for (const CommandDescription &command : commandDescriptions()) {
            if (command.keys.isEmpty())
                continue;
            const QString row = u"| %1 | `%2` |\n"_s.arg(
                plainNameOf(command), command.keys.join(isEnglish ? u"`, `"_s : u"`、`"_s));
            QVERIFY2(page.contains(row), qPrintable(row));
            ++rows;
        }
        const QString commands =
            page.section(isEnglish ? u"\n## Date fields"_s : u"\n## 日期欄位"_s, 0, 0);
        QCOMPARE(commands.count(u" | `"_s), rows);
    }

    void thePagesOfBothLanguagesSayTheSame()
    {
        // As far as a program can tell: as many headings, and the same rules below each.
        const auto outline = [](Language language, const QString &page) {
            const Translations translations(language);
            static const QRegularExpression rule(u"^- (R[0-9]+) |^(##) "_s,
                                                 QRegularExpression::MultilineOption);
            QStringList parts;
            auto found = rule.globalMatch(handbookText(page));
            while (found.hasNext())
                parts.append(found.next().captured().trimmed());
            return parts.join(u'\n');
        };
        for (const QString &page : handbookPages()) {
            QCOMPARE(outline(Language::English, page), outline(Language::TraditionalChinese, page));
        }
    }

    void everyRuleIsOnAPage_data() { addLanguages(); }
    void everyRuleIsOnAPage()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        constexpr int lastRule = 26;
        QString all;
        for (const QString &page : handbookPages())
            all += handbookText(page);
        for (int rule = 1; rule <= lastRule; ++rule)
            QVERIFY2(all.contains(u"- R%1 "_s.arg(rule)), qPrintable(QString::number(rule)));
    }

    void f1OpensThePageOfWhatHasTheCursor_data() { addLanguages(); }
    void f1OpensThePageOfWhatHasTheCursor()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        WindowDriver desk;
        QVERIFY(desk.start());
        const auto handbook = [&] { return desk.window().findChild<Handbook *>(); };
        desk.key(Qt::Key_F1);
        QVERIFY(waitFor([&] { return handbook() && handbook()->isVisible(); }));
        const bool isEnglish = language == Language::English;
        QCOMPARE(handbook()->shown(),
                 (HandbookPlace{u"start.md"_s, isEnglish ? u"Today"_s : u"今日"_s}));
        QTest::keyClick(handbook(), Qt::Key_Escape);
        QVERIFY(!handbook()->isVisible());

        desk.window().activateWindow();
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == "organizationEdit"_L1; }));
        desk.find(u"deadlineEdit"_s)->setFocus();
        desk.key(Qt::Key_F1);
        const QString heading = isEnglish ? u"Dates and deadline"_s : u"日期與期限"_s;
        QCOMPARE(handbook()->shown(), (HandbookPlace{u"notice.md"_s, heading}));
        QCOMPARE(handbook()->findChild<QTextBrowser *>()->textCursor().block().text(), heading);
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
        QCOMPARE(handbook->shown(), (HandbookPlace{u"start.md"_s, u"First start"_s}));
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

    void contentsAndLinksLeadFromPageToPage_data() { addLanguages(); }
    void contentsAndLinksLeadFromPageToPage()
    {
        QFETCH(const Language, language);
        const Translations translations(language);
        QWidget window;
        Handbook::openFor(&window, nullptr);
        auto *handbook = window.findChild<Handbook *>();
        QCOMPARE(handbook->shown().page, u"index.md"_s);
        auto *contents = handbook->findChild<QListWidget *>();
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(handbook->shown().page, u"start.md"_s);
        auto *text = handbook->findChild<QTextBrowser *>();
        const bool isEnglish = language == Language::English;
        const QString link = isEnglish ? u"office-calendar"_s : u"辦公日曆表"_s;
        Q_EMIT text->anchorClicked(QUrl(u"directories.md#"_s + link));
        QCOMPARE(handbook->shown(),
                 (HandbookPlace{u"directories.md"_s,
                                isEnglish ? u"Office calendar"_s : u"辦公日曆表"_s}));
        QCOMPARE(contents->currentItem()->text(), isEnglish ? u"Directories"_s : u"基本資料"_s);
        Q_EMIT text->anchorClicked(QUrl(u"https://example.org/"_s));
        QCOMPARE(handbook->shown().page, u"directories.md"_s);
    }

    void wordsAreFoundOverAllPagesInACircle()
    {
        const Translations translations(Language::English);
        QWidget window;
        Handbook handbook(&window);
        handbook.show({u"keys.md"_s, {}});
        const QString words = u"deadline"_s;
        QSet<QString> pages;
        int places = 0;
        QString first;
        do {
            QVERIFY(handbook.find(words.toUpper()));
            const auto *browser = handbook.findChild<QTextBrowser *>(u"pageBrowser"_s);
            QCOMPARE(browser->textCursor().selectedText().toLower(), words);
            const QString place =
                handbook.shown().page + QString::number(browser->textCursor().position());
            if (place == first)
                break;
            if (first.isEmpty())
                first = place;
            pages.insert(handbook.shown().page);
        } while (++places < 1000);
        QVERIFY2(places > 1 && places < 1000, qPrintable(first + u" %1"_s.arg(places)));
        QStringList expected;
        for (const QString &page : handbookPages()) {
            if (handbookText(page).contains(words, Qt::CaseInsensitive))
                expected.append(page);
        }
        QCOMPARE(pages, QSet<QString>(expected.begin(), expected.end()));
        QVERIFY(!handbook.find(u"zzzzz"_s));
    }

    void theWayBackLeadsOverEveryPlace()
    {
        QWidget window;
        Handbook handbook(&window);
        const QStringList pages = handbookPages().first(3);
        for (const QString &page : pages)
            handbook.show({page, {}});
        for (qsizetype at = pages.size() - 1; at > 0; --at) {
            QCOMPARE(handbook.shown().page, pages[at]);
            handbook.goBack();
        }
        QCOMPARE(handbook.shown().page, pages[0]);
        handbook.goBack();
        QCOMPARE(handbook.shown().page, pages[0]);
        QVERIFY(!handbook.findChild<QPushButton *>(u"backButton"_s)->isEnabled());
    }
};

NOTICEDESK_TEST(TestHandbook)

#include "test_handbook.moc"
