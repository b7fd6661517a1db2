// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledform.h"
#include "pdfreading.h"
#include "press.h"
#include "testprogram.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// What a PDF reader saves after somebody has typed texts into the fields.
QByteArray typedInto(const QByteArray &fillable, const std::map<QString, QString> &texts)
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"fillable.pdf"_s);
    const QString filled = folder.filePath(u"filled.pdf"_s);
    QFile file(empty);
    if (!file.open(QIODevice::WriteOnly) || file.write(fillable) != fillable.size())
        throw std::runtime_error("the PDF cannot be written");
    file.close();
    QStringList arguments{empty, filled};
    for (const auto &[name, text] : texts)
        arguments << name << text;
    if (QProcess::execute(QStringLiteral(NOTICEDESK_TYPEINTOFIELDS), arguments) != 0)
        throw std::runtime_error("Poppler cannot save the PDF");
    QFile saved(filled);
    if (!saved.open(QIODevice::ReadOnly))
        throw std::runtime_error("Poppler saved no PDF");
    return saved.readAll();
}

/// How many dark pixels stand inside of a field, its border left out.
int inkIn(const Filled &filled, const QString &name)
{
    const int page = filled.pageOf.at(name);
    const QImage picture = filled.document->page(page)->renderToImage(144, 144).convertToFormat(
        QImage::Format_Grayscale8);
    const QRectF part = filled.byName.at(name)->rect(); // as parts of the page
    const QRect inside = QRectF(part.x() * picture.width(), part.y() * picture.height(),
                                part.width() * picture.width(), part.height() * picture.height())
                             .toRect()
                             .adjusted(3, 3, -3, -3);
    int dark = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            dark += picture.constScanLine(y)[x] < 128;
    }
    return dark;
}

/// Characters of Big5's first level: they are in Adobe-CNS1, in which the fields' font is.
QString commonCharacters(qsizetype count)
{
    QByteArray big5;
    for (int lead = 0xA4; big5.size() < 2 * count; ++lead) {
        for (int trail = 0xA1; trail < 0xFF; ++trail)
            big5.append(static_cast<char>(lead)).append(static_cast<char>(trail));
    }
    return QString(QStringDecoder("windows-950")(big5)).left(count);
}

QStringList fieldNames(int items)
{
    QStringList names{u"response.respondent.name"_s, u"response.respondent.phone"_s,
                      u"response.respondent.email"_s, u"response.statement"_s};
    for (int item = 0; item < items; ++item)
        names.append(u"response.items[%1]"_s.arg(item));
    return names;
}

CaseFile unanswered()
{
    CaseFile file = sample();
    file.response.reset();
    return file;
}

} // namespace

class TestInputFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereIsAFieldForEachAnswerInTheOrderOfTheForm();
    void aFieldTellsWhatBelongsInIt();
    void theFieldsHoldWhatIsKnown();
    void whatIsTypedIsReadBackAndShown();
    void whatIsKnownIsShown();
    void aLongNameGetsTheWholeWidth();
    void aLongAnswerMakesItsFieldHigher();
    void anAnswerLongerThanAPageHasSeveralFields_data();
    void anAnswerLongerThanAPageHasSeveralFields();
    void aLongChineseAnswerIsTypedAndReadBack();
    void whatAProgramSetsIsShown();
    void typedTextFitsItsField();
    void theMostThatMayBeTypedIsReadable();
    void theFieldsOfAJobAreThoseOfEachCase();
    void noPartOfANameHoldsAFullStop();
    void onlyTheFillableNoticeHasFields();

private:
    Press m_press;

    QByteArray fillable(const CaseFile &file)
    {
        return m_press.pdf(file, Sheet::Notice, SheetMode::Fillable);
    }
};

void TestInputFields::initTestCase()
{
    // Poppler 22.12 says so for each character that it finds no font for (all beyond the BMP).
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
}

void TestInputFields::thereIsAFieldForEachAnswerInTheOrderOfTheForm()
{
    QCOMPARE(openFilled(fillable(unanswered())).order, fieldNames(5));
    QCOMPARE(openFilled(fillable(CaseFile{})).order, fieldNames(1));
    CaseFile more = sample();
    more.response->answers.resize(7);
    QCOMPARE(openFilled(fillable(more)).order, fieldNames(7));
}

