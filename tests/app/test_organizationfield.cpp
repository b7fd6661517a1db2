// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicelist.h"
#include "app/widgets/linefield.h"
#include "app/widgets/organizationfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <map>
#include <memory>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

Organization organization(const QString &code, const QString &name)
{
    Organization made;
    made.code = code;
    made.name = name;
    made.status = u"T"_s;
    return made;
}

/// A field whose questions are answered when the test says so.
struct OrganizationForm
{
    std::map<QString, OrganizationField::Show> questions;
    QWidget window;
    OrganizationField *field = new OrganizationField(
        [this](const QString &typed, OrganizationField::Show show) {
            questions.insert_or_assign(typed, std::move(show));
        },
        &window);
    QPushButton *after = new QPushButton(&window);
    LineField *edit = field->lineEdit();
    ChoiceList *list = field->findChild<ChoiceList *>();

    OrganizationForm()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(after);
        window.move(100, 100);
        field->setFocus();
    }

    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, character, Qt::NoModifier);
    }
    void answer(const QString &typed)
    {
        questions.at(typed)({organization(u"A01"_s, u"台南市○○公會"_s),
                             organization(u"A02"_s, u"<b>%1 & Co.</b>"_s)});
    }
    void typeAndAnswer(const QString &text)
    {
        type(text);
        answer(edit->text());
    }
};

} // namespace

class TestOrganizationField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsShownAsPlainText();
    void arrowsAndEnterChoose();
    void aClickChooses();
    void enterWithoutAMarkGoesToTheForm();
    void escapeClosesTheListOnly();
    void staleAnswersAreIgnored();
    void answersAfterTheFieldIsLeftAreIgnored();
    void answersAfterTheFieldIsGoneAreIgnored();
    void nothingFoundShowsNothing();
    void whatWasTypedComesBackByUndo();
    void nothingActsDuringComposition();
    void givenTextIsNotLookedFor();
    void aFrozenFieldDoesNotLook();
    void strangeTextComesBackAsTyped_data();
    void strangeTextComesBackAsTyped();
    void theNameReachesTheLineEdit();
};

void TestOrganizationField::whatIsFoundIsShownAsPlainText()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.typeAndAnswer(u"公會"_s);
    QVERIFY(form.list->isVisible());
    QVERIFY(form.edit->hasFocus());
    QCOMPARE(form.list->count(), 2);
    QCOMPARE(form.list->item(0)->text(), u"A01 — 台南市○○公會 — T"_s);
    QCOMPARE(form.list->item(1)->text(), u"A02 — <b>%1 & Co.</b> — T"_s);
    QCOMPARE(form.list->currentRow(), -1);
    form.type(u"x"_s);
    QVERIFY(!form.list->isVisible()); // until that is answered
}

void TestOrganizationField::arrowsAndEnterChoose()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    QStringList codes;
    connect(form.field, &OrganizationField::chosen, &form.window,
            [&codes](const Organization &chosen) { codes.append(chosen.code); });
    const QSignalSpy edited(form.field, &OrganizationField::edited);
    form.typeAndAnswer(u"a"_s);
    QTest::keyClick(form.edit, Qt::Key_Down);
    QTest::keyClick(form.edit, Qt::Key_Down);
    QCOMPARE(form.edit->text(), u"a"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(codes, QStringList{u"A02"_s});
    QCOMPARE(form.field->text(), u"<b>%1 & Co.</b>"_s);
    QVERIFY(!form.list->isVisible());
    QCOMPARE(edited.count(), 2);
    QCOMPARE(form.questions.size(), std::size_t(1)); // the name is not looked for
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(codes.count(), 1);
}

void TestOrganizationField::aClickChooses()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy edited(form.field, &OrganizationField::edited);
    form.typeAndAnswer(u"a"_s);
    QTest::mouseClick(form.list->viewport(), Qt::LeftButton, {},
                      form.list->visualItemRect(form.list->item(0)).center());
    QCOMPARE(form.field->text(), u"台南市○○公會"_s);
    QCOMPARE(edited.count(), 2);
}

void TestOrganizationField::enterWithoutAMarkGoesToTheForm()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy returnPressed(form.edit, &LineField::returnPressed);
    form.typeAndAnswer(u"a"_s);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(returnPressed.count(), 1);
    QCOMPARE(form.field->text(), u"a"_s);
}

void TestOrganizationField::escapeClosesTheListOnly()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.typeAndAnswer(u"a"_s);
    QTest::keyClick(form.edit, Qt::Key_Down);
    QTest::keyClick(form.edit, Qt::Key_Escape);
    QVERIFY(!form.list->isVisible());
    QVERIFY(form.window.isVisible());
    QCOMPARE(form.field->text(), u"a"_s);
    form.answer(u"a"_s); // once more, too late
    QVERIFY(!form.list->isVisible());
}

