// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>
#include <qpdf/QPDF.hh>

#include <future>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Text without blanks. pdftotext turns letters that are read from right to left around even where
/// the PDF states their order, so where there are any, only which letters there are is compared;
/// their order is looked at in test_pdfstructure.
QString comparable(const QString &text)
{
    QString letters = marksOnly(text);
    const bool rightToLeft = std::any_of(letters.cbegin(), letters.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    if (rightToLeft)
        std::sort(letters.begin(), letters.end());
    return letters;
}

/// The packet in which a PDF describes itself; it must be readable without a filter.
QByteArray xmpOf(QPDF &pdf)
{
    const auto data = pdf.getRoot().getKey("/Metadata").getRawStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("sheet", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

class TestPdfDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qpdfFindsNothingWrong_data();
    void qpdfFindsNothingWrong();
    void theTextComesOutAsItWentIn_data();
    void theTextComesOutAsItWentIn();
    void theSameCaseGivesTheSameBytes();
    void otherCasesGiveOtherIdentities();
    void theBytesDependOnNoLocale_data();
    void theBytesDependOnNoLocale();
    void onlyWhatCannotBeFilledInIsMarkedArchival_data();
    void onlyWhatCannotBeFilledInIsMarkedArchival();
    void theDocumentNamesItselfButNoDate();
    void aJobOfSeveralSheetsIsOneDocument();
    void whatMustNotShareALeafSaysSo();
    void aQuarterSpaceIsNoBlank();
    void everyFontIsEmbeddedAsASubsetThatNamesItsCharacters_data();
    void everyFontIsEmbeddedAsASubsetThatNamesItsCharacters();

private:
    Press m_press;

    QByteArray pdfOf(int index, int sheet, int mode)
    {
        return m_press.pdf(strainingCases()[static_cast<std::size_t>(index)].second,
                           static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    }
};

void TestPdfDocument::qpdfFindsNothingWrong_data()
{
    addStrainingCases();
}

void TestPdfDocument::qpdfFindsNothingWrong()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    QCOMPARE(qpdfComplaint(pdfOf(index, sheet, mode)), QString());
}

void TestPdfDocument::theTextComesOutAsItWentIn_data()
{
    addStrainingCases();
}

void TestPdfDocument::theTextComesOutAsItWentIn()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const LaidOutSheet laidOut =
        m_press.layOut(strainingCases()[static_cast<std::size_t>(index)].second,
                       static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    const QStringList pages = extractedPages(m_press.pdf({laidOut}));
    QCOMPARE(static_cast<std::size_t>(pages.size()), laidOut.pages.size());
    for (std::size_t page = 0; page < laidOut.pages.size(); ++page) {
        QString expected;
        for (const TextRun &run : laidOut.pages[page].runs)
            expected += textOf(run);
        for (const InputField &input : laidOut.pages[page].inputs) {
            for (const ShapedLine &line : input.appearance->lines)
                expected += line.text;
        }
        QCOMPARE(comparable(pages.at(static_cast<qsizetype>(page))), comparable(expected));
    }
}

void TestPdfDocument::theSameCaseGivesTheSameBytes()
{
    const CaseFile file = withOtherScripts();
    const QByteArray first = m_press.pdf(file, Sheet::Notice);
    QVERIFY(!first.isEmpty());
    // What was printed in between leaves no trace.
    m_press.pdf(withFortyItems(), Sheet::Notice, SheetMode::Guide);
    QVERIFY(m_press.pdf(file, Sheet::Notice) == first);
    std::vector<std::future<QByteArray>> others;
    for (int thread = 0; thread < 2; ++thread) {
        others.push_back(std::async(std::launch::async, [&file] {
            Press press;
            press.pdf(sample(), Sheet::Tracking);
            return press.pdf(file, Sheet::Notice);
        }));
    }
    for (std::future<QByteArray> &other : others)
        QVERIFY(other.get() == first);
}

void TestPdfDocument::otherCasesGiveOtherIdentities()
{
    const auto identity = [&](const CaseFile &file) {
        QPDF pdf;
        const QByteArray bytes = m_press.pdf(file, Sheet::Notice);
        open(pdf, bytes);
        return pdf.getTrailer().getKey("/ID").getArrayItem(0).getStringValue();
    };
    CaseFile other = sample();
    other.notice.contact.phone = u"2991112 轉****"_s;
    QCOMPARE(identity(sample()).size(), std::size_t{16});
    QCOMPARE(identity(sample()), identity(sample()));
    QVERIFY(identity(sample()) != identity(other));
}

void TestPdfDocument::theBytesDependOnNoLocale_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::newRow("C") << QStringList{u"LC_ALL=C"_s, u"TZ=UTC"_s};
    QTest::newRow("UTF-8") << QStringList{u"LC_ALL=C.UTF-8"_s, u"TZ=Asia/Taipei"_s};
    QTest::newRow("Chinese") << QStringList{u"LANG=zh_TW.UTF-8"_s, u"LANGUAGE=zh_TW:zh"_s,
                                            u"TZ=America/Los_Angeles"_s};
    QTest::newRow("Japanese") << QStringList{u"LANG=ja_JP.UTF-8"_s, u"LC_NUMERIC=de_DE.UTF-8"_s};
    QTest::newRow("Turkish") << QStringList{u"LC_ALL=tr_TR.UTF-8"_s, u"QT_FONT_DPI=200"_s};
}

void TestPdfDocument::theBytesDependOnNoLocale()
{
    QFETCH(const QStringList, variables);
    const auto digest = [](const QStringList &environment) {
        QProcess process;
        process.setProcessEnvironment([&] {
            QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
            for (const auto &name : {u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s, u"TZ"_s})
                all.remove(name);
            for (const QString &variable : environment)
                all.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
            return all;
        }());
        process.start(QStringLiteral(NOTICEDESK_SHEETDIGEST), {});
        process.waitForFinished();
        return process.readAllStandardOutput();
    };
    const QByteArray plain = digest({});
    QCOMPARE(plain.size(), 64);
    QCOMPARE(digest(variables), plain);
}

void TestPdfDocument::onlyWhatCannotBeFilledInIsMarkedArchival_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("archival");
    QTest::newRow("final") << 0 << true;
    QTest::newRow("fillable") << 1 << false;
    QTest::newRow("guide") << 2 << true;
}

