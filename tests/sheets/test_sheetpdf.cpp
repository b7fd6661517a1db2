// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"
#include "sheets/documents/sheetpdf.h"

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

QTEST_MAIN(TestSheetPdf)
#include "test_sheetpdf.moc"
