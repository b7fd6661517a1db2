// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentkind.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;

namespace
{

/// The beginning of a zip archive with these files, each uncompressed.
QByteArray archive(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray bytes;
    const auto number = [&](qsizetype value, int length) {
        for (int at = 0; at < length; ++at, value >>= 8)
            bytes.append(static_cast<char>(value & 0xFF));
    };
    for (const auto &[name, content] : files) {
        bytes += QByteArray("PK\3\4\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", 18);
        number(content.size(), 4);
        number(content.size(), 4);
        number(name.size(), 2);
        number(0, 2);
        bytes += name + content;
    }
    return bytes;
}

} // namespace

class TestDocumentKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindIsToldByContent_data();
    void kindIsToldByContent();
    void anyBytesHaveAKind();
};

void TestDocumentKind::kindIsToldByContent_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<DocumentKind>("kind");
    const auto row = [](const char *name, const QByteArray &beginning, DocumentKind kind) {
        QTest::newRow(name) << beginning << kind;
    };
    row("nothing", {}, DocumentKind::Other);
    row("PDF", "%PDF-1.7\n", DocumentKind::Pdf);
    row("PDF after what a scanner wrote before it", "\r\n\r\n%PDF-1.4\n", DocumentKind::Pdf);
    row("PDF too late", QByteArray(1024, ' ') + "%PDF-1.4\n", DocumentKind::Other);
    row("JPEG", "\xFF\xD8\xFF\xE0", DocumentKind::Jpeg);
    row("JPEG with a PDF in its comment", "\xFF\xD8\xFF\xFE%PDF-1.4\n", DocumentKind::Jpeg);
    row("PNG", "\x89PNG\r\n\x1a\n", DocumentKind::Png);
    row("PNG whose line ends were changed", "\x89PNG\n\x1a\n", DocumentKind::Other);
    row("WebP", QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16), DocumentKind::WebP);
    row("sound", QByteArray("RIFF\0\0\0\0WAVEfmt ", 16), DocumentKind::Other);
    row("cut off after RIFF", "RIFF", DocumentKind::Other);
    row("TIFF, little end first", QByteArray("II\x2a\0", 4), DocumentKind::Tiff);
    row("TIFF, big end first", QByteArray("MM\0\x2a", 4), DocumentKind::Tiff);
    row("mail", "From: a@b.tw\r\nTo: c@d.tw\r\n\r\ntext", DocumentKind::Mail);
    row("mail with a BOM",
        "\xEF\xBB\xBF"
        "Subject: a\nDate: b\n\n",
        DocumentKind::Mail);
    row("mail of a mailbox", "From a@b Mon Jan 1\nReceived: x\n\tby y\nSubject: z\n\n",
        DocumentKind::Mail);
    row("one header alone", "Subject: a\n\ntext", DocumentKind::Other);
    row("text with colons", "Note: a\nPrice: 3\n", DocumentKind::Other);
    row("headers after a text", "text\nFrom: a\nTo: b\n", DocumentKind::Other);
    row("zip", archive({{"a.txt", "text"}}), DocumentKind::Zip);
    row("empty zip", QByteArray("PK\5\6", 4), DocumentKind::Zip);
    row("zip cut off", QByteArray("PK\3\4\x14", 5), DocumentKind::Zip);
    row("docx", archive({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}}),
        DocumentKind::Docx);
    row("xlsx", archive({{"_rels/.rels", "<a/>"}, {"xl/workbook.xml", "<a/>"}}),
        DocumentKind::Xlsx);
    row("zip with a folder word", archive({{"word/document.xml", "<a/>"}}), DocumentKind::Zip);
    row("odt", archive({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
        DocumentKind::Odt);
    row("ods", archive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
        DocumentKind::Ods);
    row("program", "MZ\x90", DocumentKind::Other);
}

void TestDocumentKind::kindIsToldByContent()
{
    QFETCH(QByteArray, beginning);
    QFETCH(DocumentKind, kind);
    QCOMPARE(documentKind(beginning), kind);
    if (!beginning.isEmpty() && kind != DocumentKind::Other)
        QCOMPARE(documentKind(QByteArray(beginning + QByteArray(40'000, 'x'))), kind);
}

void TestDocumentKind::anyBytesHaveAKind()
{
    QVERIFY(rc::check("bytes behind any mark are read within their bounds", [] {
        const auto mark =
            *rc::gen::element<std::string>("", "PK\3\4", "RIFF", "II", "From: a\nTo:", "%PDF",
                                           "PK\3\4aaaaaaaaaaaaaaaaaaaaaa\xff\xff");
        const auto rest = *rc::gen::arbitrary<std::string>();
        const QByteArray bytes = QByteArray::fromStdString(mark + rest);
        documentKind(QByteArrayView(bytes.constData(), bytes.size()));
    }));
}

NOTICEDESK_TEST(TestDocumentKind)
#include "test_documentkind.moc"
