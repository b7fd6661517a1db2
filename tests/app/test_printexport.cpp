// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinting.h"
#include "printcases.h"
#include "shownprintdialog.h"
#include "testprogram.h"

#include <QFileDialog>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

class TestPrintExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theExportedBytesAreThoseOfTheSheet();
    void originalsAreExportedIntoAFolder();
    void anExportIntoNowhereIsTold();

private:
    const PrintCases m_cases;
};

void TestPrintExport::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestPrintExport::theExportedBytesAreThoseOfTheSheet()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    auto &button = shown.part<QPushButton>(u"exportButton"_s);
    QTRY_VERIFY(button.isEnabled());
    QTest::keyClick(&shown.dialog, Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(shown.dialog.findChild<QFileDialog *>(u"exportFileDialog"_s));
    auto *chooser = shown.dialog.findChild<QFileDialog *>(u"exportFileDialog"_s);
    QVERIFY(chooser->selectedFiles().front().endsWith(u"/115-0001-notice.pdf"_s));
    const QString path = printing.path(u"%1 & <b>.pdf"_s);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QVERIFY(shown.waitFor(shown.exported));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() ==
            m_cases.pdf->pdf(Sheet::Notice, m_cases.sampleFile, SheetMode::Final));
    QVERIFY(shown.message().contains(path));
}

void TestPrintExport::originalsAreExportedIntoAFolder()
{
    FakePrinting printing;
    ShownPrintDialog several(m_cases.pdf, {m_cases.issued(), m_cases.issued()});
    QTRY_VERIFY(several.part<QPushButton>(u"exportButton"_s).isEnabled());
    const QString folder = printing.path(u"."_s);
    several.dialog.exportTo(folder);
    QVERIFY(several.waitFor(several.exported));
    QFile original(folder + u"/115-0001-notice-1.pdf"_s);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QVERIFY(original.readAll() == m_cases.issued().originals.at(1));
    several.dialog.exportTo(folder);
    QTRY_VERIFY(several.message().contains(u"already"_s));
}

void TestPrintExport::anExportIntoNowhereIsTold()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QTRY_VERIFY(shown.part<QPushButton>(u"exportButton"_s).isEnabled());
    shown.dialog.exportTo(u"/nowhere/<b>/sheet.pdf"_s);
    QTRY_VERIFY(shown.message().contains(u"/nowhere/<b>/sheet.pdf"_s));
    QCOMPARE(shown.exported.count(), 0);
    QVERIFY(shown.dialog.isVisible());
}

NOTICEDESK_TEST(TestPrintExport)
#include "test_printexport.moc"