void TestInputFields::aFieldTellsWhatBelongsInIt()
{
    const Filled filled = openFilled(fillable(unanswered()));
    const auto &fields = filled.byName;
    QCOMPARE(fields.at(u"response.respondent.name"_s)->uiName(), u"填寫人姓名"_s);
    QCOMPARE(fields.at(u"response.respondent.phone"_s)->uiName(), u"填寫人電話"_s);
    QCOMPARE(fields.at(u"response.respondent.email"_s)->uiName(), u"填寫人郵件信箱"_s);
    QCOMPARE(fields.at(u"response.items[4]"_s)->uiName(), u"改善事項 5 之處理情形"_s);
    for (const auto &[name, field] : fields) {
        QVERIFY(!field->isReadOnly());
        QVERIFY(field->isVisible());
        QVERIFY(field->isPrintable());
        QCOMPARE(field->textType() == Poppler::FormFieldText::Multiline,
                 !name.contains(u"respondent"_s));
    }
}

void TestInputFields::theFieldsHoldWhatIsKnown()
{
    const Filled filled = openFilled(fillable(sample()));
    const Response response = *sample().response;
    QCOMPARE(filled.byName.at(u"response.respondent.name"_s)->text(), *response.respondent.name);
    QCOMPARE(filled.byName.at(u"response.respondent.email"_s)->text(), *response.respondent.email);
    QCOMPARE(filled.byName.at(u"response.statement"_s)->text(), *response.statement);
    for (int item = 0; item < 4; ++item)
        QCOMPARE(filled.byName.at(u"response.items[%1]"_s.arg(item))->text(),
                 *response.answers.at(static_cast<std::size_t>(item)));
    QCOMPARE(filled.byName.at(u"response.items[4]"_s)->text(), QString());
}

void TestInputFields::whatIsTypedIsReadBackAndShown()
{
    const std::map<QString, QString> typed{
        {u"response.respondent.name"_s, u"李大華 (LEE)"_s},
        {u"response.respondent.phone"_s, u"06-2991111"_s},
        {u"response.respondent.email"_s, u"<b>&amp;%s\"'\\(1)"_s},
        {u"response.statement"_s, u"first\nsecond"_s},
        {u"response.items[4]"_s, u"done 𠮷"_s},
    };
    const QByteArray empty = fillable(unanswered());
    const Filled filled = openFilled(empty);
    for (const QString &name : fieldNames(5))
        QCOMPARE(inkIn(filled, name), 0);
    const Filled again = openFilled(typedInto(empty, typed));
    QCOMPARE(again.order, fieldNames(5));
    for (const QString &name : fieldNames(5)) {
        const auto known = typed.find(name);
        QCOMPARE(again.byName.at(name)->text(), known == typed.end() ? QString() : known->second);
        QVERIFY2((inkIn(again, name) > 60) == (known != typed.end()), qPrintable(name));
    }
}

void TestInputFields::whatIsKnownIsShown()
{
    const Filled filled = openFilled(fillable(sample()));
    for (const QString &name : fieldNames(4))
        QVERIFY2(inkIn(filled, name) > 60, qPrintable(name));
    QCOMPARE(inkIn(filled, u"response.items[4]"_s), 0);
}

void TestInputFields::aLongNameGetsTheWholeWidth()
{
    const auto widthOf = [&](const CaseFile &file) {
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice, SheetMode::Fillable);
        return sheet.pages.front().inputs.front().rect.width();
    };
    CaseFile file = sample();
    const double narrow = widthOf(file);
    file.response->respondent.name = u"臺南市政府組織及團體輕量化收發平台聯絡人"_s;
    QVERIFY(widthOf(file) > 3 * narrow);
    file.response->respondent.name = u"王\n李"_s;
    const LaidOutSheet two = m_press.layOut(file, Sheet::Notice, SheetMode::Fillable);
    QVERIFY(two.pages.front().inputs.front().multiLine);
    const Filled filled = openFilled(fillable(file));
    QCOMPARE(filled.order, fieldNames(5));
    QCOMPARE(filled.byName.at(u"response.respondent.name"_s)->text(), u"王\n李"_s);
}

