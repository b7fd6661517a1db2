// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachmentreferences.h"
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/officecalendar.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What texts say of attachments, and what the rules remark where those are not kept.
class TestAttachmentRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachmentsAreFoundInTexts_data();
    void attachmentsAreFoundInTexts();
    void namesAreKeptAsLabels();
    void r27_namesWhatIsNotKept();
    void r27_whatWasStruckOutIsNotThere();
    void r9_theReturnedSheetIsKept();
    void withoutKnowledgeNothingIsRemarked();
};

namespace
{

std::vector<Attachment> numberedAttachments(int many)
{
    std::vector<Attachment> all;
    for (int number = 1; number <= many; ++number) {
        Attachment attachment;
        attachment.number = number;
        attachment.kind = DocumentKind::Jpeg;
        all.push_back(attachment);
    }
    return all;
}

/// Code, field and sentence of what the rules of attachments remark.
QStringList attachmentRemarks(const CaseFile &file,
                              const std::optional<std::vector<Attachment>> &kept)
{
    const OfficeCalendar calendar;
    QStringList lines;
    for (const Finding &finding : findings(file, {QDate(2026, 12, 1), calendar, {}, kept})) {
        if (finding.code == "R27"_L1 || finding.field == "response"_L1) {
            lines.append(u"%1 %2: %3"_s.arg(finding.code, finding.field, finding.sentence));
            if (finding.severity != Severity::Warning)
                lines.append(u"not a warning"_s);
        }
    }
    return lines;
}

CaseFile answeringWith(const QString &answer)
{
    CaseFile file = soundCase();
    file.response = soundResponse();
    file.response->answers.front() = answer;
    return file;
}

} // namespace

void TestAttachmentRules::attachmentsAreFoundInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const QString &text, const QString &numbers) {
        QTest::newRow(qUtf8Printable(text)) << text << numbers;
    };
    row(u"如附件1。"_s, u"1"_s);
    row(u"佐證資料如附件 2，並已排除"_s, u"2"_s);
    row(u"詳附件１及附件３"_s, u"1 3"_s);
    row(u"如附件一"_s, u"1"_s);
    row(u"附件十二所示"_s, u"12"_s);
    row(u"附件二之紀錄"_s, u"2"_s);
    row(u"附件1至3"_s, u"1 2 3"_s);
    row(u"附件一至三。"_s, u"1 2 3"_s);
    row(u"附件1～附件3"_s, u"1 2 3"_s);
    row(u"附件1-3.pdf"_s, u"1 2 3"_s);
    row(u"附件1、2"_s, u"1 2"_s);
    row(u"附件1、3及5，其餘"_s, u"1 3 5"_s);
    row(u"附件（1）、（2）"_s, u"1 2"_s);
    row(u"附件(一)"_s, u"1"_s);
    row(u"附件1.pdf"_s, u"1"_s);
    row(u"附件1-1"_s, u"1"_s);
    row(u"附件999"_s, u"999"_s);
    // What counts something else.
    row(u"附件"_s, QString());
    row(u"附件0"_s, QString());
    row(u"附件3份"_s, QString());
    row(u"附件 5 個"_s, QString());
    row(u"附件一併寄送"_s, QString());
    row(u"附件一份"_s, QString());
    row(u"附件三張"_s, QString());
    row(u"附件一致"_s, QString());
    row(u"附件2026年報告"_s, QString());
    row(u"附件20261122.pdf"_s, QString());
    row(u"附件1至3月底補送"_s, u"1"_s);
    row(u"附件1，2月完成"_s, u"1"_s);
    row(u"附件1、2.5小時"_s, u"1"_s);
    row(u"附件\n1. 已更新"_s, QString());
    row(u"其中有附件者共 3 件"_s, QString());
}

void TestAttachmentRules::attachmentsAreFoundInTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, numbers);
    QStringList found;
    for (const int number : attachmentsNamedIn(text))
        found.append(QString::number(number));
    QCOMPARE(found.join(u' '), numbers);
}

