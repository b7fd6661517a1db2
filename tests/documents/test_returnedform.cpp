// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sheets/pdfreading.h"
#include "../sheets/press.h"
#include "documents/returnedform/fieldname.h"
#include "documents/returnedform/returnedform.h"
#include "fillings.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>
#include <qpdf/QPDF.hh>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using Filler = QByteArray (*)(const QByteArray &, const FieldTexts &);
Q_DECLARE_METATYPE(Filler)

namespace
{

const QString namePath = u"response.respondent.name"_s;
const QString phonePath = u"response.respondent.phone"_s;
const QString emailPath = u"response.respondent.email"_s;
const QString statementPath = u"response.statement"_s;

CaseFile unanswered(int serial)
{
    CaseFile file = sample();
    file.number = CaseNumber::fromParts(115, serial);
    file.response.reset();
    return file;
}

std::vector<ReturnedForm> readBack(const QByteArray &pdf)
{
    return returnedForms(*openPdf(pdf));
}

ReturnedForm formIn(const QByteArray &pdf)
{
    const auto forms = readBack(pdf);
    return forms.size() == 1 ? forms.front()
                             : throw std::runtime_error("there is not one form in the PDF");
}

} // namespace

class TestReturnedForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreThoseOfAnswers_data();
    void namesAreThoseOfAnswers();
    void whatIsTypedComesBack_data();
    void whatIsTypedComesBack();
    void linesEndInLineFeeds();
    void anEmptyFormHasEmptyValues();
    void anAnswerInSeveralFieldsIsJoined();
    void aLongAnswerIsReadQuickly();
    void theFormsOfAJobAreToldApart();
    void otherDocumentsAreNoForms();
    void aLockedDocumentHasNone();
    void wrongFieldsAreSaid();
    void whatIsTooLongIsSaid();
    void twoFieldsOfOneNameMustAgree();

private:
    Press m_press;

    QByteArray fillable(int serial = 42)
    {
        return m_press.pdf(unanswered(serial), Sheet::Notice, SheetMode::Fillable);
    }
};

void TestReturnedForm::initTestCase()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
}

