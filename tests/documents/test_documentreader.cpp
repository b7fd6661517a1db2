// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "domain/error.h"
#include "madedocuments.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestDocumentReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDoorIsClosed();
    void pagesOfAPdfAreShown();
    void textOfAPdfIsGiven();
    void picturesAreFittedAndTurned_data();
    void picturesAreFittedAndTurned();
    void partIsWhatTheWholeHasThere_data();
    void partIsWhatTheWholeHasThere();
    void whatIsTransparentIsOnWhite();
    void pagesOfATiffAreShown();
    void archivesAreListed();
    void messagesAreTakenApart();
    void messageInAMessageIsAPart();
    void messageInAMessageIsWholeWhateverItHolds();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void whatTakesTooLongIsEnded();
    void aProgramThatCannotStartIsNoFaultOfTheDocument_data();
    void aProgramThatCannotStartIsNoFaultOfTheDocument();
    void whatIsNoFileIsNotOpened_data();
    void whatIsNoFileIsNotOpened();
    void nobodyWaitsForWhatIsNotWanted();
    void questionsOfSeveralThreadsAreAllAnswered();

private:
    OutsideDocument document(const QByteArray &bytes) const
    {
        return OutsideDocument::ofBytes(bytes);
    }
    QImage pictureOf(const QByteArray &bytes, int page = 1, QSize most = {400, 400});
    DocumentSummary summaryOf(const QByteArray &bytes);

    DocumentReader m_reader{ownProgram};
};

namespace
{

PictureQuestion anyPicture(int page)
{
    return wholePage(page, {400, 400}, {400, 400});
}

template <class Value>
QString refusalOf(const Answer<Value> &answer)
{
    const auto *refusal = std::get_if<Refusal>(&answer);
    return refusal ? refusal->sentence() : QString();
}

} // namespace

QImage TestDocumentReader::pictureOf(const QByteArray &bytes, int page, QSize most)
{
    const QSizeF size = summaryOf(bytes).pageSizes.at(static_cast<std::size_t>(page) - 1);
    const auto answer = m_reader.picture(document(bytes), wholePage(page, size, most));
    if (const auto *picture = std::get_if<QImage>(&answer))
        return *picture;
    qWarning().noquote() << refusalOf(answer);
    return {};
}

DocumentSummary TestDocumentReader::summaryOf(const QByteArray &bytes)
{
    const auto answer = m_reader.summary(document(bytes));
    if (const auto *summary = std::get_if<DocumentSummary>(&answer))
        return *summary;
    qWarning().noquote() << refusalOf(answer);
    return {};
}

void TestDocumentReader::everyDoorIsClosed()
{
    const auto answer = m_reader.doors();
    QCOMPARE(refusalOf(answer), QString());
    const auto &doors = std::get<std::vector<Door>>(answer);
    QByteArrayList open;
    QByteArrayList names;
    for (const Door &door : doors) {
        names.append(door.name);
        if (!door.isClosed)
            open.append(door.name);
    }
    QCOMPARE(open, QByteArrayList());
    for (const char *name : {"open", "write", "socket", "exec", "fork", "ptrace", "kill"})
        QVERIFY2(names.contains(name), name);
}

void TestDocumentReader::pagesOfAPdfAreShown()
{
    const QByteArray pdf = pdfOf({u"first"_s, u"second"_s});
    const DocumentSummary summary = summaryOf(pdf);
    QCOMPARE(summary.kind, DocumentKind::Pdf);
    QCOMPARE(summary.pageSizes.size(), 2U);
    const QImage first = pictureOf(pdf, 1, {400, 400});
    // A4 in a square.
    QCOMPARE(first.height(), 400);
    QVERIFY(std::abs(first.width() - 283) <= 1);
    QCOMPARE(first.pixel(5, 5), qRgb(255, 255, 255));
    const QImage second = pictureOf(pdf, 2, {400, 400});
    QCOMPARE(second.size(), first.size());
    QVERIFY(second != first);
    QCOMPARE(refusalOf(m_reader.picture(document(pdf), anyPicture(3))),
             Refusal{WhyNoAnswer::NoSuchPage}.sentence());
}