void TestAttachmentRules::namesAreKeptAsLabels()
{
    QCOMPARE(keptName(u"../../x"_s), u"../../x"_s);
    QCOMPARE(keptName(u"a\x01\xfeff.pdf"_s), u"a<U+0001><U+FEFF>.pdf"_s);
    QCOMPARE(keptName(QString(QChar(0xd800))), u"<U+D800>"_s);
    QCOMPARE(keptName(QString(300, u'長')), QString(300, u'長'));
    // A character of two units is not cut in two.
    QCOMPARE(keptName(QString(999, u'x') + u"\U0001F600"_s), QString(999, u'x'));
    QCOMPARE(keptName(QString(998, u'x') + u"\U0001F600y"_s), QString(998, u'x') + u"\U0001F600"_s);
}

void TestAttachmentRules::r27_namesWhatIsNotKept()
{
    const CaseFile file = answeringWith(u"如附件1及附件3至4。"_s);
    QCOMPARE(attachmentRemarks(file, numberedAttachments(4)), QStringList());
    QCOMPARE(attachmentRemarks(file, numberedAttachments(2)),
             QStringList(u"R27 response.items[0]: This names 附件3、附件4, which is not among the "
                         "attachments that are kept. Attach what is missing, or ask for it."_s));
    CaseFile stated = answeringWith(u"無"_s);
    stated.response->statement = u"如附件七"_s;
    QCOMPARE(attachmentRemarks(stated, numberedAttachments(1)).size(), 1);
    QVERIFY(attachmentRemarks(stated, numberedAttachments(1))
                .constFirst()
                .startsWith("R27 response.statement:"_L1));
}

void TestAttachmentRules::r27_whatWasStruckOutIsNotThere()
{
    auto kept = numberedAttachments(2);
    kept[1].struckOut = u"Another organisation's."_s;
    const CaseFile file = answeringWith(u"如附件2。"_s);
    QCOMPARE(attachmentRemarks(file, kept).size(), 1);
    QVERIFY(attachmentRemarks(file, kept).constFirst().startsWith("R27 response.items[0]:"_L1));
}

void TestAttachmentRules::r9_theReturnedSheetIsKept()
{
    const QStringList notKept(
        u"R9 response: The scan or PDF of the returned sheet is not kept. Attach it."_s);
    CaseFile file = answeringWith(u"如附件1。"_s);
    // That papers are named is no second remark as long as there are none at all.
    QCOMPARE(attachmentRemarks(file, numberedAttachments(0)), notKept);
    QCOMPARE(attachmentRemarks(file, numberedAttachments(1)), QStringList());
    auto struckOut = numberedAttachments(1);
    struckOut[0].struckOut = u"Unreadable."_s;
    // What has no pages is evidence beside the sheet.
    for (const DocumentKind kind : {DocumentKind::Mail, DocumentKind::Zip, DocumentKind::Xlsx}) {
        auto other = numberedAttachments(1);
        other[0].kind = kind;
        QCOMPARE(attachmentRemarks(file, other), notKept);
        auto both = numberedAttachments(2);
        both[0].kind = kind;
        QCOMPARE(attachmentRemarks(file, both), QStringList());
    }
    QVERIFY(attachmentRemarks(file, struckOut).contains(notKept.constFirst()));
    // Cases that were closed without are left alone, and so are those without a response.
    CaseFile closed = file;
    closed.withdrawal = Withdrawal{QDate(2026, 12, 1), u"Sent by mistake."_s};
    QCOMPARE(attachmentRemarks(closed, numberedAttachments(0)), QStringList());
    file.response.reset();
    QCOMPARE(attachmentRemarks(file, numberedAttachments(0)), QStringList());
}

void TestAttachmentRules::withoutKnowledgeNothingIsRemarked()
{
    QCOMPARE(attachmentRemarks(answeringWith(u"如附件9。"_s), std::nullopt), QStringList());
}

NOTICEDESK_TEST(TestAttachmentRules)
#include "test_attachmentrules.moc"
