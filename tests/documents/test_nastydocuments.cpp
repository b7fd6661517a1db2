// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "madeworkbooks.h"
#include "testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Numbered objects as a PDF; the first is the catalogue.
QByteArray pdfOfObjects(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.5\n";
    for (qsizetype at = 0; at < objects.size(); ++at)
        pdf += QByteArray::number(at + 1) + " 0 obj" + objects.at(at) + "endobj\n";
    return pdf + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

QByteArray stream(const QByteArray &content, const QByteArray &entries = {})
{
    return "<</Length " + QByteArray::number(content.size()) + entries + ">>stream\n" + content +
           "\nendstream ";
}

/// A page with this content, which uses object 5 by the name A.
QByteArray pdfOfPage(const QByteArray &content, const QByteArray &fifth,
                     const QByteArray &resource = "/XObject<</A 5 0 R>>",
                     const QByteArray &catalogue = {})
{
    return pdfOfObjects({"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
                         "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                         "/Resources<<" +
                             resource + ">>>>",
                         stream(content), fifth});
}

/// So many zeros as zlib compresses them.
[[maybe_unused]] QByteArray compressedZeros(qsizetype count)
{
    constexpr qsizetype lengthBefore = 4; // which qCompress() adds
    return qCompress(QByteArray(count, '\0'), 9).mid(lengthBefore);
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

/// Processes that this one has started and that are still there.
QStringList runningChildren()
{
    QStringList found;
    const QDir tasks(u"/proc/self/task"_s);
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile list(tasks.filePath(task + u"/children"_s));
        if (list.open(QIODevice::ReadOnly))
            found += QString::fromLatin1(list.readAll()).split(u' ', Qt::SkipEmptyParts);
    }
    return found;
}

} // namespace

/// Documents that were made to harm: each is shown or refused in words, soon, and nothing of it
/// stays.
class TestNastyDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsShownOrRefusedSoon_data();
    void eachIsShownOrRefusedSoon();
    void whateverIsChangedIsShownOrRefused_data();
    void whateverIsChangedIsShownOrRefused();

private:
    DocumentReader m_reader{ownProgram};
};

