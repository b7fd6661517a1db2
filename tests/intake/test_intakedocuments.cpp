// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/madedocuments.h"
#include "returneddesk.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What a message is taken apart into.
class TestIntakeDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAttachedWithoutANameIsKept_data();
    void whatIsAttachedWithoutANameIsKept();
    void textsOfTheMessageArePassedOver();
};

namespace
{

/// A message whose text is followed by these parts, each with its headers.
QByteArray mailWithParts(const QByteArrayList &parts)
{
    QByteArray mail = "From: a@b.tw\nTo: c@d.tw\nMIME-Version: 1.0\n"
                      "Content-Type: multipart/mixed; boundary=b\n\n"
                      "--b\nContent-Type: text/plain\n\nour reply\n";
    for (const QByteArray &part : parts)
        mail += "--b\n" + part + "\n";
    return mail + "--b--\n";
}

} // namespace

void TestIntakeDocuments::whatIsAttachedWithoutANameIsKept_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("old Word") << QByteArray("Content-Type: application/msword\n"
                                            "Content-Disposition: attachment")
                              << QByteArray("\xD0\xCF\x11\xE0 evidence");
    QTest::newRow("archive with an empty name")
        << QByteArray("Content-Type: application/octet-stream; name=\"\"\n"
                      "Content-Disposition: attachment; filename=\"\"")
        << QByteArray("Rar! evidence");
    QTest::newRow("HEIC") << QByteArray("Content-Type: image/heic") << QByteArray("ftypheic");
    QTest::newRow("attached text")
        << QByteArray("Content-Type: text/plain\nContent-Disposition: attachment")
        << QByteArray("a log");
    QTest::newRow("message that begins as none")
        << QByteArray("Content-Type: message/rfc822") << QByteArray("Thread-Topic: x\n\nhello");
}

void TestIntakeDocuments::whatIsAttachedWithoutANameIsKept()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, content);
    ReturnedDesk desk;
    desk.put(u"reply.eml"_s, mailWithParts({headers + "\n\n" + content,
                                            "Content-Type: image/png; name=a.png\n"
                                            "Content-Transfer-Encoding: base64\n\n" +
                                                encoded(quarters(), "png").toBase64()}));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList({u" 1 tray"_s, u"a.png 1 tray"_s}));
    QVERIFY(stack.pages.front().reason == TrayReason::NotRead);
    desk.record(stack);
    const auto waiting = TrayPages(desk.store.database()).waiting();
    QCOMPARE(waiting.size(), 2U);
    QVERIFY(waiting.front().page.bytes >= content.size());
}

void TestIntakeDocuments::textsOfTheMessageArePassedOver()
{
    ReturnedDesk desk;
    desk.put(u"reply.eml"_s, mailWithParts({"Content-Type: text/html\n\n<p>our reply</p>",
                                            "Content-Type: text/plain\n"
                                            "Content-Disposition: inline\n\na list's last words",
                                            "Content-Type: text/plain\n\n" +
                                                pdfWithPage("0 0 298 421", "0 0 100 150 re f")}));
    // A PDF is one, whatever the message calls it.
    QCOMPARE(verdictsOf(desk.read()), QStringList(u" 1 tray"_s));
}

NOTICEDESK_TEST(TestIntakeDocuments)
#include "test_intakedocuments.moc"