void TestDocumentReader::textOfAPdfIsGiven()
{
    const auto answer = m_reader.text(document(pdfOf({u"first"_s, u"second"_s})), {2});
    QCOMPARE(std::get<QString>(answer).trimmed(), u"second"_s);
    QCOMPARE(refusalOf(m_reader.text(document(encoded(quarters(), "png")), {1})),
             Refusal{WhyNoAnswer::NotShown}.sentence());
}

void TestDocumentReader::picturesAreFittedAndTurned_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRgb>("topLeft");
    const QSize lying(400, 200);
    QTest::newRow("JPEG") << encoded(quarters(), "jpeg") << DocumentKind::Jpeg << lying
                          << redQuarter;
    QTest::newRow("PNG") << encoded(quarters(), "png") << DocumentKind::Png << lying << redQuarter;
    QTest::newRow("WebP") << encoded(quarters(), "webp") << DocumentKind::WebP << lying
                          << redQuarter;
    QTest::newRow("TIFF") << encoded(quarters(), "tiff") << DocumentKind::Tiff << lying
                          << redQuarter;
    QTest::newRow("JPEG of a camera that was held upright")
        << encoded(quarters(), "jpeg", QImageIOHandler::TransformationRotate90)
        << DocumentKind::Jpeg << QSize(200, 400) << blueQuarter;
    QTest::newRow("small picture made larger")
        << encoded(quarters().scaled(40, 20), "png") << DocumentKind::Png << lying << redQuarter;
}

void TestDocumentReader::picturesAreFittedAndTurned()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DocumentKind, kind);
    QFETCH(QSize, size);
    QFETCH(QRgb, topLeft);
    const DocumentSummary summary = summaryOf(bytes);
    QCOMPARE(summary.kind, kind);
    QCOMPARE(summary.pageSizes.size(), 1U);
    const QImage picture = pictureOf(bytes);
    QCOMPARE(picture.size(), size);
    const QColor seen = picture.pixelColor(picture.width() / 4, picture.height() / 4);
    const QColor expected(topLeft);
    QVERIFY(std::abs(seen.red() - expected.red()) < 12);
    QVERIFY(std::abs(seen.blue() - expected.blue()) < 12);
}

void TestDocumentReader::partIsWhatTheWholeHasThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << pdfOf({u"first"_s});
    QTest::newRow("picture made smaller") << encoded(quarters(), "png");
    QTest::newRow("picture made larger") << encoded(quarters().scaled(80, 40), "png");
    QTest::newRow("turned picture")
        << encoded(quarters(), "jpeg", QImageIOHandler::TransformationRotate90);
}

void TestDocumentReader::partIsWhatTheWholeHasThere()
{
    QFETCH(QByteArray, bytes);
    const QSizeF size = summaryOf(bytes).pageSizes.at(0);
    PictureQuestion question = wholePage(1, size, {320, 320});
    const auto whole = std::get<QImage>(m_reader.picture(document(bytes), question));
    question.part = {40, 20, 80, 60};
    const auto part = std::get<QImage>(m_reader.picture(document(bytes), question));
    QCOMPARE(part.size(), question.part.size());
    for (const QPoint point : {QPoint(3, 3), QPoint(40, 30), QPoint(76, 56)}) {
        const QColor seen = part.pixelColor(point);
        const QColor expected = whole.pixelColor(question.part.topLeft() + point);
        QVERIFY(std::abs(seen.red() - expected.red()) < 30);
        QVERIFY(std::abs(seen.blue() - expected.blue()) < 30);
    }
}

void TestDocumentReader::whatIsTransparentIsOnWhite()
{
    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(qRgba(0, 0, 0, 0));
    QCOMPARE(pictureOf(encoded(glass, "png")).pixel(10, 10), qRgb(255, 255, 255));
}

void TestDocumentReader::pagesOfATiffAreShown()
{
    const QByteArray tiff = tiffOf({40, 60, 80});
    QCOMPARE(summaryOf(tiff).pageSizes.size(), 3U);
    // 20 pixels high each.
    QCOMPARE(pictureOf(tiff, 1).size(), QSize(400, 200));
    QCOMPARE(pictureOf(tiff, 3).size(), QSize(400, 100));
    QCOMPARE(refusalOf(m_reader.picture(document(tiff), anyPicture(4))),
             Refusal{WhyNoAnswer::NoSuchPage}.sentence());
}

