// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formreader.h"
#include "sheets/sheetkinds.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

/// The table of sheets: everything that looks a sheet up finds the right one.
class TestSheetKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSheetHasAFormOfItsOwn();
    void namesAndLettersTellSheetsApart();
    void theRefusalOfAFormNamesAllSheets();
};

void TestSheetKinds::eachSheetHasAFormOfItsOwn()
{
    for (const SheetKind &kind : sheetKinds) {
        QCOMPARE(sheetKind(kind.sheet).name, kind.name);
        QCOMPARE(loadForm(kind.sheet).sheet, kind.sheet);
        QCOMPARE(sheetNamed(kind.name), kind.sheet);
    }
    QVERIFY(!sheetNamed(u"Notice"_s));
    QVERIFY(!sheetNamed({}));
}

void TestSheetKinds::namesAndLettersTellSheetsApart()
{
    QStringList names;
    QStringList letters;
    for (const SheetKind &kind : sheetKinds) {
        names.append(kind.name);
        if (!kind.letter.isNull())
            letters.append(kind.letter);
    }
    QCOMPARE(names.removeDuplicates() + letters.removeDuplicates(), 0);
    // What comes back needs a letter by which it is known, and a case file is all that `render`
    // has.
    QCOMPARE(letters, (QStringList{u"N"_s, u"T"_s}));
    QCOMPARE(sheetsFrom(SheetSource::CaseFile), (std::vector{Sheet::Notice, Sheet::Tracking}));
}

void TestSheetKinds::theRefusalOfAFormNamesAllSheets()
{
    try {
        readForm("<form sheet=\"other\"/>", u"other.xml"_s);
        QFAIL("the form was read");
    } catch (const FormError &error) {
        for (const SheetKind &kind : sheetKinds)
            QVERIFY2(error.message().contains(kind.name), qPrintable(error.message()));
    }
}

NOTICEDESK_TEST(TestSheetKinds)
#include "test_sheetkinds.moc"
