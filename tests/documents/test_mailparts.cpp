// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;

/// What the parts of a message are: texts of the message itself, or something that came with it.
class TestMailParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfTheMessageAreTold_data();
    void textsOfTheMessageAreTold();
    void attachedTextIsNotThatOfTheMessage();

private:
    DocumentSummary summaryOf(const QByteArray &mail);

    DocumentReader m_reader{ownProgram};
};

namespace
{

/// A message of these parts, each with its headers.
QByteArray mailOfParts(const QByteArrayList &parts)
{
    QByteArray mail = "From: a@b.tw\nTo: c@d.tw\nMIME-Version: 1.0\n"
                      "Content-Type: multipart/mixed; boundary=b\n\n";
    for (const QByteArray &part : parts)
        mail += "--b\n" + part + "\n";
    return mail + "--b--\n";
}

} // namespace

DocumentSummary TestMailParts::summaryOf(const QByteArray &mail)
{
    return std::get<DocumentSummary>(m_reader.summary(OutsideDocument::ofBytes(mail)));
}

void TestMailParts::textsOfTheMessageAreTold_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("isMessageText");
    const auto row = [](const char *name, const QByteArray &headers, bool isMessageText) {
        QTest::newRow(name) << headers << isMessageText;
    };
    const QByteArray attached = "\nContent-Disposition: attachment";
    row("HTML", "Content-Type: text/html", true);
    row("more text", "Content-Type: text/plain", true);
    row("shown text", "Content-Type: text/html\nContent-Disposition: Inline", true);
    row("shown text with an empty name",
        "Content-Type: text/plain; name=\"\"\nContent-Disposition: inline; filename=\"\"", true);
    row("shown text with a name",
        "Content-Type: text/plain\nContent-Disposition: inline; filename=a.log", false);
    row("attached text", "Content-Type: text/html" + attached, false);
    row("attached text with an empty name",
        "Content-Type: text/plain" + attached + "; filename=\"\"", false);
    row("text that is sent in a way of its own",
        "Content-Type: text/plain\nContent-Disposition: x-own", false);
    row("attached old Word", "Content-Type: application/msword" + attached, false);
    row("attached archive with an empty name",
        "Content-Type: application/x-rar; name=\"\"" + attached + "; filename=\"\"", false);
    row("HEIC", "Content-Type: image/heic", false);
    row("attached message", "Content-Type: message/rfc822", false);
}

void TestMailParts::textsOfTheMessageAreTold()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, isMessageText);
    const DocumentSummary summary = summaryOf(
        mailOfParts({"Content-Type: text/plain\n\nour reply", headers + "\n\nThread-Topic: x"}));
    QCOMPARE(summary.message.text.trimmed(), u"our reply"_s);
    QCOMPARE(summary.parts.size(), 1U);
    QCOMPARE(summary.parts.front().isMessageText, isMessageText);
}

void TestMailParts::attachedTextIsNotThatOfTheMessage()
{
    const QByteArray mail =
        mailOfParts({"Content-Type: text/plain\nContent-Disposition: attachment\n\na log",
                     "Content-Type: text/plain\n\nour reply"});
    const DocumentSummary summary = summaryOf(mail);
    QCOMPARE(summary.message.text.trimmed(), u"our reply"_s);
    QCOMPARE(summary.parts.size(), 1U);
    QCOMPARE(std::get<QByteArray>(m_reader.part(OutsideDocument::ofBytes(mail), {1})).trimmed(),
             QByteArray("a log"));
}

NOTICEDESK_TEST(TestMailParts)
#include "test_mailparts.moc"
