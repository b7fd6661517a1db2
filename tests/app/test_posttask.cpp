// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/settings.h"
#include "app/printing/previewview.h"
#include "deskcase.h"
#include "fakeprinting.h"
#include "filechoosing.h"
#include "testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

CaseFile mailCase(int serial, const QString &name, const std::optional<QString> &address)
{
    CaseFile file = issuedCase();
    file.number = CaseNumber::fromParts(115, serial);
    file.notice.target.code.reset();
    file.notice.target.name = name;
    file.notice.target.address = address;
    return file;
}

/// Two letters, and two cases that cannot have one.
std::vector<CaseFile> mailCases()
{
    const QString address = u"700201臺南市中西區南門路21號"_s;
    return {mailCase(1, u"甲公會"_s, address), mailCase(2, u"乙公會"_s, {}),
            mailCase(3, u"丙公會\u0378"_s, address), mailCase(4, u"丁公會"_s, address)};
}

QString textShownIn(WindowDriver &desk, const QString &name)
{
    if (const auto *text = desk.find<QPlainTextEdit>(name))
        return text->toPlainText();
    const auto *label = desk.find<QLabel>(name);
    return label ? label->text() : QString();
}

int numberIn(WindowDriver &desk, const QString &name)
{
    const auto *field = desk.find<QSpinBox>(name);
    return field ? field->value() : -1;
}

/// Of which organisations' cases the history has such an entry, the latest first.
QStringList notedOf(WindowDriver &desk, const QString &action)
{
    desk.waitUntilQuiet();
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    QStringList noted;
    for (const HistoryEntry &entry : History(*database).last(10)) {
        if (entry.action.startsWith(action))
            noted.append(CaseRecords(*database)
                             .find(CaseId(entry.record))
                             ->file.notice.target.name.value_or(QString()));
    }
    return noted;
}

bool isReady(WindowDriver &desk)
{
    return waitFor([&] {
        const auto *button = desk.find<QPushButton>(u"pdfButton"_s);
        return button && button->isEnabled();
    });
}

/// Opens the papers for the post of all cases of the list.
bool openMailing(WindowDriver &desk, std::size_t cases, Sheet paper)
{
    desk.control(Qt::Key_L);
    auto &table = desk.tabs().cases().table();
    if (!waitFor([&] { return table.model()->rowCount() == int(cases); }))
        return false;
    table.setFocus();
    desk.control(Qt::Key_A);
    if (!command(desk, u"Addresses and registered mail"_s) ||
        !waitFor([&] { return desk.find(u"mailingDialog"_s); }))
        return false;
    auto *papers = desk.find<QComboBox>(u"paperCombo"_s);
    papers->setCurrentIndex(papers->findData(static_cast<int>(paper)));
    return true;
}

bool openMailing(WindowDriver &desk, const std::vector<CaseFile> &files, Sheet paper)
{
    desk.add(files);
    return desk.start() && openMailing(desk, files.size(), paper);
}

} // namespace

