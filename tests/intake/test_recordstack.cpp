// SPDX-License-Identifier: GPL-3.0-or-later
#include "../documents/fillings.h"
#include "../documents/madedocuments.h"
#include "returneddesk.h"
#include "store/evidence/evidencefolder.h"
#include "store/keeping/verification.h"
#include "testprogram.h"

#include <QTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What is recorded of a stack.
class TestRecordStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfASheetAreOneAttachment();
    void fileOfOneSheetIsKeptAsItCame_data();
    void fileOfOneSheetIsKeptAsItCame();
    void pagesOfManyCasesAreParted();
    void eachCaseIsOneChange();
    void whatWasTakenInIsKnownAgain();
    void theSameStackIsRecordedOnce();
    void whatWasStruckOutMayComeAgain();
    void trayKeepsWhatNobodyCanTell();
    void pageIsFiledFromTheTray();
    void pageThatSomebodyFiledInTheListIsAttached();
    void pageOfAnotherOfficeWaitsInTheTray();
    void pageOfACaseThatCanHaveNoMoreWaitsInTheTray();
    void pageThatWasLeftOutIsNotKept();
    void filledFormIsKeptWithWhatIsBesideIt();
    void changedFileIsNotRecorded();
    void storeIsWholeAfterwards();
};

namespace
{

QByteArray keptBytes(ReturnedDesk &desk, const QString &sha256)
{
    QFile file(EvidenceFolder::ofStore(desk.store.path()).pathOf(sha256));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<KeptAttachment> attachedTo(ReturnedDesk &desk, int serial)
{
    return desk.caseNumbered(serial).attachments;
}

qint64 entriesSaying(ReturnedDesk &desk, const QString &action)
{
    return desk.store.database()
        .value(u"SELECT count(*) FROM history WHERE action = ?"_s, {action})
        .toLongLong();
}

/// A picture without a code, of this brightness.
QByteArray strangePage(int grey)
{
    QImage picture(600, 850, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int line = 100; line < 700; line += 40) {
        for (int x = 60; x < 540; ++x)
            picture.setPixelColor(x, line, QColor(grey, grey, grey));
    }
    return ReturnedDesk::jpeg(picture);
}

} // namespace

void TestRecordStack::pagesOfASheetAreOneAttachment()
{
    ReturnedDesk desk;
    Scan turned = ReturnedDesk::usual();
    turned.quarterTurns = 2;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 2, turned));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(1, 1));
    const RecordedStack recorded = desk.takeIn();
    QCOMPARE(recorded.cases, 1);
    QCOMPARE(recorded.attachments, 1);
    const auto attachments = attachedTo(desk, 1);
    QCOMPARE(attachments.size(), 1U);
    const Attachment &attachment = attachments.front().attachment;
    QCOMPARE(attachment.label, u"回復單（掃描）"_s);
    QCOMPARE(attachment.receivedOn, desk.today);
    QVERIFY(attachment.source == AttachmentSource::Scan);
    QVERIFY(attachment.kind == DocumentKind::Pdf);
    // In the order of the pages, and upright: what a reader sees says so again.
    const QString name = u"again.pdf"_s;
    const QByteArray bytes = keptBytes(desk, attachment.sha256);
    ReturnedDesk other;
    other.put(name, bytes);
    const IntakeStack again = other.read();
    QCOMPARE(verdictsOf(again),
             QStringList({name + u" 1 filed 115-0001", name + u" 2 filed 115-0001"}));
    QCOMPARE(again.pages.at(0).code->page, 1);
    QCOMPARE(again.pages.at(1).code->page, 2);
    QCOMPARE(again.pages.at(1).scan.reading.quarterTurns, 0);
}

void TestRecordStack::fileOfOneSheetIsKeptAsItCame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = ReturnedDesk::page(3, 1);
    const QByteArray two = ReturnedDesk::page(3, 2);
    const QByteArray blank = ReturnedDesk::jpeg(ReturnedDesk::blank());
    QTest::newRow("one page") << two;
    QTest::newRow("with blank backs") << tiffOfPages({one, blank, two, blank});
    QTest::newRow("a page twice") << tiffOfPages({one, two, one});
}

