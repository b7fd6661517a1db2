// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"
#include "domain/recordfindings.h"
#include "exchange/startertextblocks.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// The text blocks that come with the program.
class TestStarterTextBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindOfANoticeHasOne();
    void noRuleFindsAnythingAndNoTitleStandsTwice();
    void theirPlaceholdersAreThoseThatIncidentsFillIn();
};

void TestStarterTextBlocks::eachKindOfANoticeHasOne()
{
    QSet<TextBlockKind> kinds;
    for (const TextBlock &block : starterTextBlocks())
        kinds.insert(block.kind);
    for (const TextBlockKind kind :
         {TextBlockKind::Reason, TextBlockKind::ImprovementItem, TextBlockKind::LegalBasis})
        QVERIFY(kinds.contains(kind));
}

void TestStarterTextBlocks::noRuleFindsAnythingAndNoTitleStandsTwice()
{
    QSet<QString> titles;
    for (const TextBlock &block : starterTextBlocks()) {
        QVERIFY2(recordFindings(block).empty(), qPrintable(block.title));
        QVERIFY2(!titles.contains(block.title), qPrintable(block.title));
        titles.insert(block.title);
    }
}

void TestStarterTextBlocks::theirPlaceholdersAreThoseThatIncidentsFillIn()
{
    const PlaceholderValues values{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s};
    bool hasPlaceholder = false;
    for (const TextBlock &block : starterTextBlocks()) {
        const QString text = filledIn(block.text, values);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        hasPlaceholder = hasPlaceholder || text != block.text;
    }
    QVERIFY(hasPlaceholder);
}

NOTICEDESK_TEST(TestStarterTextBlocks)
#include "test_startertextblocks.moc"
