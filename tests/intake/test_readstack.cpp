// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/fillings.h"
#include "../documents/madedocuments.h"
#include "returneddesk.h"
#include "testprogram.h"

#include <QDir>
#include <QPainter>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What is said of the pages of a stack.
class TestReadStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachPageGetsItsVerdict_data();
    void eachPageGetsItsVerdict();
    void documentsOfManyPagesAreReadPageByPage_data();
    void documentsOfManyPagesAreReadPageByPage();
    void pagesThatComeTwiceAreTold();
    void missingPagesAreTold();
    void sealIsSeenWhereItBelongs();
    void theSealedOneOfTwoScansIsFiled();
    void filledFormIsItsCases();
    void twoFormsOfASheetAreTwoAnswers();
    void documentOfEndlessPagesIsGivenUp();
    void whatCannotBeOpenedIsTold();
    void pageBesideOthersOfACaseMayBeItsOwn();
    void readingCanBeEnded();
    void nothingIsRecorded();

private:
    ReturnedDesk m_mixed;
    IntakeStack m_stack; ///< of one page each
};

namespace
{

QStringList only(const QString &verdict)
{
    return {verdict};
}

QByteArray twoSheetsInOnePicture()
{
    QImage picture = QImage::fromData(ReturnedDesk::page(1, 1));
    const QImage other = QImage::fromData(ReturnedDesk::page(3, 1));
    QPainter painter(&picture);
    const QRect lower(0, picture.height() / 2, picture.width(), picture.height() / 2);
    painter.drawImage(lower, other, lower);
    painter.end();
    return ReturnedDesk::jpeg(picture);
}

QByteArray withoutCodes()
{
    QImage picture = QImage::fromData(ReturnedDesk::page(1, 1));
    QPainter painter(&picture);
    painter.fillRect(0, 0, picture.width(), picture.height() / 5, Qt::white);
    painter.fillRect(0, picture.height() * 4 / 5, picture.width(), picture.height() / 5, Qt::white);
    painter.end();
    return ReturnedDesk::jpeg(picture);
}

Scan turnedUpsideDown()
{
    Scan scan = ReturnedDesk::usual();
    scan.quarterTurns = 2;
    return scan;
}

QString codeText(const QString &number, QChar sheet, int revision)
{
    return PageCode{CaseNumber::parse(number), sheet, revision, 1, 2}.toText();
}

} // namespace

void TestReadStack::initTestCase()
{
    const auto coded = [this](const QString &name, const QString &text) {
        m_mixed.put(name, ReturnedDesk::withCodes(text));
    };
    m_mixed.put(u"ours"_s, ReturnedDesk::page(3, 1));
    m_mixed.put(u"upside down"_s, ReturnedDesk::page(1, 2, turnedUpsideDown()));
    m_mixed.put(u"earlier revision"_s, ReturnedDesk::page(4, 1));
    m_mixed.put(u"two cases in one picture"_s, twoSheetsInOnePicture());
    m_mixed.put(u"no code"_s, withoutCodes());
    m_mixed.put(u"blank back"_s, ReturnedDesk::jpeg(ReturnedDesk::blank()));
    coded(u"unknown number"_s, codeText(u"115-0099"_s, u'N', 1));
    coded(u"forged digest"_s, u"ND1|115-0001|N|1|1/2|000000"_s);
    coded(u"draft"_s, codeText(u"-"_s, u'N', 1));
    coded(u"later revision"_s, codeText(u"115-0001"_s, u'N', 2));
    coded(u"unknown sheet"_s, codeText(u"115-0001"_s, u'Q', 1));
    coded(u"corrected notice"_s, codeText(u"115-0004"_s, u'N', 2));
    coded(u"another office"_s, u"https://example.tw/1"_s);
    m_mixed.put(u"archive"_s, zipOf({{"a", "b"}}));
    m_mixed.put(u"damaged"_s, "%PDF-1.4\n");
    m_mixed.put(u"locked"_s, lockedPdf(pdfOf({u"first"_s})));
    m_stack = m_mixed.read();
}