void TestRecordStack::fileOfOneSheetIsKeptAsItCame()
{
    QFETCH(QByteArray, bytes);
    ReturnedDesk desk;
    desk.put(u"scan"_s, bytes);
    desk.takeIn();
    const auto attachments = attachedTo(desk, 3);
    QCOMPARE(attachments.size(), 1U);
    QCOMPARE(keptBytes(desk, attachments.front().attachment.sha256), bytes);
    QCOMPARE(attachments.front().attachment.originalName, u"scan"_s);
}

void TestRecordStack::pagesOfManyCasesAreParted()
{
    ReturnedDesk desk;
    desk.put(u"scan.tif"_s, tiffOfPages({ReturnedDesk::page(1, 1), ReturnedDesk::page(2, 1),
                                         ReturnedDesk::page(2, 2), strangePage(0)}));
    const RecordedStack recorded = desk.takeIn();
    QCOMPARE(recorded.cases, 2);
    QCOMPARE(recorded.trayPages, 1);
    const std::array pages{1, 2};
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const auto attachments = attachedTo(desk, static_cast<int>(at) + 1);
        QCOMPARE(attachments.size(), 1U);
        const auto document =
            Poppler::Document::loadFromData(keptBytes(desk, attachments.front().attachment.sha256));
        QVERIFY(document);
        QCOMPARE(document->numPages(), pages[at]);
        QCOMPARE(document->page(0)->pageSize().height(), 842);
    }
    // A page of a larger file is kept as its picture.
    const auto waiting = TrayPages(desk.store.database()).waiting();
    QCOMPARE(waiting.size(), 1U);
    QVERIFY(waiting.front().page.kind == DocumentKind::Jpeg);
    QCOMPARE(waiting.front().page.page, 4);
}

void TestRecordStack::eachCaseIsOneChange()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, ReturnedDesk::withCodes(
                             PageCode{CaseNumber::fromParts(115, 1), u'T', 1, 1, 1}.toText()));
    desk.put(u"3.jpg"_s, ReturnedDesk::page(2, 1));
    int changes = 0;
    QObject::connect(&*desk.store, &Store::caseChanged, this, [&changes] { ++changes; });
    desk.takeIn();
    QCOMPARE(changes, 2);
    const auto attachments = attachedTo(desk, 1);
    QCOMPARE(attachments.size(), 2U);
    QCOMPARE(attachments.at(1).attachment.label, u"追蹤評估表（掃描）"_s);
    QCOMPARE(entriesSaying(desk, u"attach"_s), 3);
}

void TestRecordStack::whatWasTakenInIsKnownAgain()
{
    ReturnedDesk desk;
    desk.put(u"1.tif"_s, tiffOfPages({ReturnedDesk::page(1, 1), ReturnedDesk::page(2, 1)}));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(3, 1));
    desk.put(u"3.jpg"_s, strangePage(0));
    desk.takeIn();
    const qint64 entries = entriesSaying(desk, u"attach"_s);
    // Under another name, and with a new page that the case does not have yet.
    QVERIFY(QFile::rename(desk.path(u"2.jpg"_s), desk.path(u"4.jpg"_s)));
    desk.put(u"5.jpg"_s, ReturnedDesk::page(3, 2));
    const IntakeStack again = desk.read();
    QCOMPARE(verdictsOf(again),
             QStringList({u"1.tif 1 duplicate 115-0001"_s, u"1.tif 2 duplicate 115-0002"_s,
                          u"3.jpg 1 duplicate"_s, u"4.jpg 1 duplicate 115-0003"_s,
                          u"5.jpg 1 filed 115-0003"_s}));
    QVERIFY(again.pages.at(2).why.contains(u"in the tray already"_s));
    desk.record(again);
    QCOMPARE(entriesSaying(desk, u"attach"_s), entries + 1);
    QCOMPARE(TrayPages(desk.store.database()).waiting().size(), 1U);
}

