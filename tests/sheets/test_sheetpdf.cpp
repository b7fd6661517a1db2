// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QTest>

#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestSheetPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsGetTheSameBytes();
    void theOrderIsFollowed();
    void documentsNameTheOffice();
    void aRedactedSheetNamesNobodyAndHasNoCodes_data();
    void aRedactedSheetNamesNobodyAndHasNoCodes();

private:
    SheetPdf m_pdf;
    CaseFile m_sample = sample();
};

void TestSheetPdf::threadsGetTheSameBytes()
{
    SheetPdf fresh;
    const QByteArray expected = m_pdf.pdf(Sheet::Notice, m_sample, SheetMode::Final);
    std::array<QByteArray, 4> made;
    {
        std::vector<std::jthread> threads;
        for (QByteArray &each : made) {
            threads.emplace_back(
                [&] { each = fresh.pdf(Sheet::Notice, m_sample, SheetMode::Final); });
        }
    }
    for (const QByteArray &each : made)
        QVERIFY(each == expected);
}

void TestSheetPdf::theOrderIsFollowed()
{
    const auto typesetter = m_pdf.makeTypesetter();
    const SheetOrder order{{Sheet::Tracking, Sheet::Notice}, SheetMode::Guide, PrintSides::Two};
    const auto sheets = m_pdf.layOut(m_sample, order, *typesetter);
    QCOMPARE(sheets.size(), std::size_t{2});
    QCOMPARE(sheets.at(0).sheet, Sheet::Tracking);
    QCOMPARE(sheets.at(1).sheet, Sheet::Notice);
    for (const LaidOutSheet &sheet : sheets) {
        QCOMPARE(sheet.mode, SheetMode::Guide);
        QCOMPARE(sheet.sides, PrintSides::Two);
        QCOMPARE(sheet.pages.size() % 2, std::size_t{0});
    }
    const auto oneSided = m_pdf.layOut(m_sample, {}, *typesetter);
    QCOMPARE(oneSided.size(), std::size_t{1});
    QCOMPARE(oneSided.front().sides, PrintSides::One);
}

void TestSheetPdf::documentsNameTheOffice()
{
    const auto author = [this] {
        return m_pdf.layOut(Sheet::Notice, m_sample, SheetMode::Final).author;
    };
    m_pdf.setOffice(u"臺南市政府"_s);
    QCOMPARE(author(), u"臺南市政府"_s);
    m_pdf.setOffice({});
    QCOMPARE(author(), m_sample.notice.contact.unit.value());
}

void TestSheetPdf::aRedactedSheetNamesNobodyAndHasNoCodes_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::newRow("notice") << Sheet::Notice;
    QTest::newRow("tracking") << Sheet::Tracking;
}

void TestSheetPdf::aRedactedSheetNamesNobodyAndHasNoCodes()
{
    QFETCH(const Sheet, sheet);
    const QStringList secrets{u"王小明"_s, u"06-2991111"_s, u"wang@example.tw"_s, u"李大華"_s,
                              u"陳美玲"_s};
    CaseFile file = sample();
    file.notice.contact = {u"資訊科"_s, secrets[0], secrets[1], secrets[2]};
    file.response->respondent.name = secrets[3];
    file.rounds.front().tracker = secrets[4];
    const LaidOutSheet whole = m_pdf.layOut(sheet, file, SheetMode::Final);
    const LaidOutSheet redacted = m_pdf.layOut(sheet, file, SheetMode::Redacted);
    QVERIFY(contentText(whole).contains(sheet == Sheet::Notice ? secrets[0] : secrets[4]));
    for (const QString &secret : secrets)
        QVERIFY2(!contentText(redacted).contains(secret), qPrintable(secret));
    QCOMPARE(redacted.pages.size(), whole.pages.size());
    for (const auto &page : redacted.pages) {
        QVERIFY(page.codes.empty());
        QVERIFY(furnitureText(page).contains(u"個人資料已遮蔽"_s));
        QVERIFY(!furnitureText(page).contains(u"騎縫"_s));
        QVERIFY(page.inputs.empty());
    }
}

NOTICEDESK_TEST(TestSheetPdf)
#include "test_sheetpdf.moc"