void TestReadStack::eachPageGetsItsVerdict_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &verdict, const QString &why) {
        QTest::newRow(name) << verdict << why;
    };
    row("ours", u"filed 115-0003"_s, {});
    row("upside down", u"filed 115-0001"_s, {});
    row("earlier revision", u"old 115-0004"_s, u"revision 1"_s);
    row("two cases in one picture", u"tray"_s, u"two sheets"_s);
    row("no code", u"tray"_s, u"No code"_s);
    row("blank back", u"blank"_s, u"blank"_s);
    row("unknown number", u"tray"_s, u"no case 115-0099"_s);
    row("forged digest", u"tray"_s, u"check is wrong"_s);
    row("draft", u"tray"_s, u"draft"_s);
    row("later revision", u"tray"_s, u"later revision"_s);
    row("unknown sheet", u"tray"_s, u"names a sheet"_s);
    row("corrected notice", u"filed 115-0004"_s, {});
    row("another office", u"foreign"_s, u"another office"_s);
    row("archive", u"tray"_s, u"kept, not shown"_s);
    row("damaged", u"tray"_s, u"damaged"_s);
    row("locked", u"tray"_s, u"password"_s);
}

void TestReadStack::eachPageGetsItsVerdict()
{
    QFETCH(QString, verdict);
    QFETCH(QString, why);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto page =
        std::find_if(m_stack.pages.begin(), m_stack.pages.end(), [&](const IntakePage &each) {
            return m_stack.documents[each.document].name == name;
        });
    QVERIFY(page != m_stack.pages.end());
    QVERIFY(verdictsOf(m_stack).contains(name + u" 1 " + verdict));
    QVERIFY2(page->why.contains(why) && page->why.isEmpty() == why.isEmpty(),
             qPrintable(page->why));
    QCOMPARE(page->reason.has_value(), page->verdict == IntakeVerdict::Tray);
    QVERIFY(!page->proposed);
}

void TestReadStack::documentsOfManyPagesAreReadPageByPage_data()
{
    QTest::addColumn<bool>("isPdf");
    QTest::newRow("TIFF") << false;
    QTest::newRow("PDF") << true;
}

void TestReadStack::documentsOfManyPagesAreReadPageByPage()
{
    QFETCH(bool, isPdf);
    ReturnedDesk desk;
    const std::vector<QByteArray> pages{ReturnedDesk::page(1, 1), ReturnedDesk::page(1, 2),
                                        ReturnedDesk::jpeg(ReturnedDesk::blank()),
                                        ReturnedDesk::page(2, 1)};
    desk.put(u"stack"_s, isPdf ? pdfOfPages(pages) : tiffOfPages(pages));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack),
             QStringList({u"stack 1 filed 115-0001"_s, u"stack 2 filed 115-0001"_s,
                          u"stack 3 blank"_s, u"stack 4 filed 115-0002"_s}));
    QCOMPARE(stack.pages.at(1).code->page, 2);
    QVERIFY(stack.pages.at(1).kind == (isPdf ? DocumentKind::Pdf : DocumentKind::Tiff));
}

void TestReadStack::pagesThatComeTwiceAreTold()
{
    ReturnedDesk desk;
    Scan again = ReturnedDesk::usual();
    again.skew = -2;
    desk.put(u"1"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2"_s, ReturnedDesk::page(1, 1, again));
    desk.put(u"3"_s, withoutCodes());
    desk.put(u"4"_s, withoutCodes());
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList({u"1 1 filed 115-0001"_s, u"2 1 duplicate 115-0001"_s,
                                             u"3 1 tray"_s, u"4 1 duplicate"_s}));
    QVERIFY2(stack.pages.at(1).why.contains(u"1, page 1"_s), qPrintable(stack.pages.at(1).why));
    QVERIFY2(stack.pages.at(3).why.contains(u"3, page 1"_s), qPrintable(stack.pages.at(3).why));
}