void TestInputFields::aLongAnswerMakesItsFieldHigher()
{
    CaseFile file = sample();
    file.response->answers[2] = u"已使用防毒軟體掃描，"_s.repeated(40);
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice, SheetMode::Fillable);
    for (const auto &page : sheet.pages) {
        for (const InputField &input : page.inputs) {
            if (input.field == u"response.items[2]"_s) {
                QVERIFY(input.appearance->lines.size() >= 12);
                QVERIFY(input.rect.height() >= 12 * input.lineHeight);
                return;
            }
        }
    }
    QFAIL("the field is missing");
}

void TestInputFields::anAnswerLongerThanAPageHasSeveralFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("statement") << u"response.statement"_s;
    QTest::newRow("answer") << u"response.items[1]"_s;
    QTest::newRow("name") << u"response.respondent.name"_s;
}

void TestInputFields::anAnswerLongerThanAPageHasSeveralFields()
{
    QFETCH(const QString, field);
    const QString text = u"已使用防毒軟體掃描，\n並回報，"_s.repeated(300);
    CaseFile file = sample();
    if (field == u"response.statement"_s)
        file.response->statement = text;
    else if (field == u"response.items[1]"_s)
        file.response->answers[1] = text;
    else
        file.response->respondent.name = text;
    const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice, SheetMode::Fillable);
    for (const auto &page : sheet.pages) {
        for (const InputField &input : page.inputs) {
            // Nothing stands outside of its field, and no field outside of the page's margins.
            QVERIFY(static_cast<double>(input.appearance->lines.size()) * input.lineHeight <=
                    input.rect.height() - inputFieldPadding);
            QVERIFY(input.rect.bottom() < sheet.pageSize.height() - 60);
        }
    }
    const Filled filled = openFilled(m_press.pdf({sheet}));
    QString joined = filled.byName.at(field)->text();
    int part = 2;
    for (; filled.byName.contains(u"%1-%2"_s.arg(field).arg(part)); ++part)
        joined += filled.byName.at(u"%1-%2"_s.arg(field).arg(part))->text();
    QVERIFY(part > 3);
    const QString second = filled.byName.at(u"%1-2"_s.arg(field))->uiName();
    QCOMPARE(second, filled.byName.at(field)->uiName() + u"（續 2）"_s);
    QCOMPARE(joined, text);
    QCOMPARE(filled.order.size(), 9 + part - 2);
}

/// Without a font for them, Poppler took 0.2 s and 260 kB for each of these characters.
void TestInputFields::aLongChineseAnswerIsTypedAndReadBack()
{
    const QString typed = commonCharacters(3000);
    QCOMPARE(typed.size(), 3000);
    const QByteArray saved = typedInto(fillable(unanswered()), {{u"response.statement"_s, typed}});
    QVERIFY2(saved.size() < 1'000'000, qPrintable(QString::number(saved.size())));
    const Filled again = openFilled(saved);
    QCOMPARE(again.byName.at(u"response.statement"_s)->text(), typed);
    QVERIFY(inkIn(again, u"response.statement"_s) > 60);
    QCOMPARE(marksOnly(extractedText(saved)).count(typed.left(20)), 1);
}

