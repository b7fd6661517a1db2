// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcase.h"
#include "documents/documentreader.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "exchange/maildraft.h"
#include "exchange/noticemail.h"
#include "filechoosing.h"
#include "sheets/documents/sheetpdf.h"
#include "store/directory/directoryactions.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// A notice leaves as a draft for the mail program.
class TestMailDraftTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("plain") << u"A notice"_s << u"One line\n"_s << u"a.pdf"_s;
        QTest::newRow("Chinese") << u"公文電子交換系統限期改善單（案號 115-0001）"_s
                                 << u"臺南市某協會：\n\n檢送如附件。\n"_s
                                 << u"限期改善單 115-0001.pdf"_s;
        QTest::newRow("rare and long")
            << QString(u"𤭢"_s).repeated(90) << QString(u"㛛𡵧"_s).repeated(400) + u'\n'
            << QString(u"單"_s).repeated(60) + u".pdf"_s;
        QTest::newRow("signs of messages")
            << u"Re: \"x\" <a@b.tw>; c"_s
            << u".\nFrom here\n--=_noticedesk_part\nTo: x@example.org\n"_s << u"a\"b;c'.pdf"_s;
        QTest::newRow("lines in the subject")
            << u"One\r\nBcc: x@example.org"_s << u"x\n"_s << u"a.pdf"_s;
    }

    void draftIsReadBackAsItWasWritten()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, text);
        QFETCH(const QString, fileName);
        QByteArray pdf("%PDF-1.7\n");
        for (int byte = 0; byte < 3'000; ++byte)
            pdf.append(static_cast<char>(byte % 256));
        const QByteArray written =
            mailDraftBytes({u"office@example.org"_s, subject, text, fileName, u"a.pdf"_s, pdf});
        QCOMPARE(
            mailDraftBytes({u"office@example.org"_s, subject, text, fileName, u"a.pdf"_s, pdf}),
            written);
        const DocumentSummary summary = read(written);
        QCOMPARE(summary.message.subject, QString(subject).simplified());
        QCOMPARE(QString(summary.message.text).remove(u'\r'), text);
        QCOMPARE(summary.message.sentAt, QString());
        QCOMPARE(summary.parts.size(), std::size_t{1});
        QCOMPARE(summary.parts.front().name, fileName);
        QCOMPARE(firstPart(written), pdf);
        // What any mail server and mail program takes.
        const QByteArray headers = written.first(written.indexOf("\r\n\r\n"));
        QVERIFY(headers.contains("X-Unsent: 1\r\n"));
        QVERIFY(headers.contains("To: office@example.org\r\n"));
        QVERIFY(!headers.contains("\r\nBcc:") && !headers.contains("Date:") &&
                !headers.contains("Message-I"));
        for (const QByteArray &line : written.split('\n')) {
            QVERIFY2(line.size() <= 998 && (line.isEmpty() || line.endsWith('\r')),
                     line.constData());
            QVERIFY(std::all_of(line.begin(), line.end(),
                                [](char each) { return static_cast<unsigned char>(each) < 128; }));
        }
    }

    void onlyOneAddressIsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("usual") << u"wang.da-ming@mail.example.gov.tw"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("two") << u"a@example.org, b@example.org"_s << false;
        QTest::newRow("named") << u"Wang <a@example.org>"_s << false;
        QTest::newRow("lines") << u"a@example.org\nBcc: b@example.org"_s << false;
        QTest::newRow("line end") << u"a@example.org\n"_s << false;
        QTest::newRow("full width") << u"ａ@example.org"_s << false;
        QTest::newRow("no place") << u"a@"_s << false;
    }

    void onlyOneAddressIsOne()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isAddress);
        QCOMPARE(isMailAddress(text), isAddress);
        const QByteArray written =
            mailDraftBytes({text, u"s"_s, u"t\n"_s, u"a.pdf"_s, u"a.pdf"_s, {}});
        QCOMPARE(written.contains("\r\nTo: ") || written.startsWith("To: "), isAddress);
    }

    void caseBecomesADraft()
    {
        WindowDriver desk;
        CaseFile issued = issuedCase();
        issued.notice.target.code = u"XC12345675"_s;
        desk.add({issued});
        addOrganization(
            desk,
            {u"XC12345675"_s, u"臺南市某協會"_s, u"T"_s, {}, {}, {}, {}, u"some@example.org"_s});
        QVERIFY(desk.start());
        const auto record = desk.lastStored();
        QVERIFY(openCase(desk, record->id));
        const QString place = desk.file(u"115.eml"_s);
        desk.window().action(CommandId::MailDraft)->trigger();
        QVERIFY(chooseFile(desk, place));
        QVERIFY(waitFor([&] { return QFile::exists(place); }));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export mail draft"_s); }));

        const QByteArray written = bytesIn(place);
        QVERIFY(written.contains("To: some@example.org\r\n"));
        const DocumentSummary summary = read(written);
        const QString number = record->file.number->toString();
        QCOMPARE(summary.message.subject, u"公文電子交換系統限期改善單（案號 %1）"_s.arg(number));
        const Notice &notice = record->file.notice;
        for (const QString &needed :
             {number, *notice.target.name, notice.improvementItems.constFirst(),
              RocDate::fromDate(*notice.deadline)->formal(), *notice.contact.phone, u"用戶印信"_s,
              u"電話確認"_s})
            QVERIFY2(summary.message.text.contains(needed), qPrintable(needed));
        QCOMPARE(summary.parts.front().name, u"限期改善單 %1.pdf"_s.arg(number));
        QCOMPARE(firstPart(written),
                 SheetPdf().pdf(Sheet::Notice, record->file, SheetMode::Fillable));
    }

    void draftAndPlacesOfTheStoreAreRefused()
    {
        WindowDriver desk;
        CaseFile draft;
        draft.notice = soundCase().notice;
        desk.add({issuedCase()});
        const auto issued = desk.lastStored()->id;
        desk.add({draft});
        QVERIFY(desk.start());
        QVERIFY(openCase(desk, desk.lastStored()->id));
        desk.window().action(CommandId::MailDraft)->trigger();
        QVERIFY(waitFor([&] { return desk.told().contains(u"number"_s); }));
        QVERIFY(openCase(desk, issued));
        const QByteArray before = bytesIn(desk.storePath()).first(16);
        desk.window().action(CommandId::MailDraft)->trigger();
        QVERIFY(chooseFile(desk, desk.storePath()));
        QVERIFY(waitFor([&] { return desk.find(u"errorBox"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"errorBox"_s); }));
        QCOMPARE(bytesIn(desk.storePath()).first(16), before);
        QVERIFY(!hasEntry(desk, u"export mail draft"_s));
    }

private:
    DocumentSummary read(const QByteArray &message)
    {
        const auto answer = m_reader.summary(OutsideDocument::ofBytes(message));
        const auto *summary = std::get_if<DocumentSummary>(&answer);
        return summary ? *summary : DocumentSummary();
    }
    QByteArray firstPart(const QByteArray &message)
    {
        const auto answer = m_reader.part(OutsideDocument::ofBytes(message), {1});
        const auto *part = std::get_if<QByteArray>(&answer);
        return part ? *part : QByteArray("(none)");
    }
    static void addOrganization(WindowDriver &desk, const Organization &organization)
    {
        const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        QVERIFY(Directory<Organization>::save(*store, {}, organization).result ==
                RecordResult::Done);
    }

    DocumentReader m_reader{ownProgram};
};

NOTICEDESK_TEST(TestMailDraftTask)
#include "test_maildrafttask.moc"
