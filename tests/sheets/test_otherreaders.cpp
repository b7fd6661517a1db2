// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "pdfreading.h"
#include "press.h"
#include "testcases.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

using Reader = QString (*)(const QByteArray &);

QString byPoppler(const QByteArray &pdf)
{
    return extractedText(pdf);
}

QString byPopplersStructure(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-struct-text"_s}, {}, pdf));
}

QString byMuPdf(const QByteArray &pdf)
{
    return QString::fromUtf8(
        outputOf(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s}, {}, pdf));
}

QStringList forGhostscript(const QString &device)
{
    return {u"-q"_s, u"-dNOPAUSE"_s, u"-dBATCH"_s, u"-sDEVICE="_s + device, u"-sOutputFile=-"_s};
}

QString byGhostscript(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(u"gs"_s, forGhostscript(u"txtwrite"_s), {}, pdf));
}

/// What programs that make PDFs smaller, and drivers that print into a PDF, make of it.
QString afterGhostscript(const QByteArray &pdf)
{
    return extractedText(outputOf(u"gs"_s, forGhostscript(u"pdfwrite"_s), {}, pdf));
}

QString byPdfJs(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(u"node"_s, {QStringLiteral(NOTICEDESK_PDFJSTEXT)}, {}, pdf));
}

/// With their names, and whether they read what belongs to the page and not to the text.
std::vector<std::tuple<const char *, Reader, bool>> readers()
{
    return {{"Poppler", byPoppler, true},
            {"Poppler's structure", byPopplersStructure, false},
            {"MuPDF", byMuPdf, true},
            {"Ghostscript", byGhostscript, true},
            {"after Ghostscript", afterGhostscript, true},
            {"pdf.js", byPdfJs, true}};
}

CaseFile romanised()
{
    CaseFile file = sample();
    file.notice.target.name = u"Tâi-uân m\u0304 n\u0304g Bō\u0358 ê\u030D Pa\u2019awé\u00A0公會"_s;
    file.notice.reason =
        u"甲\u200B乙\u3164丙 か\u3099は\u309A Ａ1 於115年log請確認 email 或 log，Sâkizaya，原因\t欄位"_s;
    return file;
}

/// What Ghostscript 10.0 does not keep: characters beyond the BMP, several for one glyph.
CaseFile beyondTheBmp()
{
    CaseFile file = sample();
    file.notice.target.name = u"𠮷野𡍼 葛\U000E0100飾 \U000F0000"_s;
    file.notice.reason = u"e\u0301 Bo\u0304\u0358 請確認𠮷原因 中\u0301文 吉\u0323乙丙\u0304丁"_s;
    return file;
}

/// What can be seen of a text, composed: some readers compose letters and their marks.
QString visibleText(const QString &text)
{
    QString visible;
    for (const char32_t character : marksOnly(text).toUcs4()) {
        if (!isInvisibleFormat(character))
            visible += QString::fromUcs4(&character, 1);
    }
    return visible.normalized(QString::NormalizationForm_C);
}

bool isRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

/// The lines of a page that can be compared: pdftotext and others turn letters that are read from
/// right to left around even where the PDF states their order.
QStringList linesOf(const noticedesk::Page &page, bool withFurniture)
{
    constexpr qsizetype fewest = 4; // the separators of a row of fields stand alone
    QStringList lines;
    QString line;
    const auto endLine = [&] {
        if (!isRightToLeft(line) && visibleText(line).size() >= fewest)
            lines.append(line);
        line.clear();
    };
    const TextRun *last = nullptr;
    for (const TextRun &run : page.runs) {
        if (run.node < 0 && !withFurniture)
            continue;
        if (last &&
            (last->text != run.text || last->line != run.line || last->origin != run.origin))
            endLine();
        line += textOf(run);
        last = &run;
    }
    endLine();
    return lines;
}

} // namespace

class TestOtherReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineComesOut_data();
    void everyLineComesOut();
    void aQuarterSpaceIsNoBlank_data();
    void aQuarterSpaceIsNoBlank();

private:
    Press m_press;
};

void TestOtherReaders::everyLineComesOut_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<bool>("readsFurniture");
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    const std::vector<std::tuple<const char *, CaseFile, int, int>> sheets{
        {"sample", sample(), 0, 0},
        {"guide", sample(), 0, 2},
        {"tracking", sample(), 1, 0},
        {"fillable", sample(), 0, 1},
        {"romanised names", romanised(), 0, 0},
        {"forty items", withFortyItems(), 0, 0}};
    for (const auto &[name, reader, readsFurniture] : readers()) {
        for (const auto &[title, file, sheet, mode] : sheets) {
            QTest::addRow("%s, %s", name, title)
                << reader << readsFurniture << file << sheet << mode;
        }
        if (reader != byGhostscript && reader != afterGhostscript) {
            QTest::addRow("%s, beyond the BMP", name)
                << reader << readsFurniture << beyondTheBmp() << 0 << 0;
        }
    }
}

void TestOtherReaders::everyLineComesOut()
{
    QFETCH(const Reader, reader);
    QFETCH(const bool, readsFurniture);
    QFETCH(const CaseFile, file);
    QFETCH(const int, sheet);
    QFETCH(const int, mode);
    const LaidOutSheet laidOut =
        m_press.layOut(file, static_cast<Sheet>(sheet), static_cast<SheetMode>(mode));
    const QString text = visibleText(reader(m_press.pdf({laidOut})));
    int lines = 0;
    for (const noticedesk::Page &page : laidOut.pages) {
        for (const QString &line : linesOf(page, readsFurniture)) {
            QVERIFY2(text.contains(visibleText(line)), qUtf8Printable(line));
            ++lines;
        }
    }
    QVERIFY(lines > 10);
}

void TestOtherReaders::aQuarterSpaceIsNoBlank_data()
{
    QTest::addColumn<Reader>("reader");
    for (const auto &[name, reader, readsFurniture] : readers())
        QTest::newRow(name) << reader;
}

/// On a line of one glyph for each character, and on one with a mark.
void TestOtherReaders::aQuarterSpaceIsNoBlank()
{
    QFETCH(const Reader, reader);
    CaseFile file = sample();
    file.notice.reason = u"於115年log請確認"_s;
    file.notice.improvementItems = {u"於116年log請n\u0304確認"_s,
                                    u"掃描a\u0304報n\u0304gn\u0304甲"_s};
    const QString text =
        reader(m_press.pdf(file, Sheet::Notice)).normalized(QString::NormalizationForm_C);
    QVERIFY2(text.contains(*file.notice.reason), qUtf8Printable(text));
    QVERIFY2(text.contains(file.notice.improvementItems[0]), qUtf8Printable(text));
    // Ghostscript 10.0 does not keep several characters for one glyph.
    if (reader != byGhostscript && reader != afterGhostscript)
        QVERIFY2(text.contains(u"掃描\u0101報n\u0304gn\u0304甲"_s), qUtf8Printable(text));
}

NOTICEDESK_TEST(TestOtherReaders)
#include "test_otherreaders.moc"