/// As a program does that fills forms in, and leaves the drawing to the viewer.
void TestInputFields::whatAProgramSetsIsShown()
{
    QByteArray bytes = fillable(unanswered());
    QPDF pdf;
    pdf.processMemoryFile("sheet", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    form.replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
    for (QPDFObjectHandle field : form.getKey("/Fields").getArrayItem(0).getKey("/Kids").aitems()) {
        if (field.getKey("/T").getUTF8Value() == "statement")
            field.replaceKey("/V", QPDFObjectHandle::newUnicodeString("已完成改善"));
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    bytes = QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
                       static_cast<qsizetype>(written->getSize()));
    const Filled filled = openFilled(bytes);
    QCOMPARE(filled.byName.at(u"response.statement"_s)->text(), u"已完成改善"_s);
    QVERIFY(inkIn(filled, u"response.statement"_s) > 60);
}

/// What is typed becomes smaller to fit, but not unreadable.
void TestInputFields::typedTextFitsItsField()
{
    const Filled filled = openFilled(fillable(unanswered()));
    const auto &statement = filled.byName.at(u"response.statement"_s);
    const double characters = statement->maximumLength();
    QVERIFY(characters > 150 && characters < 400); // three lines of 12 pt
    QVERIFY(statement->getFontSize() == 0);
    QCOMPARE(filled.byName.at(u"response.respondent.name"_s)->maximumLength(), -1);
    QVERIFY(extractedText(fillable(unanswered())).contains(u"請另紙續寫"_s));
    QVERIFY(!extractedText(m_press.pdf(unanswered(), Sheet::Notice)).contains(u"請另紙續寫"_s));
}

/// Each field of several lines full of ideographs, as Poppler draws it.
void TestInputFields::theMostThatMayBeTypedIsReadable()
{
    CaseFile file = unanswered();
    file.notice.improvementItems.resize(2);
    const QByteArray empty = fillable(file);
    const Filled fields = openFilled(empty);
    std::map<QString, QString> texts;
    for (const auto &[name, field] : fields.byName) {
        if (field->maximumLength() > 0)
            texts[name] = u"改"_s.repeated(field->maximumLength());
    }
    QCOMPARE(texts.size(), std::size_t{3});
    const QByteArray saved = typedInto(empty, texts);
    QPDF pdf;
    pdf.processMemoryFile("filled", saved.constData(), static_cast<std::size_t>(saved.size()));
    int full = 0;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/MaxLen"))
            continue;
        QPDFObjectHandle drawn = object.getKey("/AP").getKey("/N");
        const auto data = drawn.getStreamData();
        const QByteArray operators(reinterpret_cast<const char *>(data->getBuffer()),
                                   static_cast<qsizetype>(data->getSize()));
        static const QRegularExpression font(u"/Kai ([0-9.]+) Tf"_s);
        const auto found = font.match(QString::fromLatin1(operators));
        QVERIFY2(found.hasMatch(), operators.left(300).constData());
        const double size = found.captured(1).toDouble();
        const double height = drawn.getDict().getKey("/BBox").getArrayItem(3).getNumericValue();
        QVERIFY2(size >= 8, qPrintable(found.captured()));
        QVERIFY(static_cast<double>(operators.count(" Tj")) * size <= height);
        ++full;
    }
    QCOMPARE(full, 3);
}

void TestInputFields::theFieldsOfAJobAreThoseOfEachCase()
{
    std::vector<LaidOutSheet> sheets;
    CaseFile other = sample();
    other.response->respondent.name = u"王小明"_s;
    for (const CaseFile &file : {sample(), other}) {
        sheets.push_back(m_press.layOut(file, Sheet::Notice, SheetMode::Fillable));
        sheets.push_back(m_press.layOut(file, Sheet::Tracking, SheetMode::Fillable));
    }
    const Filled filled = openFilled(m_press.pdf(sheets));
    QStringList names = fieldNames(5);
    for (const QString &name : fieldNames(5))
        names.append(u"case-2."_s + name);
    QCOMPARE(filled.order, names);
    QCOMPARE(filled.byName.at(u"response.respondent.name"_s)->text(), u"李 00"_s);
    QCOMPARE(filled.byName.at(u"case-2.response.respondent.name"_s)->text(), u"王小明"_s);
    QCOMPARE(qpdfComplaint(m_press.pdf(sheets)), QString());
}

void TestInputFields::noPartOfANameHoldsAFullStop()
{
    for (const auto &field : openFilled(fillable(sample())).fields)
        QVERIFY2(!field->name().contains(u'.'), qUtf8Printable(field->name()));
}

void TestInputFields::onlyTheFillableNoticeHasFields()
{
    QVERIFY(openFilled(m_press.pdf(sample(), Sheet::Notice)).order.isEmpty());
    QVERIFY(openFilled(m_press.pdf(sample(), Sheet::Notice, SheetMode::Guide)).order.isEmpty());
    QVERIFY(
        openFilled(m_press.pdf(sample(), Sheet::Tracking, SheetMode::Fillable)).order.isEmpty());
}

NOTICEDESK_TEST(TestInputFields)
#include "test_inputfields.moc"