void TestOrganizationField::staleAnswersAreIgnored()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.type(u"ab"_s);
    form.answer(u"a"_s);
    QVERIFY(!form.list->isVisible());
    form.answer(u"ab"_s);
    QVERIFY(form.list->isVisible());
    QTest::keyClick(form.edit, Qt::Key_Backspace);
    QTest::keyClick(form.edit, Qt::Key_Backspace);
    form.answer(u"ab"_s);
    QVERIFY(!form.list->isVisible());
}

void TestOrganizationField::answersAfterTheFieldIsLeftAreIgnored()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.type(u"a"_s);
    form.after->setFocus();
    form.answer(u"a"_s);
    QVERIFY(!form.list->isVisible());
    form.field->setFocus();
    form.typeAndAnswer(u"b"_s);
    QVERIFY(form.list->isVisible());
    form.after->setFocus();
    QVERIFY(!form.list->isVisible());
}

void TestOrganizationField::answersAfterTheFieldIsGoneAreIgnored()
{
    OrganizationField::Show late;
    {
        auto field = std::make_unique<OrganizationField>(
            [&late](const QString &, OrganizationField::Show show) { late = std::move(show); });
        QVERIFY(showActive(*field));
        commit(field->lineEdit(), u"公會"_s);
    }
    QVERIFY(late);
    late({organization(u"A01"_s, u"x"_s)});
}

void TestOrganizationField::nothingFoundShowsNothing()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.type(u"a"_s);
    form.questions.at(u"a"_s)({});
    QVERIFY(!form.list->isVisible());
    form.type(u"b"_s);
    QTest::keyClick(form.edit, Qt::Key_A, Qt::ControlModifier);
    const auto asked = form.questions.size();
    form.type(u" "_s);
    QCOMPARE(form.questions.size(), asked); // a blank asks nothing
}

void TestOrganizationField::whatWasTypedComesBackByUndo()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.typeAndAnswer(u"公會"_s);
    QTest::keyClick(form.edit, Qt::Key_Up); // the last one
    QTest::keyClick(form.edit, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(form.field->text(), u"<b>%1 & Co.</b>"_s);
    QTest::keyClick(form.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.field->text(), u"公會"_s);
}

void TestOrganizationField::nothingActsDuringComposition()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.type(u"a"_s);
    compose(form.edit, u"ㄍ"_s);
    form.answer(u"a"_s);
    QVERIFY(!form.list->isVisible());
    compose(form.edit, QString());
    form.typeAndAnswer(u"b"_s);
    QVERIFY(form.list->isVisible());
    compose(form.edit, u"ㄍ"_s);
    QTest::keyClick(form.edit, Qt::Key_Down);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QTest::keyClick(form.edit, Qt::Key_Escape);
    QCOMPARE(form.list->currentRow(), -1);
    QCOMPARE(form.field->text(), u"ab"_s);
    commit(form.edit, u"公"_s);
    QCOMPARE(form.field->text(), u"ab公"_s);
    QVERIFY(form.questions.contains(u"ab公"_s));
}

void TestOrganizationField::givenTextIsNotLookedFor()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    const QSignalSpy edited(form.field, &OrganizationField::edited);
    form.field->setText(u"given"_s);
    QVERIFY(form.questions.empty());
    QVERIFY(edited.isEmpty());
}

void TestOrganizationField::aFrozenFieldDoesNotLook()
{
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    form.field->setText(u"given"_s);
    form.field->setReadOnly(true);
    form.type(u"a"_s);
    QVERIFY(form.questions.empty());
    QCOMPARE(form.field->text(), u"given"_s);
}

void TestOrganizationField::strangeTextComesBackAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : strangeTexts())
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestOrganizationField::strangeTextComesBackAsTyped()
{
    QFETCH(const QString, text);
    OrganizationForm form;
    QVERIFY(showActive(form.window));
    commit(form.edit, text);
    QCOMPARE(form.field->text(), text);
    form.questions.at(text)({organization(text, text)});
    QVERIFY(form.list->width() <= form.window.screen()->availableGeometry().width() * 2);
    QTest::keyClick(form.edit, Qt::Key_Down);
    QTest::keyClick(form.edit, Qt::Key_Return);
    QCOMPARE(form.field->text(), text);
}

void TestOrganizationField::theNameReachesTheLineEdit()
{
    OrganizationForm form;
    QWidget &known = *form.field; // a form may know it as a QWidget only
    known.setAccessibleName(u"機關"_s);
    QVERIFY(showActive(form.window));
    QCOMPARE(form.edit->accessibleName(), u"機關"_s);
}

NOTICEDESK_TEST(TestOrganizationField)
#include "test_organizationfield.moc"
