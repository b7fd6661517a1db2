// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/samplecase.h"
#include "app/text/translations.h"
#include "everypage.h"
#include "testprogram.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

void add(QStringList &texts, const QString &text)
{
    if (!text.isEmpty())
        texts.append(text);
}

/// What the program itself says somewhere; not what people have typed.
QStringList textsOf(const QWidget &shown)
{
    QStringList texts;
    add(texts, shown.windowTitle());
    for (const QWidget *each : shown.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        add(texts, QTextDocumentFragment::fromHtml(each->toolTip()).toPlainText());
        add(texts, each->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(each))
            add(texts, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            add(texts, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(each))
            add(texts, group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(each))
            add(texts, line->placeholderText());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(each))
            add(texts, text->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(each)) {
            for (int item = 0; item < combo->count(); ++item)
                add(texts, combo->itemText(item));
        } else if (const auto *bar = qobject_cast<const QTabBar *>(each)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                add(texts, bar->tabText(tab));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(each)) {
            const auto *model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column)
                add(texts, model->headerData(column, Qt::Horizontal).toString());
        }
    }
    return texts;
}

QStringList textsOfMenus(const MainWindow &window)
{
    QStringList texts;
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(texts, action->text());
        add(texts, action->toolTip());
    }
    return texts;
}

/// Everything that the window can say without anything going wrong, with where it was said.
QStringList everyText(Language language)
{
    const Translations translations(language);
    WindowDriver desk;
    furnishOffice(desk);
    if (!desk.start())
        return {};
    QStringList texts;
    for (const QString &text : textsOfMenus(desk.window()))
        texts.append(u"menu: "_s + text);
    showEveryPage(desk, [&](const QString &name, QWidget &shown) {
        for (QString text : textsOf(shown)) {
            // What is of this machine and of the office's data.
            text.replace(desk.file({}), u"…"_s);
            texts.append(name + u": "_s + text);
        }
    });
    texts.removeDuplicates();
    return texts;
}

} // namespace

/// The window speaks one language.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEnglishIsLeftInChinese()
    {
        // Names of keys, fonts, programs and formats, addresses, and what the sample data hold.
        static const QRegularExpression allowed(
            u"https?://"
            u"\\S+|\\S+@\\S+|\\b(?:Ctrl|Alt|Shift|Esc|Enter|Delete|Insert|Tab|Home|End|Del|Ins|"
            u"PgUp|"
            "PgDown|PgDn|Backspace|Page ?Up|Page ?Down|Left|Right|Up|Down|F\\d+|PDF|JSON|CSV|GCA|"
            "UTF-8|IP|URL|QR|SHA-256|NCERT|SQLite|Qt|Poppler|HarfBuzz|FreeType|fontconfig|"
            "LibreOffice|Excel|ODS|ODT|XLSX|libdeflate|libqrencode|spdlog|libcsv|fmt|CUPS|TW-Kai|"
            "TW-"
            "Sung|DejaVu|Noto|Notice ?Desk|"
            "noticedesk|GPL\\S*|LGPL\\S*|MIT|BSD\\S*|XC\\w+|English|desk|db|XML|XMLUI|ID|OID|DI|XXX|cups|ip|malicious_ip|from|to)\\b"_s);
        const QStringList items = sampleCase()->notice.improvementItems;
        static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
        QStringList left;
        const QStringList texts = everyText(Language::TraditionalChinese);
        QVERIFY(texts.size() > 300);
        for (const QString &said : texts) {
            QString text = said.mid(said.indexOf(u": "_s) + 2);
            text.remove(QRegularExpression(u"&(?=\\w)"_s));
            for (const QString &item : items)
                text.remove(item);
            text.remove(allowed);
            if (text.contains(english))
                left.append(said);
        }
        QVERIFY2(isEmpty(left), "not Chinese");
    }

    void noChineseIsLeftInEnglish()
    {
        static const QRegularExpression chinese(u"\\p{Han}"_s);
        const QStringList said = everyText(Language::English);
        QVERIFY(said.size() > 300);
        QStringList left;
        for (const QString &each : said) {
            if (each.contains(chinese) && !isOfTheForm(each))
                left.append(each);
        }
        QVERIFY2(isEmpty(left), "not English");
    }

private:
    /// Tells each sentence by itself: together they are too long for a test's message.
    static bool isEmpty(const QStringList &left)
    {
        for (const QString &each : left)
            qWarning("%s", qPrintable(each));
        return left.isEmpty();
    }

    /// The words of forms, figures and saved lists, which are Chinese as papers are, and what the
    /// sample data hold.
    static bool isOfTheForm(const QString &text)
    {
        const QStringList items = sampleCase()->notice.improvementItems;
        if (std::any_of(items.begin(), items.end(),
                        [&text](const QString &item) { return text.endsWith(item); }))
            return true;
        static const QRegularExpression words(
            u"府智安字|李 "
            u"00|臺南|建築師|公會|智慧發展中心|林小姐|惡意主機|草稿的事由|全字庫|轉1234|繁體中文|"
            "收結存表|期初＋新發|(?:\\A|: )(?:期初|月份|新發|重啟|結案|撤銷|期末)\\z|"
            "\\bAll rows of the list "_s);
        return text.contains(words);
    }
};

NOTICEDESK_TEST(TestLanguage)

#include "test_language.moc"
