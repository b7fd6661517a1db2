// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/copyrows.h"
#include "outgoing/incident/listtable.h"
#include "testprogram.h"

#include <QMimeData>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// Rows that are copied for other programs.
class TestCopiedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedRowsAreReadAsTheyStood();
    void whatBeginsLikeAFormulaIsCopiedAsAText();
};

void TestCopiedRows::copiedRowsAreReadAsTheyStood()
{
    const QStringList texts{u"主機 \"A01\" 感染"_s,
                            u"\"A01\" 感染"_s,
                            u"\"A01\""_s,
                            u"\""_s,
                            u"\"\""_s,
                            u"a,b"_s,
                            u"=1+1"_s,
                            u"+886-6-2991111"_s,
                            u"＠A1"_s,
                            u"'a"_s};
    std::vector<QStringList> rows;
    for (const QString &text : texts)
        rows.push_back({text, u"end"_s});
    const auto copied = tableData({u"機關名稱"_s, u"備註"_s}, rows);
    const auto read = listTableOfText(copied->text().toUtf8(), u"rows"_s);
    QCOMPARE(read.size(), rows.size() + 1);
    for (std::size_t at = 0; at < rows.size(); ++at)
        QCOMPARE(QStringList(read[at + 1].cells.begin(), read[at + 1].cells.end()), rows[at]);
}

void TestCopiedRows::whatBeginsLikeAFormulaIsCopiedAsAText()
{
    const auto copied =
        tableData({u"@heading"_s}, {{u"=HYPERLINK(\"x\")"_s}, {u"\t-1+1"_s}, {u"115-0001"_s}});
    QCOMPARE(copied->text(), u"'@heading\n'=HYPERLINK(\"x\")\n' -1+1\n115-0001\n"_s);
    const QString format = u" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">"_s;
    QCOMPARE(copied->html(), u"<table><tr><th"_s + format + u"@heading</th></tr><tr><td"_s +
                                 format + u"=HYPERLINK(&quot;x&quot;)</td></tr><tr><td"_s + format +
                                 u"\t-1+1</td></tr><tr><td>115-0001</td></tr></table>"_s);
}

NOTICEDESK_TEST(TestCopiedRows)
#include "test_copiedrows.moc"