void TestRecordStack::theSameStackIsRecordedOnce()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(1, 2));
    desk.put(u"3.jpg"_s, strangePage(0));
    const IntakeStack stack = desk.read();
    const KeptStack kept = keepStack(desk.store.path(), stack, desk.reader);
    QCOMPARE(recordStack(*desk.store, kept, desk.today).attachments, 1);
    const RecordedStack again = recordStack(*desk.store, kept, desk.today);
    QCOMPARE(again.cases + again.attachments + again.trayPages, 0);
    QCOMPARE(attachedTo(desk, 1).size(), 1U);
    QCOMPARE(TrayPages(desk.store.database()).waiting().size(), 1U);
}

void TestRecordStack::whatWasStruckOutMayComeAgain()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.takeIn();
    EvidenceActions(*desk.store, desk.today).strikeOut(attachedTo(desk, 1).front(), u"錯案"_s);
    QCOMPARE(verdictsOf(desk.read()), QStringList(u"1.jpg 1 filed 115-0001"_s));
}

void TestRecordStack::trayKeepsWhatNobodyCanTell()
{
    ReturnedDesk desk;
    const QByteArray archive = zipOf({{"a", "b"}});
    desk.put(u"1.jpg"_s, strangePage(0));
    desk.put(u"2.zip"_s, archive);
    desk.takeIn();
    desk.store.close();
    desk.store.open();
    const auto waiting = TrayPages(desk.store.database()).waiting();
    QCOMPARE(waiting.size(), 2U);
    QCOMPARE(keptBytes(desk, waiting.at(0).page.sha256), strangePage(0));
    QCOMPARE(waiting.at(0).page.originalName, u"1.jpg"_s);
    QCOMPARE(waiting.at(0).page.receivedOn, desk.today);
    QVERIFY(waiting.at(0).page.reason == TrayReason::NoCode);
    QCOMPARE(keptBytes(desk, waiting.at(1).page.sha256), archive);
    QVERIFY(waiting.at(1).page.reason == TrayReason::NotRead);
}

void TestRecordStack::pageIsFiledFromTheTray()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, strangePage(0));
    desk.takeIn();
    const auto waiting = TrayPages(desk.store.database()).waiting();
    TrayActions(*desk.store, desk.today.addDays(2))
        .file(waiting, desk.caseNumbered(2).id, u"佐證"_s);
    const Attachment attachment = attachedTo(desk, 2).front().attachment;
    QCOMPARE(keptBytes(desk, attachment.sha256), strangePage(0));
    QCOMPARE(attachment.label, u"佐證"_s);
    QCOMPARE(attachment.receivedOn, desk.today);
    // The same file once more is the case's own now.
    QCOMPARE(verdictsOf(desk.read()), QStringList(u"1.jpg 1 duplicate 115-0002"_s));
}

void TestRecordStack::pageThatSomebodyFiledInTheListIsAttached()
{
    ReturnedDesk desk;
    desk.put(u"1.tif"_s, tiffOfPages({ReturnedDesk::page(1, 1), strangePage(0), strangePage(90)}));
    IntakeStack stack = desk.read();
    for (const std::size_t at : {std::size_t{1}, std::size_t{2}}) {
        stack.pages.at(at).verdict = IntakeVerdict::Filed;
        stack.pages.at(at).caseId = desk.caseNumbered(1).id;
    }
    desk.record(stack);
    const auto attachments = attachedTo(desk, 1);
    QCOMPARE(attachments.size(), 2U);
    QCOMPARE(Poppler::Document::loadFromData(keptBytes(desk, attachments.at(1).attachment.sha256))
                 ->numPages(),
             2);
}

void TestRecordStack::pageOfAnotherOfficeWaitsInTheTray()
{
    ReturnedDesk desk;
    desk.put(u"1.pdf"_s, pdfOfPages({ReturnedDesk::page(1, 1),
                                     ReturnedDesk::withCodes(u"https://example.tw/1"_s)}));
    const IntakeStack stack = desk.read();
    QCOMPARE(verdictsOf(stack), QStringList({u"1.pdf 1 filed 115-0001"_s, u"1.pdf 2 foreign"_s}));
    QCOMPARE(desk.record(stack).trayPages, 1);
    const auto waiting = TrayPages(desk.store.database()).waiting();
    QCOMPARE(waiting.size(), 1U);
    QCOMPARE(waiting.front().page.page, 2);
}