/// Lists of registered mail, labels and envelopes for the chosen cases.
class TestPostTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void casesWithoutALetterAreNamedWithTheirReasons()
    {
        WindowDriver desk;
        QVERIFY(openMailing(desk, mailCases(), Sheet::AddressLabels));
        QVERIFY(isReady(desk));
        const QStringList refused = textShownIn(desk, u"refusedText"_s).split(u'\n');
        QCOMPARE(refused.size(), 2);
        QVERIFY2(refused.at(0).contains(u"乙公會"_s) && refused.at(0).contains(u"address"_s),
                 qPrintable(refused.at(0)));
        QVERIFY2(refused.at(1).contains(u"丙公會"_s) && refused.at(1).contains(u"U+0378"_s),
                 qPrintable(refused.at(1)));
        QVERIFY(textShownIn(desk, u"countLabel"_s).startsWith(u"Letters: 2;"_s));

        const QString path = desk.file(u"labels.pdf"_s);
        desk.key(Qt::Key_E, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export PDF"_s); }));
        QVERIFY(bytesIn(path).startsWith("%PDF-"));
        QVERIFY(desk.waitUntilQuiet());
        // Nothing is noted of those that are left out.
        QCOMPARE(notedOf(desk, u"export PDF"_s), (QStringList{u"丁公會"_s, u"甲公會"_s}));
    }

    void whenEveryLetterIsRefusedItIsToldWhy()
    {
        WindowDriver desk;
        QVERIFY(openMailing(desk, {mailCases().at(2)}, Sheet::AddressLabels));
        QVERIFY(waitFor([&] { return textShownIn(desk, u"refusedText"_s).contains(u"U+0378"_s); }));
        QVERIFY(textShownIn(desk, u"countLabel"_s).startsWith(u"Letters: 0;"_s));
        QVERIFY(!desk.find<QPushButton>(u"pdfButton"_s)->isEnabled());
    }

    void aTestPrintUsesUpNoLabelAndIsOfNoCase()
    {
        FakePrinting printing;
        WindowDriver desk;
        QVERIFY(openMailing(desk, mailCases(), Sheet::AddressLabels));
        QVERIFY(isReady(desk));
        desk.find<QCheckBox>(u"testPrintCheckBox"_s)->click();
        QVERIFY(isReady(desk));
        desk.key(Qt::Key_N, Qt::AltModifier);
        QVERIFY(printShown(desk));
        QVERIFY(
            waitFor([&] { return !printing.jobs().isEmpty() && printing.jobs().front().taken; }));
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(notedOf(desk, u"print: "_s), QStringList());
        QCOMPARE(numberIn(desk, u"firstSpinBox"_s), 1);
    }

    void theStoreIsNeverReplaced()
    {
        WindowDriver desk;
        QVERIFY(openMailing(desk, {mailCases().front()}, Sheet::Envelope));
        QVERIFY(isReady(desk));
        const QByteArray before = bytesIn(desk.storePath()).first(16);
        desk.key(Qt::Key_E, Qt::AltModifier);
        QVERIFY(chooseFile(desk, desk.storePath()));
        QVERIFY(waitFor([&] { return isTold(desk, u"mailingDialog"_s, u"desk.db"_s); }));
        QVERIFY(isReady(desk)); // the pages are still there
        QCOMPARE(bytesIn(desk.storePath()).first(16), before);
        QVERIFY(!hasEntry(desk, u"export PDF"_s));
    }

    void labelsThatThePostDoesNotTakeAreRefused()
    {
        WindowDriver desk;
        QVERIFY(openMailing(desk, {mailCases().front()}, Sheet::AddressLabels));
        QVERIFY(isReady(desk));
        desk.key(Qt::Key_C, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"columnsSpinBox"_s);
        desk.type(u"3"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(waitFor([&] { return isTold(desk, u"mailingDialog"_s, u"70 mm × 25 mm"_s); }));
        QVERIFY(!desk.find<QPushButton>(u"printButton"_s)->isEnabled());
        desk.key(Qt::Key_C, Qt::AltModifier);
        desk.type(u"2"_s);
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"rowsSpinBox"_s);
        desk.type(u"10"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(isReady(desk));
        QVERIFY(textShownIn(desk, u"sizeLabel"_s).contains(u"× 26.7 mm"_s));
        // And it is still so the next time.
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"mailingDialog"_s); }));
        QVERIFY(openMailing(desk, 1, Sheet::AddressLabels));
        QCOMPARE(numberIn(desk, u"rowsSpinBox"_s), 10);
        desk.key(Qt::Key_Y, Qt::AltModifier);
        QVERIFY(waitFor([&] { return numberIn(desk, u"rowsSpinBox"_s) == 7; }));
        QVERIFY(settings::labels.read().isEmpty());
    }

    void printedLabelsAreUsedUp()
    {
        FakePrinting printing;
        WindowDriver desk;
        QVERIFY(openMailing(desk, mailCases(), Sheet::AddressLabels));
        desk.key(Qt::Key_F, Qt::AltModifier);
        desk.type(u"13"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(isReady(desk));
        desk.key(Qt::Key_N, Qt::AltModifier);
        QVERIFY(printShown(desk));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"print: "_s); }));
        QVERIFY(waitFor([&] { return desk.find(u"mailingDialog"_s); }));
        QCOMPARE(notedOf(desk, u"print: "_s), (QStringList{u"丁公會"_s, u"甲公會"_s}));
        // Two labels, the last ones of the sheet.
        QVERIFY(waitFor([&] { return numberIn(desk, u"firstSpinBox"_s) == 1; }));
        QCOMPARE(printing.jobs().front().options.value(u"media"_s), u"iso_a4_210x297mm"_s);
    }

    void whatIsTypedLastIsSavedAndPrinted_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<Qt::Key>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("typed");
        QTest::newRow("first free label")
            << static_cast<int>(Sheet::AddressLabels) << Qt::Key_F << u"1"_s << u"13"_s;
        QTest::newRow("labels that are moved")
            << static_cast<int>(Sheet::AddressLabels) << Qt::Key_I << u"0"_s << u"2.5"_s;
        QTest::newRow("place of the address")
            << static_cast<int>(Sheet::Envelope) << Qt::Key_H << u"75"_s << u"70"_s;
    }

    /// The key of a button leaves the cursor in the field.
    void whatIsTypedLastIsSavedAndPrinted()
    {
        QFETCH(int, paper);
        QFETCH(Qt::Key, field);
        QFETCH(QString, before);
        QFETCH(QString, typed);
        FakePrinting printing;
        WindowDriver desk;
        QVERIFY(openMailing(desk, {mailCases().front()}, static_cast<Sheet>(paper)));
        const auto type = [&](const QString &number) {
            desk.key(field, Qt::AltModifier);
            desk.control(Qt::Key_A);
            desk.type(number);
        };
        const auto typeAndLeave = [&](const QString &number) {
            type(number);
            desk.key(Qt::Key_Tab);
            return isReady(desk);
        };
        const auto save = [&](const QString &path) {
            desk.key(Qt::Key_E, Qt::AltModifier);
            return chooseFile(desk, path) && waitFor([&] { return QFile::exists(path); });
        };
        QVERIFY(typeAndLeave(typed));
        QVERIFY(save(desk.file(u"left.pdf"_s)));
        const QByteArray wanted = bytesIn(desk.file(u"left.pdf"_s));
        QVERIFY(typeAndLeave(before));
        type(typed);
        QVERIFY(save(desk.file(u"typed.pdf"_s)));
        QVERIFY(bytesIn(desk.file(u"typed.pdf"_s)) == wanted);
        QVERIFY(typeAndLeave(before));
        type(typed);
        desk.key(Qt::Key_N, Qt::AltModifier);
        QVERIFY(printShown(desk));
        QVERIFY(
            waitFor([&] { return !printing.jobs().isEmpty() && printing.jobs().front().taken; }));
        QVERIFY(printing.taken() == wanted);
    }

    void envelopesGoToPaperOfTheirSize()
    {
        FakePrinting printing;
        WindowDriver desk;
        QVERIFY(openMailing(desk, {mailCases().front()}, Sheet::Envelope));
        QVERIFY(isReady(desk));
        // The office has no address yet, which is told.
        QVERIFY(textShownIn(desk, u"senderLabel"_s).contains(u"office settings"_s));
        // Its place is remembered; outside of the paper it is refused.
        desk.key(Qt::Key_H, Qt::AltModifier);
        QCOMPARE(desk.cursorIn(), u"fromLeftSpinBox"_s);
        desk.type(u"120"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(waitFor([&] { return isTold(desk, u"mailingDialog"_s, u"on the paper"_s); }));
        QVERIFY(!desk.find<QPushButton>(u"printButton"_s)->isEnabled());
        desk.key(Qt::Key_H, Qt::AltModifier);
        desk.type(u"70"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(isReady(desk));
        QCOMPARE(settings::addressPlace(u"envelope"_s).read(), QPointF(70, 50));
        desk.key(Qt::Key_N, Qt::AltModifier);
        QVERIFY(printShown(desk));
        QVERIFY(
            waitFor([&] { return !printing.jobs().isEmpty() && printing.jobs().front().taken; }));
        QCOMPARE(printing.jobs().front().options.value(u"media"_s),
                 u"custom_120x230mm_120x230mm"_s);
    }

    void theListIsSavedAsATableWithItsDay()
    {
        WindowDriver desk;
        QVERIFY(openMailing(desk, mailCases(), Sheet::RegisteredMail));
        QVERIFY(isReady(desk));
        desk.key(Qt::Key_D, Qt::AltModifier);
        desk.control(Qt::Key_A);
        desk.key(Qt::Key_Delete);
        QVERIFY(waitFor([&] { return !desk.find<QPushButton>(u"printButton"_s)->isEnabled(); }));
        desk.type(u"1151123"_s);
        QVERIFY(isReady(desk));
        desk.key(Qt::Key_A, Qt::AltModifier);
        QVERIFY(chooseFile(desk, desk.file(u"list.txt"_s)));
        QVERIFY(waitFor([&] { return isTold(desk, u"mailingDialog"_s, u".ods"_s); }));
        QVERIFY(!QFile::exists(desk.file(u"list.txt"_s)));
        const QString path = desk.file(u"list.csv"_s);
        desk.key(Qt::Key_A, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export list"_s); }));
        QVERIFY(bytesIn(path).contains("甲公會"));
    }

private:
    /// Prints what the print dialog in front shows.
    static bool printShown(WindowDriver &desk)
    {
        const bool isShown = waitFor([&] {
            const auto *button = desk.find<QPushButton>(u"printButton"_s);
            return desk.find(u"printDialog"_s) && button && button->isEnabled();
        });
        if (isShown)
            desk.find<QPushButton>(u"printButton"_s)->click();
        return isShown;
    }
};

NOTICEDESK_TEST(TestPostTask)
#include "store/sqlite/sqlitedatabase.h"
#include "test_posttask.moc"
