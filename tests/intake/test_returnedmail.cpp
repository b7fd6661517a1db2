// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/madedocuments.h"
#include "returneddesk.h"
#include "store/evidence/evidencefolder.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What is attached to messages is sorted as scans are; a subject only proposes.
class TestReturnedMail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAttachedIsSorted();
    void attachedScansAreKeptAsTheyCame();
    void subjectOnlyProposes_data();
    void subjectOnlyProposes();
    void messageInAMessageIsOpened();
    void messageWithNothingAttachedIsInTheTray();
};

namespace
{

/// Something that is no page.
QByteArray mailArchive()
{
    return zipOf({{"evidence.log", "x"}});
}

} // namespace

void TestReturnedMail::whatIsAttachedIsSorted()
{
    ReturnedDesk desk;
    desk.put(u"reply.eml"_s, mailWith(u"回復"_s, {{u"p1.jpg"_s, ReturnedDesk::page(2, 1)},
                                                  {u"p2.jpg"_s, ReturnedDesk::page(2, 2)}}));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack),
             QStringList({u"p1.jpg 1 filed 115-0002"_s, u"p2.jpg 1 filed 115-0002"_s}));
    const IntakeDocument &document = stack.documents.front();
    QCOMPARE(document.file, desk.path(u"reply.eml"_s));
    QCOMPARE(document.message->senderAddress, u"lee@example.tw"_s);
    QVERIFY(document.source == AttachmentSource::Mail);
}

void TestReturnedMail::attachedScansAreKeptAsTheyCame()
{
    ReturnedDesk desk;
    const QByteArray scan = tiffOfPages({ReturnedDesk::page(2, 1), ReturnedDesk::page(2, 2)});
    desk.put(u"reply.eml"_s, mailWith(u"回復"_s, {{u"掃描.tif"_s, scan}}));
    desk.takeIn();
    const auto attachments = desk.caseNumbered(2).attachments;
    QCOMPARE(attachments.size(), 1U);
    const Attachment &attachment = attachments.front().attachment;
    QVERIFY(attachment.source == AttachmentSource::Mail);
    QCOMPARE(attachment.originalName, u"掃描.tif"_s);
    QFile kept(EvidenceFolder::ofStore(desk.store.path()).pathOf(attachment.sha256));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), scan);
}

void TestReturnedMail::subjectOnlyProposes_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("a number") << u"Re: 115-0003 回復"_s << u"115-0003"_s;
    QTest::newRow("twice the same") << u"115-0003 (115-0003)"_s << u"115-0003"_s;
    QTest::newRow("two numbers") << u"115-0003, 115-0002"_s << QString();
    QTest::newRow("unknown") << u"115-0098"_s << QString();
    QTest::newRow("a telephone number") << u"02-2345-6789"_s << QString();
    QTest::newRow("none") << u"回復"_s << QString();
}

void TestReturnedMail::subjectOnlyProposes()
{
    QFETCH(QString, subject);
    QFETCH(QString, proposed);
    ReturnedDesk desk;
    desk.put(u"reply.eml"_s, mailWith(subject, {{u"evidence.zip"_s, mailArchive()}}));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList(u"evidence.zip 1 tray"_s));
    const IntakePage &page = stack.pages.front();
    QVERIFY(!page.caseId);
    QCOMPARE(page.proposedNumber ? page.proposedNumber->toString() : QString(), proposed);
    QCOMPARE(page.proposed.has_value(), !proposed.isEmpty());
}

void TestReturnedMail::messageInAMessageIsOpened()
{
    ReturnedDesk desk;
    const QByteArray inner =
        mailWith(u"115-0002"_s, {{u"evidence.zip"_s, mailArchive()}}).replace("\r\n", "\n");
    desk.put(u"forwarded.eml"_s, "From: c@d.tw\nTo: e@f.tw\nMIME-Version: 1.0\n"
                                 "Content-Type: multipart/mixed; boundary=outer\n\n"
                                 "--outer\nContent-Type: message/rfc822\n\n" +
                                     inner + "\n--outer--\n");
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList(u"evidence.zip 1 tray"_s));
    QCOMPARE(stack.pages.front().proposed, desk.caseNumbered(2).id);
    desk.record(stack);
    const auto waiting = TrayPages(desk.store.database()).waiting();
    QCOMPARE(waiting.size(), 1U);
    QCOMPARE(waiting.front().page.bytes, mailArchive().size());
}

void TestReturnedMail::messageWithNothingAttachedIsInTheTray()
{
    ReturnedDesk desk;
    const QByteArray mail = mailWith(u"115-0001 已改善"_s, {});
    desk.put(u"reply.eml"_s, mail);
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList(u"reply.eml 1 tray"_s));
    QVERIFY(stack.pages.front().reason == TrayReason::NoPages);
    QCOMPARE(stack.pages.front().proposed, desk.caseNumbered(1).id);
    QCOMPARE(desk.record(stack).trayPages, 1);
    QCOMPARE(TrayPages(desk.store.database()).waiting().front().page.bytes, mail.size());
}

NOTICEDESK_TEST(TestReturnedMail)
#include "test_returnedmail.moc"
