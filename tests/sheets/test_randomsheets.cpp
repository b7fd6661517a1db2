// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "exchange/casefilewriter.h"
#include "layoutfaults.h"
#include "pdfreading.h"
#include "pdftext.h"
#include "press.h"
#include "sheets/unprintable.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <qpdf/QPDF.hh>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Leaves out of each text what no font can draw, so that the rest is not refused for it.
class Drawable final
{
public:
    explicit Drawable(const FontChain &fonts) : m_fonts(fonts) {}

    void clean(CaseFile &file) const
    {
        clean(file.notice.target.code);
        clean(file.notice.target.name);
        clean(file.notice.reason);
        for (QString &item : file.notice.improvementItems)
            clean(item);
        for (QString &basis : file.notice.legalBases)
            clean(basis);
        clean(file.notice.contact.unit);
        clean(file.notice.contact.name);
        clean(file.notice.contact.phone);
        clean(file.notice.contact.email);
        if (file.response) {
            clean(file.response->respondent.name);
            clean(file.response->respondent.phone);
            clean(file.response->respondent.email);
            clean(file.response->statement);
            for (auto &answer : file.response->answers)
                clean(answer);
        }
        for (TrackingRound &round : file.rounds) {
            clean(round.tracker);
            if (Other *other = std::get_if<Other>(&round.outcome))
                clean(other->text);
        }
    }

private:
    const FontChain &m_fonts;

    void clean(QString &text) const
    {
        QString drawable;
        for (const char32_t character : text.toUcs4()) {
            if (m_fonts.canDraw(character))
                drawable += QString::fromUcs4(&character, 1);
        }
        text = drawable;
    }
    void clean(std::optional<QString> &text) const
    {
        if (text)
            clean(*text);
    }
};

/// What is wrong with the PDF of a sheet, read by other programs.
QStringList pdfFaults(const LaidOutSheet &sheet, const QByteArray &bytes)
{
    QStringList faults;
    if (static_cast<std::size_t>(openPdf(bytes)->numPages()) != sheet.pages.size())
        faults.append(u"Poppler sees another number of pages"_s);
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("sheet", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto pages = pdf.getAllPages();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QString content;
        QString furniture;
        for (const MarkedContent &marked : markedContents(pages[page]))
            (marked.identifier >= 0 ? content : furniture) += marked.text;
        if (marksOnly(content) != marksOnly(contentText(sheet.pages[page])) ||
            marksOnly(furniture) != marksOnly(furnitureText(sheet.pages[page])))
            faults.append(u"page %1 reads otherwise than it was set"_s.arg(page + 1));
    }
    if (pdf.anyWarnings())
        faults.append(u"libqpdf warns"_s);
    return faults;
}

} // namespace

class TestRandomSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseIsRefusedOnlyForWhatNoFontDraws();
    void everyOtherCaseIsPrintedWhole_data();
    void everyOtherCaseIsPrintedWhole();

private:
    Press m_press;
};

void TestRandomSheets::initTestCase()
{
    const QByteArray wanted = qgetenv("NOTICEDESK_RANDOM_CASES");
    // A case that fails is shown as it is: to find a smaller one takes longer than a test may.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS",
                "noshrink=1 max_success=" + (wanted.isEmpty() ? QByteArray("25") : wanted));
}

void TestRandomSheets::aCaseIsRefusedOnlyForWhatNoFontDraws()
{
    QVERIFY(rc::check("a refusal names a character that no font draws", [this] {
        const CaseFile file = *anyCaseFile();
        const Sheet sheet = *rc::gen::element(Sheet::Notice, Sheet::Tracking);
        try {
            const LaidOutSheet laidOut = m_press.layOut(file, sheet);
            RC_ASSERT(missingValues(laidOut, file).isEmpty());
        } catch (const Unprintable &refusal) {
            static const QRegularExpression code(u"U\\+([0-9A-F]+)"_s);
            auto codes = code.globalMatch(refusal.message());
            RC_ASSERT(codes.hasNext());
            while (codes.hasNext()) {
                const uint character = codes.next().captured(1).toUInt(nullptr, 16);
                RC_ASSERT(!m_press.fonts()->canDraw(character));
            }
            RC_ASSERT(!refusal.where().isEmpty());
        }
    }));
}

void TestRandomSheets::everyOtherCaseIsPrintedWhole_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("final") << 0;
    QTest::newRow("fillable") << 1;
    QTest::newRow("guide") << 2;
}

void TestRandomSheets::everyOtherCaseIsPrintedWhole()
{
    QFETCH(const int, mode);
    QVERIFY(rc::check("laid out, written and read again", [this, mode] {
        CaseFile file = *anyCaseFile();
        Drawable(*m_press.fonts()).clean(file);
        for (const Sheet sheet : {Sheet::Notice, Sheet::Tracking}) {
            const LaidOutSheet laidOut = m_press.layOut(file, sheet, static_cast<SheetMode>(mode));
            const QStringList faults = placeFaults(laidOut, *m_press.fonts()) +
                                       missingValues(laidOut, file) +
                                       pdfFaults(laidOut, m_press.pdf({laidOut}));
            RC_LOG() << caseFileJson(file).toStdString() << '\n'
                     << faults.join(u'\n').toStdString();
            RC_ASSERT(faults.isEmpty());
        }
    }));
}

NOTICEDESK_TEST(TestRandomSheets)
#include "test_randomsheets.moc"