void TestDocumentReader::archivesAreListed()
{
    const DocumentSummary summary = summaryOf(
        zipOf({{"資料/清單.txt", "four"}, {"../../etc/x", "x"}, {"\xb4\xfa\xb8\xd5", ""}}));
    QCOMPARE(summary.kind, DocumentKind::Zip);
    QCOMPARE(summary.pageSizes.size(), 0U);
    QCOMPARE(summary.partCount, 3);
    QCOMPARE(summary.parts.at(0), (DocumentPart{u"資料/清單.txt"_s, 4}));
    QCOMPARE(summary.parts.at(1), (DocumentPart{u"../../etc/x"_s, 1}));
    QCOMPARE(summary.parts.at(2), (DocumentPart{u"測試"_s, 0}));
}

void TestDocumentReader::messagesAreTakenApart()
{
    const QByteArray picture = encoded(quarters(), "png");
    const QByteArray mail =
        "From: =?big5?B?p/WkcMGo?= <lee@example.tw>\r\n"
        "To: office@example.tw\r\n"
        "Subject: =?UTF-8?B?5Zue5b6pIDExNS0wMDQy?=\r\n"
        "Date: Mon, 23 Nov 2026 09:30:00 +0800\r\n"
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain; charset=big5\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "p9qtzKZetF8=\r\n"
        "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment; filename=\"=?UTF-8?B?6ZmE5Lu2MS5wbmc=?=\"\r\n\r\n" +
        picture.toBase64() + "\r\n--b--\r\n";
    const DocumentSummary summary = summaryOf(mail);
    QCOMPARE(summary.kind, DocumentKind::Mail);
    QCOMPARE(summary.message.senderAddress, u"lee@example.tw"_s);
    QCOMPARE(summary.message.sender, u"李小薇 <lee@example.tw>"_s);
    QCOMPARE(summary.message.subject, u"回復 115-0042"_s);
    QCOMPARE(summary.message.sentAt, u"2026-11-23T09:30:00+08:00"_s);
    QCOMPARE(summary.message.text.trimmed(), u"我們回復"_s);
    QCOMPARE(summary.parts, (std::vector<DocumentPart>{{u"附件1.png"_s, picture.size()}}));
    QCOMPARE(std::get<QByteArray>(m_reader.part(document(mail), {1})), picture);
    QCOMPARE(refusalOf(m_reader.part(document(mail), {2})),
             Refusal{WhyNoAnswer::NoSuchPage}.sentence());
}

void TestDocumentReader::messageInAMessageIsAPart()
{
    const QByteArray inner = "From: a@b.tw\nSubject: inner\n\ntext\n";
    const QByteArray mail = "From: c@d.tw\nTo: e@f.tw\nMIME-Version: 1.0\n"
                            "Content-Type: multipart/mixed; boundary=b\n\n"
                            "--b\nContent-Type: message/rfc822\n\n" +
                            inner + "\n--b--\n";
    const DocumentSummary summary = summaryOf(mail);
    QCOMPARE(summary.partCount, 1);
    const QByteArray part = std::get<QByteArray>(m_reader.part(document(mail), {1}));
    QVERIFY(part.contains("Subject: inner"));
    QCOMPARE(summaryOf(part).message.text.trimmed(), u"text"_s);
}

void TestDocumentReader::messageInAMessageIsWholeWhateverItHolds()
{
    QByteArray inner = "From: a@b.tw\nSubject: inner\n\nfirst|last\n";
    inner.replace('|', '\0');
    const QByteArray mail = "From: c@d.tw\nMIME-Version: 1.0\n"
                            "Content-Type: multipart/mixed; boundary=b\n\n"
                            "--b\nContent-Type: message/rfc822\n\n" +
                            inner + "\n--b--\n";
    const QByteArray part = std::get<QByteArray>(m_reader.part(document(mail), {1}));
    QVERIFY(part.contains("last"));
    QCOMPARE(summaryOf(mail).parts.front().bytes, part.size());
}