void TestReturnedForm::namesAreThoseOfAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sheet"); // 0: none
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("part");
    const auto row = [](const QString &text, int sheet, const QString &path, int part) {
        QTest::newRow(qPrintable(text)) << text << sheet << path << part;
    };
    row(statementPath, 1, statementPath, 1);
    row(u"response.items[12]"_s, 1, u"response.items[12]"_s, 1);
    row(u"response.items[0]-3"_s, 1, u"response.items[0]"_s, 3);
    row(u"case-12.response.respondent.name-2"_s, 12, namePath, 2);
    for (const QString &text : {u"response.items"_s,
                                u"response.items[]"_s,
                                u"response.items[01]"_s,
                                u"response.items[1000]"_s,
                                u"response.items[-1]"_s,
                                u"response.statement[0]"_s,
                                u"response.statement-1"_s,
                                u"response.statement-0"_s,
                                u"response.statement-02"_s,
                                u"case-1.response.statement"_s,
                                u"case-02.response.statement"_s,
                                u"case-.response"_s,
                                u"response.sealed"_s,
                                u"response.receivedOn"_s,
                                u"response"_s,
                                u"notice.reason"_s,
                                u"notice.improvementItems[0]"_s,
                                u"Response.statement"_s,
                                u" response.statement"_s,
                                u"response.statement\n"_s,
                                u"response..statement"_s,
                                u"response.items[0]."_s,
                                u"response.items[\u0660]"_s,
                                u""_s,
                                QString(100'000, u'a')})
        row(text.left(40), 0, {}, 0);
}

void TestReturnedForm::namesAreThoseOfAnswers()
{
    QFETCH(const QString, text);
    QFETCH(const int, sheet);
    const auto read = FieldName::parse(text);
    QCOMPARE(read.has_value(), sheet > 0);
    if (!read)
        return;
    QCOMPARE(read->sheet, sheet);
    QTEST(read->path, "path");
    QTEST(read->part, "part");
}

void TestReturnedForm::whatIsTypedComesBack_data()
{
    QTest::addColumn<Filler>("fill");
    QTest::newRow("a program that sets values") << Filler(filledByQpdf);
    QTest::newRow("Poppler") << Filler(filledByPoppler);
    QTest::newRow("MuPDF") << Filler(filledByMupdf);
    QTest::newRow("pdf.js") << Filler(filledByPdfjs);
}

void TestReturnedForm::whatIsTypedComesBack()
{
    QFETCH(const Filler, fill);
    const FieldTexts typed{
        {namePath, u"李大華 \U00020BB7"_s},
        {phonePath, u"06-2991111 轉1234"_s},
        {statementPath, u"第一行\n第二行\n(a)\\%1 <b>&amp;"_s},
        {u"response.items[0]"_s, u"完成 \U0002137C"_s},
    };
    const ReturnedForm form = formIn(fill(fillable(), typed));
    QCOMPARE(form.caseNumber, CaseNumber::fromParts(115, 42));
    QCOMPARE(form.values.size(), 9);
    for (const auto &[path, text] : form.values.toStdMap()) {
        const auto known = typed.find(path);
        QCOMPARE(text, known == typed.end() ? QString() : known->second);
    }
    QVERIFY(form.remarks.empty());
    QCOMPARE(form.otherFields, 0);
}

void TestReturnedForm::linesEndInLineFeeds()
{
    const QByteArray pdf = filledByQpdf(fillable(), {{statementPath, u"1\r2\r\n3\n4\n\r"_s}});
    QCOMPARE(formIn(pdf).values.value(statementPath), u"1\n2\n3\n4\n\n"_s);
}

void TestReturnedForm::anEmptyFormHasEmptyValues()
{
    const ReturnedForm form = formIn(fillable());
    QCOMPARE(form.values.keys(),
             QStringList({u"response.items[0]"_s, u"response.items[1]"_s, u"response.items[2]"_s,
                          u"response.items[3]"_s, u"response.items[4]"_s, emailPath, namePath,
                          phonePath, statementPath}));
    QVERIFY(std::all_of(form.values.begin(), form.values.end(),
                        [](const QString &value) { return value.isEmpty(); }));
    const CaseFile draft = [] {
        CaseFile file = sample();
        file.number.reset();
        return file;
    }();
    QVERIFY(!formIn(m_press.pdf(draft, Sheet::Notice, SheetMode::Fillable)).caseNumber);
}

void TestReturnedForm::anAnswerInSeveralFieldsIsJoined()
{
    CaseFile file = sample();
    const QString text = u"已使用防毒軟體掃描，\n並回報，"_s.repeated(300);
    file.response->answers[1] = text;
    const ReturnedForm form = formIn(m_press.pdf(file, Sheet::Notice, SheetMode::Fillable));
    QCOMPARE(form.values.value(u"response.items[1]"_s), text);
    QCOMPARE(form.values.value(namePath), *file.response->respondent.name);
    QCOMPARE(form.values.size(), 9);
}

void TestReturnedForm::aLongAnswerIsReadQuickly()
{
    QString typed;
    for (int at = 0; at < 3000; ++at)
        typed += QChar(0x4E00 + at * 7);
    const QByteArray pdf = filledByQpdf(fillable(), {{statementPath, typed}, {namePath, u"王"_s}});
    QElapsedTimer timer;
    timer.start();
    const ReturnedForm form = formIn(pdf);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(form.values.value(statementPath), typed);
}

void TestReturnedForm::theFormsOfAJobAreToldApart()
{
    std::vector<LaidOutSheet> sheets;
    for (const int serial : {42, 43})
        sheets.push_back(m_press.layOut(unanswered(serial), Sheet::Notice, SheetMode::Fillable));
    const auto forms = readBack(filledByQpdf(
        m_press.pdf(sheets), {{namePath, u"王"_s}, {u"case-2."_s + namePath, u"李"_s}}));
    QCOMPARE(forms.size(), std::size_t{2});
    QCOMPARE(forms[0].values.value(namePath), u"王"_s);
    QCOMPARE(forms[1].values.value(namePath), u"李"_s);
    QVERIFY(!forms[0].caseNumber && !forms[1].caseNumber);
}

void TestReturnedForm::otherDocumentsAreNoForms()
{
    QVERIFY(readBack(m_press.pdf(sample(), Sheet::Notice)).empty());
    QVERIFY(readBack(m_press.pdf(sample(), Sheet::Tracking, SheetMode::Fillable)).empty());
    // A form of somebody else, with one field that happens to be called as one of ours.
    const QByteArray other = changedByQpdf(fillable(), [](QPDF &, std::vector<PdfField> &fields) {
        for (PdfField &field : fields) {
            if (field.name != statementPath)
                field.object.replaceKey("/T", QPDFObjectHandle::newString("other"));
        }
    });
    QVERIFY(readBack(other).empty());
}

void TestReturnedForm::aLockedDocumentHasNone()
{
    const QByteArray locked = lockedByQpdf(fillable());
    const auto document = Poppler::Document::loadFromData(locked);
    QVERIFY(document && document->isLocked());
    QVERIFY(returnedForms(*document).empty());
}

void TestReturnedForm::wrongFieldsAreSaid()
{
    const QByteArray pdf = changedByQpdf(
        filledByQpdf(fillable(), {{phonePath, u"06"_s}}),
        [](QPDF &, std::vector<PdfField> &fields) {
            for (PdfField &field : fields) {
                if (field.name == namePath)
                    field.object.replaceKey("/FT", QPDFObjectHandle::newName("/Sig"));
                else if (field.name == emailPath)
                    field.object.replaceKey("/FT", QPDFObjectHandle::newName("/Btn"));
                else if (field.name == statementPath)
                    field.object.replaceKey("/FT", QPDFObjectHandle::newName("/Ch"));
                else if (field.name == "response.items[0]"_L1)
                    field.object.replaceKey("/T", QPDFObjectHandle::newString("else"));
                else if (field.name == "response.items[1]"_L1)
                    field.object.replaceKey("/V", QPDFObjectHandle::newInteger(7));
            }
        });
    const ReturnedForm form = formIn(pdf);
    QCOMPARE(form.values.size(), 5);
    QCOMPARE(form.values.value(phonePath), u"06"_s);
    QCOMPARE(form.values.value(u"response.items[1]"_s), QString());
    QCOMPARE(form.otherFields, 1);
    using Problem = ReturnedFieldProblem;
    QCOMPARE(form.remarks, (std::vector<ReturnedFieldRemark>{{emailPath, Problem::NotText},
                                                             {namePath, Problem::NotText},
                                                             {statementPath, Problem::NotText}}));
}

void TestReturnedForm::whatIsTooLongIsSaid()
{
    const QString longest(mostReturnedCharacters, u'x');
    const ReturnedForm form =
        formIn(filledByQpdf(fillable(), {{namePath, longest},
                                         {phonePath, longest + u'x'},
                                         {statementPath, QString(5'000'000, u'改')}}));
    QCOMPARE(form.values.value(namePath), longest);
    QVERIFY(!form.values.contains(phonePath));
    QCOMPARE(form.remarks,
             (std::vector<ReturnedFieldRemark>{{phonePath, ReturnedFieldProblem::TooLong},
                                               {statementPath, ReturnedFieldProblem::TooLong}}));
}

void TestReturnedForm::twoFieldsOfOneNameMustAgree()
{
    const auto withSecondName = [&](const QString &text) {
        return changedByQpdf(filledByQpdf(fillable(), {{namePath, u"王"_s}, {phonePath, text}}),
                             [](QPDF &, std::vector<PdfField> &fields) {
                                 for (PdfField &field : fields) {
                                     if (field.name == phonePath)
                                         field.object.replaceKey(
                                             "/T", QPDFObjectHandle::newString("name"));
                                 }
                             });
    };
    QCOMPARE(formIn(withSecondName(u"王"_s)).values.value(namePath), u"王"_s);
    const ReturnedForm form = formIn(withSecondName(u"李"_s));
    QVERIFY(!form.values.contains(namePath));
    QCOMPARE(form.remarks,
             (std::vector<ReturnedFieldRemark>{{namePath, ReturnedFieldProblem::Differs}}));
}

NOTICEDESK_TEST(TestReturnedForm)
#include "test_returnedform.moc"