void TestRecordStack::pageOfACaseThatCanHaveNoMoreWaitsInTheTray()
{
    ReturnedDesk desk;
    const NewAttachment added{keepEvidence(desk.store.path(), "text", u"a.txt"_s),
                              {},
                              {},
                              AttachmentSource::File,
                              u"a.txt"_s};
    EvidenceActions(*desk.store, desk.today)
        .attach(desk.caseNumbered(1).id, std::vector(mostAttachments - 1, added));
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(1, 2));
    desk.put(u"3.jpg"_s, ReturnedDesk::page(2, 1));
    const RecordedStack recorded = desk.takeIn();
    QCOMPARE(recorded.cases, 2); // nobody else's page waits for that
    QCOMPARE(recorded.trayPages, 1);
    QVERIFY(TrayPages(desk.store.database()).waiting().front().page.reason == TrayReason::CaseFull);
}

void TestRecordStack::pageThatWasLeftOutIsNotKept()
{
    ReturnedDesk desk;
    const QByteArray bytes = pdfOfPages({ReturnedDesk::page(1, 1), strangePage(0)});
    desk.put(u"1.pdf"_s, bytes);
    IntakeStack stack = desk.read();
    stack.pages.at(1).verdict = IntakeVerdict::Blank;
    desk.record(stack);
    const auto attachments = attachedTo(desk, 1);
    QCOMPARE(attachments.size(), 1U);
    const auto document =
        Poppler::Document::loadFromData(keptBytes(desk, attachments.front().attachment.sha256));
    QVERIFY(document);
    QCOMPARE(document->numPages(), 1);
}

void TestRecordStack::filledFormIsKeptWithWhatIsBesideIt()
{
    ReturnedDesk desk;
    const QByteArray form = ReturnedDesk::scanner().press().pdf(desk.caseNumbered(1).file,
                                                                Sheet::Notice, SheetMode::Fillable);
    // Somebody put a page of evidence behind the sheet.
    const QByteArray bytes = changedByQpdf(
        filledByQpdf(form, {{u"response.respondent.name"_s, u"李小薇"_s}}),
        [](QPDF &pdf, std::vector<PdfField> &) {
            auto page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
                "<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"));
            page.replaceKey("/Contents", QPDFObjectHandle::newStream(
                                             &pdf, "100 100 300 20 re 100 200 300 20 re "
                                                   "100 300 300 20 re 100 400 300 20 re f"));
            QPDFPageDocumentHelper(pdf).addPage(page, false);
        });
    desk.put(u"1.pdf"_s, bytes);
    const RecordedStack recorded = desk.takeIn();
    QCOMPARE(recorded.attachments, 1);
    QCOMPARE(recorded.trayPages, 1);
    QCOMPARE(keptBytes(desk, attachedTo(desk, 1).front().attachment.sha256), bytes);
}

void TestRecordStack::changedFileIsNotRecorded()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, ReturnedDesk::page(2, 1));
    const IntakeStack stack = desk.read();
    desk.put(u"1.jpg"_s, ReturnedDesk::page(3, 1));
    const KeptStack kept = keepStack(desk.store.path(), stack, desk.reader);
    QCOMPARE(kept.faults.size(), 1U);
    QCOMPARE(kept.faults.front().file, desk.path(u"1.jpg"_s));
    recordStack(*desk.store, kept, desk.today);
    QVERIFY(attachedTo(desk, 1).empty());
    QCOMPARE(attachedTo(desk, 2).size(), 1U);
    QCOMPARE(verdictsOf(notRecorded(desk.store.database(), stack)),
             QStringList(u"1.jpg 1 filed 115-0001"_s));
}

void TestRecordStack::storeIsWholeAfterwards()
{
    ReturnedDesk desk;
    desk.put(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    desk.put(u"2.jpg"_s, strangePage(0));
    desk.takeIn();
    const Verification verified = verify(*desk.store->lock(), {desk.today, {}, {}}, {});
    QCOMPARE(sentencesOf(verified.problems), QStringList());
    QCOMPARE(verified.evidence.files, 2);
    QCOMPARE(verified.evidence.orphans, 0);
}

NOTICEDESK_TEST(TestRecordStack)
#include "test_recordstack.moc"