void TestDocumentReader::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QByteArray &bytes, WhyNoAnswer why) {
        QTest::newRow(name) << bytes << static_cast<int>(why);
    };
    const QByteArray pdf = pdfOf({u"first"_s});
    row("PDF of which only the beginning is there", pdf.first(40), WhyNoAnswer::Damaged);
    row("PDF with a password", lockedPdf(pdf), WhyNoAnswer::Locked);
    row("page of a thousand kilometres", pdfWithPage("0 0 3000000000 3"), WhyNoAnswer::TooLarge);
    row("PNG of 30,000 by 30,000", pngOfSize(30'000, 30'000), WhyNoAnswer::TooLarge);
    row("JPEG cut off in its header", encoded(quarters(), "jpeg").first(30), WhyNoAnswer::Damaged);
    row("TIFF that is no TIFF", QByteArray("II\x2a\0", 4) + "nothing", WhyNoAnswer::Damaged);
    row("program", "MZ\x90", WhyNoAnswer::NotShown);
    row("archive", zipOf({{"a", "b"}}), WhyNoAnswer::NotShown);
}

void TestDocumentReader::whatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, why);
    QCOMPARE(refusalOf(m_reader.picture(document(bytes), anyPicture(1))),
             Refusal{static_cast<WhyNoAnswer>(why)}.sentence());
}

void TestDocumentReader::whatTakesTooLongIsEnded()
{
    DocumentReader impatient(ownProgram, std::chrono::seconds(1));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(refusalOf(impatient.picture(document(endlessPdf()), anyPicture(1))),
             Refusal{WhyNoAnswer::OutOfTime}.sentence());
    QVERIFY(clock.elapsed() < 5'000);
}

void TestDocumentReader::aProgramThatCannotStartIsNoFaultOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << QByteArray("/nowhere/at/all") << u"/nowhere/at/all"_s;
    // What the loader ends with where a library is missing.
    QTest::newRow("without its libraries") << QByteArray() << u"library"_s;
}

void TestDocumentReader::aProgramThatCannotStartIsNoFaultOfTheDocument()
{
    QFETCH(QByteArray, program);
    QFETCH(const QString, why);
    const QTemporaryDir folder;
    if (program.isEmpty()) {
        QFile script(folder.filePath(u"reader"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexit 127\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        program = QFile::encodeName(script.fileName());
    }
    DocumentReader reader(program);
    const auto answer = reader.summary(document(endlessPdf()));
    const auto *refusal = std::get_if<Refusal>(&answer);
    QVERIFY(refusal && refusal->why == WhyNoAnswer::NotStarted);
    QVERIFY2(refusal->sentence().contains(why), qPrintable(refusal->sentence()));
}

void TestDocumentReader::whatIsNoFileIsNotOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << u"/tmp"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("nothing") << u"/nowhere/at/all"_s;
    QTest::newRow("empty") << u"/proc/self/status"_s;
}

void TestDocumentReader::whatIsNoFileIsNotOpened()
{
    QFETCH(QString, path);
    QVERIFY_THROWS_EXCEPTION(Error, OutsideDocument::ofFile(path));
}

void TestDocumentReader::nobodyWaitsForWhatIsNotWanted()
{
    QElapsedTimer clock;
    clock.start();
    const auto answer = m_reader.picture(document(endlessPdf()), anyPicture(1),
                                         [&clock] { return clock.elapsed() < 300; });
    QCOMPARE(static_cast<int>(std::get<Refusal>(answer).why),
             static_cast<int>(WhyNoAnswer::NotWanted));
    QVERIFY(clock.elapsed() < 5'000);
}

void TestDocumentReader::questionsOfSeveralThreadsAreAllAnswered()
{
    const QByteArray pdf = pdfOf({u"first"_s});
    std::atomic<int> answered = 0;
    std::vector<std::jthread> threads;
    for (int at = 0; at < 6; ++at) {
        threads.emplace_back([&] {
            answered += std::holds_alternative<QString>(m_reader.text(document(pdf), {1})) ? 1 : 0;
        });
    }
    threads.clear();
    QCOMPARE(answered.load(), 6);
}

NOTICEDESK_TEST(TestDocumentReader)
#include "test_documentreader.moc"
