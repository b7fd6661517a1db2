// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "domain/officesettings.h"
#include "inkpage.h"
#include "outgoing/handover/handoverpaper.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 業務移交清冊 as another program reads it.
class TestHandOverPaper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesEachCaseAndWhatIsNext();
    void casesOfNobodyAndDraftsAreSaidToBeSo();
    void manyCasesFillPagesWithTheirHeadings();
    void signaturesStandBelowACase();

private:
    SheetPdf m_pdf;

    QStringList pagesOf(const HandedOverCases &cases)
    {
        OfficeSettings office;
        office.name = u"臺南市政府智慧發展中心"_s;
        QByteArray bytes;
        const auto document = m_pdf.makeDocument(
            {Sheet::HandOver}, [&bytes](const QByteArray &part) { bytes += part; });
        document->add(layOutHandOver(cases, office, m_pdf));
        document->finish();
        QStringList pages;
        for (QString page : extractedPages(bytes))
            pages.append(page.remove(u'\n').remove(u' ').remove(u'\u3000'));
        return pages;
    }
    static CaseFile caseWith(int serial)
    {
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(115, serial);
        return file;
    }
};

void TestHandOverPaper::itNamesEachCaseAndWhatIsNext()
{
    HandedOverCases cases{u"王小明"_s, u"陳小姐"_s, QDate(2026, 11, 30), {caseWith(7)}};
    cases.cases.front().notice.target.name = u"臺南市測試𠮷公會"_s;
    cases.cases.front().notes = u"承諾\n下週回電\u0378"_s; // no font has that
    CaseFile withdrawn = caseWith(8);
    withdrawn.withdrawal = Withdrawal{QDate(2026, 11, 30), u"誤發"_s};
    cases.cases.push_back(withdrawn);
    const QStringList pages = pagesOf(cases);
    QCOMPARE(pages.size(), 1);
    for (const QString &text :
         {u"臺南市政府智慧發展中心"_s, u"業務移交清冊"_s, u"中華民國115年11月30日"_s,
          u"移交人：王小明接交人：陳小姐件數：2"_s, u"1115-0007臺南市測試𠮷公會"_s,
          u"承諾下週回電□"_s, u"2115-0008"_s, u"已撤銷"_s, u"監交人（簽章）"_s})
        QVERIFY2(pages.first().contains(text), qPrintable(text + u"\n" + pages.first()));
}

void TestHandOverPaper::casesOfNobodyAndDraftsAreSaidToBeSo()
{
    const QString page = pagesOf({{}, u"陳小姐"_s, QDate(2026, 11, 30), {CaseFile()}}).first();
    QVERIFY2(page.contains(u"移交人：（未指定承辦人）接交人：陳小姐件數：1"_s), qPrintable(page));
    QVERIFY2(page.contains(u"1草稿"_s), qPrintable(page));
}

void TestHandOverPaper::manyCasesFillPagesWithTheirHeadings()
{
    HandedOverCases cases{u"王小明"_s, u"陳小姐"_s, QDate(2026, 11, 30), {}};
    for (int serial = 1; serial <= 120; ++serial)
        cases.cases.push_back(caseWith(serial));
    const QStringList pages = pagesOf(cases);
    QVERIFY(pages.size() > 2);
    QString all;
    for (const QString &page : pages) {
        QVERIFY2(page.contains(u"機關名稱"_s), qPrintable(page));
        all += page;
    }
    for (int serial = 1; serial <= 120; ++serial)
        QCOMPARE(all.count(u"115-%1"_s.arg(serial, 4, 10, QChar(u'0'))), 1);
    QCOMPARE(all.count(u"監交人（簽章）"_s), 1);
    QVERIFY(pages.last().contains(u"監交人（簽章）"_s));
}

void TestHandOverPaper::signaturesStandBelowACase()
{
    HandedOverCases cases{u"王小明"_s, u"陳小姐"_s, QDate(2026, 11, 30), {}};
    for (int serial = 1; serial <= 60; ++serial) {
        cases.cases.push_back(caseWith(serial));
        const QString last = pagesOf(cases).last();
        QVERIFY2(last.contains(u"115-%1"_s.arg(serial, 4, 10, QChar(u'0'))), qPrintable(last));
        QVERIFY2(last.contains(u"監交人（簽章）"_s), qPrintable(last));
    }
}

NOTICEDESK_TEST(TestHandOverPaper)

#include "test_handoverpaper.moc"