void TestReadStack::missingPagesAreTold()
{
    ReturnedDesk desk;
    desk.put(u"1"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2"_s, ReturnedDesk::page(2, 1));
    desk.put(u"3"_s, ReturnedDesk::page(2, 2));
    const auto sheets = sheetsIn(desk.read());
    QCOMPARE(sheets.size(), 2U);
    QCOMPARE(sheets[0].caseNumber.toString(), u"115-0001"_s);
    QCOMPARE(sheets[0].missing, std::vector<int>{2});
    QCOMPARE(missingSentence(sheets[0]), u"Page 2 of %1 is missing."_s.arg(ReturnedDesk::pages()));
    QVERIFY(sheets[1].missing.empty());
    QCOMPARE(missingSentence(sheets[1]), QString());
}

void TestReadStack::sealIsSeenWhereItBelongs()
{
    ReturnedDesk desk;
    Scan sealed = ReturnedDesk::usual();
    sealed.seals = {ReturnedDesk::sealPlace()};
    Scan grey = sealed;
    grey.colours = ScanColours::Grey;
    const int last = ReturnedDesk::pages();
    desk.put(u"1"_s, ReturnedDesk::page(1, last, sealed));
    desk.put(u"2"_s, ReturnedDesk::page(2, last));
    desk.put(u"3"_s, ReturnedDesk::page(3, last, grey));
    desk.put(u"4"_s, ReturnedDesk::page(4, last, sealed)); // not as the notice is now
    desk.put(u"5"_s, ReturnedDesk::page(1, 1));
    QStringList hints;
    for (const IntakePage &page : desk.read().pages)
        hints.append(QString::number(static_cast<int>(page.seal)));
    const QString none = QString::number(static_cast<int>(SealHint::CannotTell));
    QCOMPARE(hints, QStringList({QString::number(static_cast<int>(SealHint::RedInk)),
                                 QString::number(static_cast<int>(SealHint::NoRedInk)), none, none,
                                 none}));
}

void TestReadStack::theSealedOneOfTwoScansIsFiled()
{
    ReturnedDesk desk;
    Scan sealed = ReturnedDesk::usual();
    sealed.seals = {ReturnedDesk::sealPlace()};
    const int last = ReturnedDesk::pages();
    desk.put(u"1"_s, ReturnedDesk::page(1, last));
    desk.put(u"2"_s, ReturnedDesk::page(1, last, sealed));
    QCOMPARE(verdictsOf(desk.read()),
             QStringList({u"1 1 duplicate 115-0001"_s, u"2 1 filed 115-0001"_s}));
}

void TestReadStack::filledFormIsItsCases()
{
    ReturnedDesk desk;
    CaseFile file = sample();
    file.number = CaseNumber::fromParts(115, 2);
    file.response.reset();
    const QByteArray form =
        ReturnedDesk::scanner().press().pdf(file, Sheet::Notice, SheetMode::Fillable);
    desk.put(u"1.jpg"_s, ReturnedDesk::page(2, 1));
    desk.put(u"2.pdf"_s, filledByQpdf(form, {{u"response.respondent.name"_s, u"李小薇"_s}}));
    const IntakeStack stack = desk.read();
    // What was typed is more than the picture that came before.
    QCOMPARE(verdictsOf(stack).first(2),
             QStringList({u"1.jpg 1 filed 115-0002"_s, u"2.pdf 1 filed 115-0002"_s}));
    QCOMPARE(stack.documents.at(1).forms.at(0).values.value(u"response.respondent.name"_s),
             u"李小薇"_s);
}

void TestReadStack::twoFormsOfASheetAreTwoAnswers()
{
    ReturnedDesk desk;
    const QByteArray form = ReturnedDesk::scanner().press().pdf(desk.caseNumbered(2).file,
                                                                Sheet::Notice, SheetMode::Fillable);
    const QByteArray first = filledByQpdf(form, {{u"response.respondent.name"_s, u"李小薇"_s}});
    desk.put(u"1.pdf"_s, first);
    desk.put(u"2.pdf"_s, filledByQpdf(form, {{u"response.respondent.name"_s, u"王大明"_s}}));
    desk.put(u"3.pdf"_s, first);
    const IntakeStack stack = desk.read();
    const QStringList verdicts = verdictsOf(stack);
    QVERIFY(verdicts.contains(u"1.pdf 1 filed 115-0002"_s));
    QVERIFY2(verdicts.contains(u"2.pdf 1 filed 115-0002"_s), qPrintable(verdicts.join(u'\n')));
    QVERIFY(verdicts.contains(u"3.pdf 1 duplicate 115-0002"_s));
}

/// A page ends after seconds; a document of thousands of such pages would hold a desk for hours.
void TestReadStack::documentOfEndlessPagesIsGivenUp()
{
    constexpr int pages = 12;
    ReturnedDesk desk;
    const QByteArray kids =
        '[' + QByteArray("3 0 R ").repeated(pages) + "]/Count " + QByteArray::number(pages);
    const QString file = desk.put(u"1.pdf"_s, endlessPdf().replace("[3 0 R]/Count 1", kids));
    DocumentReader impatient(ownProgram, std::chrono::seconds(5));
    SheetPdf sheets;
    const IntakeStack stack = readStack({file}, impatient, desk.store.database(), sheets);
    QCOMPARE(stack.pages.size(), std::size_t{pages});
    int tried = 0;
    for (const IntakePage &page : stack.pages) {
        QVERIFY(page.verdict == IntakeVerdict::Tray && page.reason == TrayReason::NotRead);
        QVERIFY2(page.why.contains(u"too long"_s), qPrintable(page.why));
        tried += page.why.contains(u"were not tried"_s) ? 0 : 1;
    }
    QVERIFY2(tried == 3 || tried == 4, qPrintable(QString::number(tried))); // of two threads
    // All of them wait in the tray, with the file, which is kept once.
    QCOMPARE(desk.record(stack).trayPages, pages);
    QCOMPARE(EvidenceFolder::ofStore(desk.store.path()).contents().files.size(), 1);
}

void TestReadStack::whatCannotBeOpenedIsTold()
{
    ReturnedDesk desk;
    desk.put(u"1"_s, {});
    desk.put(u"2"_s, ReturnedDesk::page(1, 1));
    const IntakeStack stack = desk.read({u"3"_s, u"1"_s, u"2"_s});
    QCOMPARE(verdictsOf(stack), only(u"2 1 filed 115-0001"_s));
    QCOMPARE(stack.faults.size(), 2U);
    QCOMPARE(stack.faults.at(0).file, desk.path(u"3"_s));
    QCOMPARE(stack.faults.at(1).file, desk.path(u"1"_s));
    QVERIFY(stack.faults.at(1).sentence.contains(u"empty"_s));
}

void TestReadStack::pageBesideOthersOfACaseMayBeItsOwn()
{
    ReturnedDesk desk;
    desk.put(u"1"_s, tiffOfPages({ReturnedDesk::page(3, 1), withoutCodes()}));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList({u"1 1 filed 115-0003"_s, u"1 2 tray"_s}));
    QCOMPARE(stack.pages.at(1).proposed, desk.caseNumbered(3).id);
    QCOMPARE(stack.pages.at(1).proposedNumber, CaseNumber::fromParts(115, 3));
}

void TestReadStack::readingCanBeEnded()
{
    ReturnedDesk desk;
    const QString file = desk.put(u"1"_s, withoutCodes());
    SheetPdf sheets;
    int asked = 0;
    QVERIFY_THROWS_EXCEPTION(IntakeEnded,
                             readStack({file}, desk.reader, desk.store.database(), sheets,
                                       [&asked](qsizetype, qsizetype) { return ++asked < 3; }));
    QVERIFY(asked < 10);
}

void TestReadStack::nothingIsRecorded()
{
    ReturnedDesk desk;
    const qint64 before =
        desk.store.database().value(u"SELECT count(*) FROM history"_s).toLongLong();
    desk.put(u"1"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2"_s, zipOf({{"a", "b"}}));
    QCOMPARE(desk.read().pages.size(), 2U);
    QCOMPARE(desk.store.database().value(u"SELECT count(*) FROM history"_s).toLongLong(), before);
    QVERIFY(!QDir(EvidenceFolder::ofStore(desk.store.path()).path()).exists());
}

NOTICEDESK_TEST(TestReadStack)
#include "test_readstack.moc"