void TestNastyDocuments::eachIsShownOrRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("form that draws itself",
        pdfOfPage("/A Do", stream("/A Do /A Do", "/Type/XObject/Subtype/Form/BBox[0 0 595 842]"
                                                 "/Resources<</XObject<</A 5 0 R>>>>")));
    row("pages in a circle",
        pdfOfObjects({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"}));
    row("two thousand million pages",
        pdfOfObjects({"<</Type/Catalog/Pages 2 0 R>>",
                      "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>",
                      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"}));
    row("brackets in brackets",
        pdfOfPage("", "<<>>", {}, "/X " + repeated("[", 100'000) + repeated("]", 100'000)));
    row("actions, scripts, addresses",
        pdfOfPage("", "<<>>", {},
                  "/OpenAction<</S/Launch/F(/usr/bin/touch)>>/AA<</WC<</S/URI"
                  "/URI(http://127.0.0.1:9/)>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript"
                  "/JS(app.launchURL\\('http://127.0.0.1:9/'\\))>>]>>>>"));
    row("stream in a file of the system",
        pdfOfPage("500 0 0 500 0 0 cm /A Do",
                  stream({}, "/F(/etc/passwd)/Type/XObject/Subtype/Image/Width 10/Height 10"
                             "/ColorSpace/DeviceGray/BitsPerComponent 8")));
    row("TIFF whose last page is followed by its first", tiffOf({20, 30, 40}, true));
    row("TIFF of a million pixels squared",
        tiffOf({40}).replace(QByteArray("\x00\x01\x04\x00\x01\x00\x00\x00\x28\x00\x00\x00", 12),
                             QByteArray("\x00\x01\x04\x00\x01\x00\x00\x00\x40\x42\x0f\x00", 12)));
    row("mail in mail in mail",
        "From: a@b\nTo: c@d\nMIME-Version: 1.0\n" +
            repeated("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 20'000));
    row("mail of headers", "From: a@b\nTo: c@d\n" + repeated("X-A: b\n", 300'000));
#ifndef NOTICEDESK_SANITIZED
    row("picture that unpacks to a gigabyte",
        pdfOfPage("500 0 0 500 0 0 cm /A Do",
                  stream(compressedZeros(256 * 1024 * 1024),
                         "/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace"
                         "/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode")));
    row("spreadsheet that unpacks to more than is read",
        zipOf(xlsxFiles({{"a", QByteArray(160 * 1024 * 1024, ' ')}})));
    row("PDF in a JPEG's comment", "\xFF\xD8\xFF\xFE" + pdfOf({u"inner"_s}));
    row("tiles without number",
        pdfOfPage("/Pattern cs /A scn 0 0 595 842 re f",
                  stream("0 0 1 rg 0 0 .01 .01 re f", "/Type/Pattern/PatternType 1/PaintType 1"
                                                      "/TilingType 1/BBox[0 0 .01 .01]/XStep .01"
                                                      "/YStep .01/Resources<<>>"),
                  "/Pattern<</A 5 0 R>>"));
#endif
}

void TestNastyDocuments::eachIsShownOrRefusedSoon()
{
    QFETCH(QByteArray, bytes);
    constexpr qint64 most = 12'000; // ms, for one question
    const auto document = OutsideDocument::ofBytes(bytes);
    QElapsedTimer clock;
    clock.start();
    const auto summary = m_reader.summary(document);
    QVERIFY(clock.elapsed() < most);
    if (const auto *refusal = std::get_if<Refusal>(&summary))
        QVERIFY(!refusal->sentence().isEmpty());
    clock.start();
    const auto picture = m_reader.picture(document, wholePage(1, {595, 842}, {800, 800}));
    QVERIFY(clock.elapsed() < most);
    if (const auto *refusal = std::get_if<Refusal>(&picture))
        QVERIFY(!refusal->sentence().isEmpty());
    clock.start();
    const auto table = m_reader.table(document, {});
    QVERIFY(clock.elapsed() < most);
    QVERIFY(!std::get<Refusal>(table).sentence().isEmpty());
    QCOMPARE(runningChildren(), QStringList());
}

void TestNastyDocuments::whateverIsChangedIsShownOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << pdfOf({u"first"_s, u"second"_s});
    QTest::newRow("JPEG") << encoded(quarters(), "jpeg");
    QTest::newRow("TIFF") << tiffOf({20, 30});
    QTest::newRow("xlsx") << zipOf(
        xlsxFiles({{"a", xlsxRow({"one", "two"}) + "<row><c t='s'><v>0</v></c></row>"}},
                  "<si><t>three</t></si>"));
    QTest::newRow("ods") << zipOf(odsFiles({{"a", odsRow(odsCell("one") + odsCell("two"))}}));
    QTest::newRow("archive") << zipOf({{"a.txt", "text"}, {"b.txt", "more"}});
}

void TestNastyDocuments::whateverIsChangedIsShownOrRefused()
{
    QFETCH(QByteArray, bytes);
#ifdef NOTICEDESK_SANITIZED
    constexpr int attempts = 4;
#else
    constexpr int attempts = 25;
#endif
    std::mt19937 random(20261129);
    const auto place = [&](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(end));
    };
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QByteArray changed = bytes;
        for (int change = 0; change < 12; ++change)
            changed[place(changed.size())] = static_cast<char>(random());
        if (attempt % 5 == 0)
            changed.truncate(1 + place(changed.size()));
        const auto document = OutsideDocument::ofBytes(changed);
        m_reader.summary(document);
        const auto answer = m_reader.picture(document, wholePage(1, {595, 842}, {300, 300}));
        if (const auto *picture = std::get_if<QImage>(&answer))
            QVERIFY(picture->width() <= 300 && picture->height() <= 300);
        else
            QVERIFY(!std::get<Refusal>(answer).sentence().isEmpty());
        const auto table = m_reader.table(document, {});
        if (const auto *refusal = std::get_if<Refusal>(&table))
            QVERIFY(!refusal->sentence().isEmpty());
    }
    QCOMPARE(runningChildren(), QStringList());
}

NOTICEDESK_TEST(TestNastyDocuments)
#include "test_nastydocuments.moc"
