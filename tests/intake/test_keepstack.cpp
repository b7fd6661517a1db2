// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/fillings.h"
#include "intake/intakedocuments.h"
#include "returneddesk.h"
#include "testprogram.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What of a stack is kept as it came, what is kept once, and what is known again.
class TestKeepStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormIsKeptWithItsAnswers();
    void otherScansOfAPageAreKnownAgain();
    void theUnsealedOneOfTwoScansIsKnownAgain();
    void otherScansOfWhatWasStruckOutMayComeAgain();
    void otherScanDoesNotAttachAgainWhatSomebodyElseAttached();
    void picturesOfASmallFileDoNotFillTheDisk();
};

namespace
{

QByteArray crookedPage(int page)
{
    Scan scan = ReturnedDesk::usual();
    scan.skew = -2;
    return ReturnedDesk::page(1, page, scan);
}

QByteArray pageWithSeal(int page)
{
    Scan scan = ReturnedDesk::usual();
    scan.seals = {ReturnedDesk::sealPlace()};
    return ReturnedDesk::page(1, page, scan);
}

/// What became of each page.
QStringList wordsOf(const IntakeStack &stack)
{
    QStringList words;
    for (const IntakePage &page : stack.pages)
        words.append(nameOf(page.verdict));
    return words;
}

/// A PDF of less than 100 KB whose pages are 6 MB each as pictures: one picture of noise, which
/// each page draws everywhere.
QByteArray pdfOfNoise(int pages)
{
    constexpr int side = 250; // pixels
    constexpr int tiles = 14; // each way
    std::mt19937 chance(1);   // the same in each run
    QByteArray noise;
    for (int at = 0; at < side * side; ++at)
        noise += static_cast<char>(chance() & 0xff);
    QByteArray content = "60 0 0 60 0 0 cm\n"; // 300 pixels to the inch
    for (int row = 0; row < tiles; ++row) {
        for (int column = 0; column < tiles; ++column)
            content += "/N Do 1 0 0 1 1 0 cm\n";
        content += "1 0 0 1 -" + QByteArray::number(tiles) + " 1 cm\n";
    }
    const auto stream = [](const QByteArray &entries, const QByteArray &bytes) -> QByteArray {
        return "<<" + entries + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" +
               bytes + "\nendstream ";
    };
    const QByteArray picture =
        stream("/Type/XObject/Subtype/Image/Width 250/Height 250/ColorSpace/DeviceGray"
               "/BitsPerComponent 8",
               noise);
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[" +
           QByteArray("3 0 R ").repeated(pages) + "]/Count " + QByteArray::number(pages) +
           ">>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 840 840]/Contents 4 0 R"
           "/Resources<</XObject<</N 5 0 R>>>>>>endobj\n4 0 obj" +
           stream({}, content) + "endobj\n5 0 obj" + picture +
           "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

} // namespace

void TestKeepStack::eachFormIsKeptWithItsAnswers()
{
    ReturnedDesk desk;
    const QByteArray form = ReturnedDesk::scanner().press().pdf(desk.caseNumbered(1).file,
                                                                Sheet::Notice, SheetMode::Fillable);
    QList<QByteArray> forms;
    for (const QString &name : {u"李小薇"_s, u"王大明"_s}) {
        forms.append(filledByQpdf(form, {{u"response.respondent.name"_s, name}}));
        desk.put(QString::number(forms.size()) + u".pdf"_s, forms.back());
    }
    QCOMPARE(desk.takeIn().attachments, 2);
    const auto attachments = desk.caseNumbered(1).attachments;
    QCOMPARE(attachments.size(), 2U);
    for (std::size_t at = 0; at < attachments.size(); ++at) {
        const Attachment &attachment = attachments[at].attachment;
        QFile kept(EvidenceFolder::ofStore(desk.store.path()).pathOf(attachment.sha256));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), forms.at(static_cast<qsizetype>(at)));
    }
}

void TestKeepStack::otherScansOfAPageAreKnownAgain()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(1, 2));
    desk.put(u"3.jpg"_s, crookedPage(1));
    const IntakeStack stack = desk.read();
    QCOMPARE(wordsOf(stack), QStringList({u"filed"_s, u"filed"_s, u"duplicate"_s}));
    QCOMPARE(desk.record(stack).attachments, 1);
    const IntakeStack again = desk.read();
    QCOMPARE(wordsOf(again), QStringList(3, u"duplicate"_s));
    QCOMPARE(desk.record(again).attachments, 0);
    // One that was not there is somebody's decision.
    desk.put(u"4.jpg"_s, pageWithSeal(1));
    QCOMPARE(wordsOf(desk.read()).constLast(), u"filed"_s);
}

void TestKeepStack::theUnsealedOneOfTwoScansIsKnownAgain()
{
    ReturnedDesk desk;
    const int last = ReturnedDesk::pages();
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, last));
    desk.put(u"2.jpg"_s, pageWithSeal(last));
    const IntakeStack stack = desk.read();
    QCOMPARE(wordsOf(stack), QStringList({u"duplicate"_s, u"filed"_s}));
    desk.record(stack);
    QCOMPARE(wordsOf(desk.read()), QStringList(2, u"duplicate"_s));
}

void TestKeepStack::otherScansOfWhatWasStruckOutMayComeAgain()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, crookedPage(1));
    desk.takeIn();
    EvidenceActions(*desk.store, desk.today)
        .strikeOut(desk.caseNumbered(1).attachments.front(), u"錯案"_s);
    QCOMPARE(wordsOf(desk.read()), QStringList({u"filed"_s, u"duplicate"_s}));
}

void TestKeepStack::otherScanDoesNotAttachAgainWhatSomebodyElseAttached()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, crookedPage(1));
    const IntakeStack stack = desk.read();
    QCOMPARE(desk.record(desk.read({u"1.jpg"_s})).attachments, 1);
    QCOMPARE(desk.record(stack).attachments, 0);
    QCOMPARE(desk.caseNumbered(1).attachments.size(), 1U);
}

void TestKeepStack::picturesOfASmallFileDoNotFillTheDisk()
{
    constexpr int pages = 8;
    ReturnedDesk desk;
    const QString file = desk.put(u"1.pdf"_s, pdfOfNoise(pages));
    // As if each page had been read, and had no code.
    const IntakeDocuments documents(desk.reader, [] { return true; });
    IntakeStack stack{documents.describe(file), {}, {}};
    QCOMPARE(stack.documents.at(0).pages, pages);
    for (int number = 1; number <= pages; ++number) {
        IntakePage page;
        page.file = file;
        page.page = number;
        page.reason = TrayReason::NoCode;
        stack.pages.push_back(page);
    }
    const KeptStack kept = keepStack(desk.store.path(), stack, desk.reader);
    QCOMPARE(kept.faults.size(), 0U);
    QCOMPARE(kept.tray.size(), std::size_t{pages});
    QVERIFY(kept.tray.front().kept.kind == DocumentKind::Jpeg);
    QCOMPARE(kept.tray.back().kept.file.sha256, stack.documents.at(0).sha256);
    qint64 pictures = 0;
    for (const NewTrayPage &page : kept.tray)
        pictures += page.kept.kind == DocumentKind::Jpeg ? page.kept.file.bytes : 0;
    constexpr qint64 enough = qint64{20} * 1024 * 1024;
    QVERIFY2(pictures >= enough, qPrintable(QString::number(pictures)));
    QVERIFY(pictures < enough * 2);
}

NOTICEDESK_TEST(TestKeepStack)
#include "test_keepstack.moc"
