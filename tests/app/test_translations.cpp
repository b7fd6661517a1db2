// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translations.h"
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "store/keeping/storelock.h"
#include "testprogram.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// The sentence of rule R1 about the missing reason.
QString sentenceOnReason()
{
    const OfficeCalendar calendar;
    const auto found = findings({}, RuleContext{QDate(2026, 11, 23), calendar, {}});
    const auto reason = std::find_if(found.begin(), found.end(), [](const Finding &finding) {
        return finding.field == "notice.reason"_L1;
    });
    return reason == found.end() ? QString() : reason->sentence;
}

QString nameOfCancel()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
}

constexpr QStringView chineseReason = u"缺事由。請說明發生何事，以及請改善對象確認何事。";
constexpr QStringView englishReason =
    u"The reason is missing. Say what happened and what the organisation is asked about.";

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseComesOutInChinese();
    void englishComesOutInEnglish();
    void theProgramIsAsBeforeOnceTheyAreGone();
    void numbersOfSentencesStayWhereTheyAre();
    void languagesOfTheDesktopChooseTheWindows_data();
    void languagesOfTheDesktopChooseTheWindows();
};

void TestTranslations::chineseComesOutInChinese()
{
    const Translations translations(Language::TraditionalChinese);
    QCOMPARE(sentenceOnReason(), chineseReason.toString());
    QCOMPARE(nameOfCancel(), u"取消"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    QCOMPARE(QLocale().territory(), QLocale::Taiwan);
}

void TestTranslations::englishComesOutInEnglish()
{
    const Translations translations(Language::English);
    QCOMPARE(sentenceOnReason(), englishReason.toString());
    QCOMPARE(nameOfCancel(), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestTranslations::theProgramIsAsBeforeOnceTheyAreGone()
{
    const QLocale before;
    for (const Language language : {Language::TraditionalChinese, Language::English}) {
        {
            const Translations translations(language);
        }
        QCOMPARE(sentenceOnReason(), englishReason.toString());
        QCOMPARE(nameOfCancel(), u"Cancel"_s);
        QCOMPARE(QLocale(), before);
    }
}

void TestTranslations::numbersOfSentencesStayWhereTheyAre()
{
    const Translations translations(Language::TraditionalChinese);
    QCOMPARE(noticedesk::tr("line %1, column %2").arg(u"3"_s, u"14"_s), u"第 3 行第 14 欄"_s);
    QCOMPARE(noticedesk::tr("%1 on %2 (process %3) since %4")
                 .arg(u"anna"_s, u"desk-3"_s, u"71"_s, u"08:05"_s),
             u"desk-3 上的 anna（程序 71，自 08:05 起）"_s);
    const StoreHolder holder{{u"anna"_s, u"desk-3"_s}, u"71"_s, {}};
    QCOMPARE(sentenceOn(holder, u"115/11/22 08:05"_s),
             u"資料庫正在寫入中：desk-3 上的 anna（程序 71，自 115/11/22 08:05 起）"_s);
}

void TestTranslations::languagesOfTheDesktopChooseTheWindows_data()
{
    QTest::addColumn<QStringList>("desktop");
    QTest::addColumn<Language>("window");
    QTest::newRow("Taiwan") << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s}
                            << Language::TraditionalChinese;
    QTest::newRow("none") << QStringList{} << Language::TraditionalChinese;
    QTest::newRow("C") << QStringList{u"C"_s} << Language::TraditionalChinese;
    QTest::newRow("Japan") << QStringList{u"ja-JP"_s, u"en"_s} << Language::TraditionalChinese;
    QTest::newRow("English second")
        << QStringList{u"zh-TW"_s, u"en-US"_s} << Language::TraditionalChinese;
    QTest::newRow("America") << QStringList{u"en-US"_s, u"en"_s} << Language::English;
    QTest::newRow("English") << QStringList{u"en"_s} << Language::English;
    QTest::newRow("a language whose name begins the same")
        << QStringList{u"enm-GB"_s} << Language::TraditionalChinese;
}

void TestTranslations::languagesOfTheDesktopChooseTheWindows()
{
    QFETCH(const QStringList, desktop);
    QFETCH(const Language, window);
    QCOMPARE(languageFor(desktop), window);
}

NOTICEDESK_TEST(TestTranslations)
#include "test_translations.moc"
