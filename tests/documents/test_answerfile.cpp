// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/answerfile.h"
#include "testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace noticedesk;

/// Answers of a worker that a document has taken over.
class TestAnswerFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void impossibleSummaryIsRefused_data();
    void impossibleSummaryIsRefused();
    void textsOfAMessageAreHandedOver();
    void longTextIsRefused();
    void manyRecordsAreRefused();
};

namespace
{

AnswerValue handedOver(const AnswerValue &answer)
{
    MemoryFile file;
    return writeAnswer(file.descriptor().number(), answer) ? readAnswer(file) : Refusal{};
}

bool isCrash(const AnswerValue &answer)
{
    const auto *refusal = std::get_if<Refusal>(&answer);
    return refusal && refusal->why == WhyNoAnswer::Crashed;
}

DocumentSummary possibleSummary()
{
    DocumentSummary summary;
    summary.kind = DocumentKind::Pdf;
    summary.pageSizes = {{595, 842}};
    summary.pageCount = 1;
    summary.parts = {{u"a"_s, -1}};
    summary.partCount = 1;
    summary.message.text = QString(mostText, u'x');
    return summary;
}

} // namespace

void TestAnswerFile::impossibleSummaryIsRefused_data()
{
    using Change = std::function<void(DocumentSummary &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
    row("no size", [](auto &summary) { summary.pageSizes = {{0, 842}}; });
    row("negative size", [](auto &summary) { summary.pageSizes = {{-595, -842}}; });
    row("size that is no number", [](auto &summary) { summary.pageSizes = {{noNumber, 842}}; });
    row("vast size", [](auto &summary) { summary.pageSizes = {{1e300, 1e300}}; });
    row("tiny size", [](auto &summary) { summary.pageSizes = {{1e-300, 1e-300}}; });
    row("negative number of pages", [](auto &summary) { summary.pageCount = -1; });
    row("too many pages", [](auto &summary) {
        summary.pageSizes.resize(mostPages + 1, {595, 842});
        summary.pageCount = mostPages + 1;
    });
    row("negative number of parts", [](auto &summary) { summary.partCount = -1; });
    row("too many parts", [](auto &summary) {
        summary.parts.resize(mostParts + 1);
        summary.partCount = mostParts + 1;
    });
    row("negative part", [](auto &summary) { summary.parts.front().bytes = -2; });
    row("text of a message that is none",
        [](auto &summary) { summary.parts.front().isMessageText = true; });
    row("long name",
        [](auto &summary) { summary.parts.front().name = QString(mostPartName + 1, u'x'); });
    row("long text", [](auto &summary) { summary.message.text.append(u'x'); });
    row("long subject",
        [](auto &summary) { summary.message.subject = QString(mostText + 1, u'x'); });
}

void TestAnswerFile::impossibleSummaryIsRefused()
{
    QFETCH(std::function<void(DocumentSummary &)>, change);
    DocumentSummary summary = possibleSummary();
    const AnswerValue possible = handedOver(summary);
    QVERIFY(std::get<DocumentSummary>(possible) == summary);
    change(summary);
    QVERIFY(isCrash(handedOver(summary)));
}

void TestAnswerFile::textsOfAMessageAreHandedOver()
{
    DocumentSummary summary = possibleSummary();
    summary.kind = DocumentKind::Mail;
    summary.parts = {{{}, 10, true}, {u"a.pdf"_s, 20, false}};
    summary.partCount = 2;
    QVERIFY(std::get<DocumentSummary>(handedOver(summary)) == summary);
}

void TestAnswerFile::longTextIsRefused()
{
    QVERIFY(std::holds_alternative<QString>(handedOver(QString(mostText, u'x'))));
    QVERIFY(isCrash(handedOver(QString(mostText + 1, u'x'))));
    QVERIFY(isCrash(handedOver(Refusal{WhyNoAnswer::NotStarted, QString(1'001, u'x')})));
}

void TestAnswerFile::manyRecordsAreRefused()
{
    // In memory a record takes many times the bytes that it takes in the file.
    QVERIFY(isCrash(handedOver(std::vector<Door>(3'500'000))));
}

NOTICEDESK_TEST(TestAnswerFile)
#include "test_answerfile.moc"