void TestPdfDocument::onlyWhatCannotBeFilledInIsMarkedArchival()
{
    QFETCH(const int, mode);
    QFETCH(const bool, archival);
    const QByteArray bytes = m_press.pdf(sample(), Sheet::Notice, static_cast<SheetMode>(mode));
    QPDF pdf;
    open(pdf, bytes);
    const QByteArray xmp = xmpOf(pdf);
    QCOMPARE(xmp.contains("<pdfaid:part>2</pdfaid:part>"), archival);
    QCOMPARE(xmp.contains("<pdfaid:conformance>U</pdfaid:conformance>"), archival);
    // PDF/UA as well: all fonts are embedded. PDF/A wants its identifier described.
    QCOMPARE(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), archival);
    QCOMPARE(xmp.contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"), archival);
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(pdf.getRoot().hasKey("/OutputIntents"), archival);
    if (archival) {
        QPDFObjectHandle intent = pdf.getRoot().getKey("/OutputIntents").getArrayItem(0);
        QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
        const auto profile = intent.getKey("/DestOutputProfile").getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(profile->getBuffer()) + 36, 4),
                 QByteArray("acsp")); // signature of an ICC profile
        QCOMPARE(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
    }
}

void TestPdfDocument::theDocumentNamesItselfButNoDate()
{
    const QByteArray bytes = m_press.pdf(sample(), Sheet::Tracking);
    const auto document = openPdf(bytes);
    const QString title = u"公文電子交換系統限期改善單 追蹤評估表 115-0001"_s;
    const QString author = u"臺南市政府智慧發展中心"_s;
    QCOMPARE(document->info(u"Title"_s), title);
    QCOMPARE(document->info(u"Author"_s), author);
    QPDF pdf;
    open(pdf, bytes);
    QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("zh-TW"));
    QVERIFY(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QVERIFY(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    const QByteArray xmp = xmpOf(pdf);
    QVERIFY(xmp.contains(title.toUtf8()));
    QVERIFY(xmp.contains(author.toUtf8()));
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    QVERIFY(!information.hasKey("/CreationDate"));
    QVERIFY(!information.hasKey("/ModDate"));
    QVERIFY(!xmp.contains("Date"));

    CaseFile unknown;
    const auto plain = openPdf(m_press.pdf(unknown, Sheet::Notice));
    QCOMPARE(plain->info(u"Title"_s), u"公文電子交換系統限期改善單"_s);
    QCOMPARE(plain->info(u"Author"_s), QString());

    CaseFile awkward;
    awkward.notice.contact.unit = u"<b>&amp;%s\"'𠮷(\\)"_s;
    const auto marked = openPdf(m_press.pdf(awkward, Sheet::Notice));
    QCOMPARE(marked->info(u"Author"_s), *awkward.notice.contact.unit);
}

void TestPdfDocument::aJobOfSeveralSheetsIsOneDocument()
{
    std::vector<LaidOutSheet> sheets;
    sheets.push_back(m_press.layOut(sample(), Sheet::Notice));
    sheets.push_back(m_press.layOut(sample(), Sheet::Tracking));
    sheets.push_back(m_press.layOut(withOtherScripts(), Sheet::Notice));
    const QByteArray bytes = m_press.pdf(sheets);
    QCOMPARE(qpdfComplaint(bytes), QString());
    QCOMPARE(openPdf(bytes)->info(u"Title"_s), u"公文電子交換系統限期改善單 115-0001 等 3 份"_s);
    std::size_t pages = 0;
    QString expected;
    for (const LaidOutSheet &sheet : sheets) {
        pages += sheet.pages.size();
        for (const auto &page : sheet.pages) {
            for (const TextRun &run : page.runs)
                expected += textOf(run);
        }
    }
    QCOMPARE(static_cast<std::size_t>(openPdf(bytes)->numPages()), pages);
    QCOMPARE(comparable(extractedText(bytes)), comparable(expected));

    sheets.push_back(m_press.layOut(sample(), Sheet::Notice, SheetMode::Fillable));
    QPDF pdf;
    const QByteArray mixed = m_press.pdf(sheets);
    open(pdf, mixed);
    QVERIFY(!xmpOf(pdf).contains("<pdfaid:part>2"));
}

/// What a print dialog is to offer.
void TestPdfDocument::whatMustNotShareALeafSaysSo()
{
    const LaidOutSheet plain = m_press.layOut(sample(), Sheet::Notice);
    LaidOutSheet leaves = plain;
    fillLeaves(leaves);
    const auto duplexOf = [&](const std::vector<LaidOutSheet> &sheets) {
        const QByteArray bytes = m_press.pdf(sheets);
        QPDF pdf;
        open(pdf, bytes);
        QPDFObjectHandle preferences = pdf.getRoot().getKey("/ViewerPreferences");
        return preferences.hasKey("/Duplex") ? preferences.getKey("/Duplex").getName()
                                             : std::string();
    };
    QCOMPARE(duplexOf({plain}), std::string());
    QCOMPARE(duplexOf({plain, plain}), std::string("/Simplex"));
    QCOMPARE(duplexOf({leaves, leaves}), std::string("/DuplexFlipLongEdge"));
    QCOMPARE(duplexOf({leaves, plain}), std::string("/Simplex"));
}

void TestPdfDocument::aQuarterSpaceIsNoBlank()
{
    CaseFile file = sample();
    file.notice.reason = u"請於115年3月4日前對A級𠮷B電腦回報掃描log或結果。"_s;
    const QByteArray bytes = m_press.pdf(file, Sheet::Notice);
    const QString text = extractedPages(bytes).front();
    QVERIFY2(text.contains(*file.notice.reason), qPrintable(text));
    QVERIFY(text.contains(u"日期：115年11月22日"_s));
    QCOMPARE(qpdfComplaint(bytes), QString());
}

void TestPdfDocument::everyFontIsEmbeddedAsASubsetThatNamesItsCharacters_data()
{
    addStrainingCases();
}

void TestPdfDocument::everyFontIsEmbeddedAsASubsetThatNamesItsCharacters()
{
    QFETCH(const int, index);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const QByteArray bytes = pdfOf(index, sheet, mode);
    QPDF pdf;
    open(pdf, bytes);
    int fonts = 0;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        for (auto &[name, font] : page.getKey("/Resources").getKey("/Font").ditems()) {
            ++fonts;
            QVERIFY2(font.getKey("/ToUnicode").isStream(), name.c_str());
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            QVERIFY(descendant.getKey("/FontDescriptor").getKey("/FontFile2").isStream());
            const std::string base = font.getKey("/BaseFont").getName();
            QCOMPARE(base, descendant.getKey("/BaseFont").getName());
            QVERIFY2(QRegularExpression(u"^/[A-Z]{6}\\+"_s)
                         .match(QString::fromStdString(base))
                         .hasMatch(),
                     base.c_str());
        }
    }
    QVERIFY(fonts > 0);
}

NOTICEDESK_TEST(TestPdfDocument)
#include "test_pdfdocument.moc"
