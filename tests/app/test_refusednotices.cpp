// SPDX-License-Identifier: GPL-3.0-or-later
#include "addedfield.h"
#include "app/case/noticepage.h"
#include "app/case/reasondialog.h"
#include "app/directories/recordtexts.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/findingline.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/rocdatefield.h"
#include "directorydesk.h"
#include "testprogram.h"
#include "threefields.h"

#include <memory>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// What stands under the fields of a page.
QStringList remarksOn(const QWidget &page)
{
    QStringList remarks;
    for (const FindingLine *line : page.findChildren<FindingLine *>()) {
        if (line->isVisible())
            remarks.append(line->text());
    }
    return remarks;
}

void dropText(QWidget *target, const QString &text)
{
    QMimeData dropped;
    dropped.setText(text);
    dropOn(target, dropped);
}

const QString becameBlanks = u"⚠ This field has one line: each line end of the text became a "
                             "blank."_s;
const QString becameOrdinary = u"⚠ The text had line ends of another kind; they became ordinary "
                               "ones."_s;

} // namespace

/// A text that is altered when it comes from outside is altered in sight: the sentence about it
/// stands under the field until somebody types there again.
class TestRefusedNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DirectoryDesk>();
        m_page = new NoticePage(*m_desk->office, *m_desk->threads, &m_desk->window);
        m_page->load({CaseId(1), 1, {}, {}, {}, {}});
        m_desk->window.resize(900, 1500);
        m_page->resize(m_desk->window.size());
        showActive(m_desk->window);
    }
    void cleanup() { m_desk.reset(); }

    void aLineOfACaseTells();
    void aTextOfACaseTells();
    void anEntryOfAListTells();
    void theSearchForAnOrganisationTells();
    void aDroppedTextTellsToo();
    void anUnstorableTextIsToldAndNothingIsTaken();
    void aFieldOfADirectoryTells();
    void theReasonOfADecisionTells();
    void aDateTellsBesideWhatItUnderstood();

private:
    std::unique_ptr<DirectoryDesk> m_desk;
    NoticePage *m_page = nullptr;

    template <class Field>
    Field *field(const QString &name)
    {
        return m_page->findChild<Field *>(name);
    }
};

void TestRefusedNotices::aLineOfACaseTells()
{
    auto *name = field<LineField>(u"nameEdit"_s);
    pasteInto(name, u"甲\n乙"_s);
    QCOMPARE(name->text(), u"甲 乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameBlanks});
    QCOMPARE(name->accessibleDescription(), becameBlanks);
    m_page->showFindings({}); // the rules have looked at it
    QCOMPARE(remarksOn(*m_page), QStringList{becameBlanks});
    QTest::keyClicks(name, u"x"_s);
    QVERIFY(remarksOn(*m_page).isEmpty());
    QVERIFY(name->accessibleDescription().isEmpty());
    commit(name, u"甲\n乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameBlanks});
}

void TestRefusedNotices::aTextOfACaseTells()
{
    auto *reason = field<TextField>(u"reasonEdit"_s);
    pasteInto(reason, u"甲\r\n乙"_s);
    QCOMPARE(reason->text(), u"甲\n乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameOrdinary});
    QTest::keyClicks(reason, u"x"_s);
    QVERIFY(remarksOn(*m_page).isEmpty());
    commit(reason, u"甲\r\n乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameOrdinary});
}

void TestRefusedNotices::anEntryOfAListTells()
{
    auto *items = field<ListEditor>(u"itemsEdit"_s);
    pasteInto(items->entryField(0), u"甲\r\n乙"_s);
    QCOMPARE(items->entries(), QStringList{u"甲\n乙"_s});
    QCOMPARE(remarksOn(*m_page), QStringList{becameOrdinary});
    QTest::keyClicks(items->entryField(0), u"x"_s);
    QVERIFY(remarksOn(*m_page).isEmpty());
}

void TestRefusedNotices::theSearchForAnOrganisationTells()
{
    auto *organization = field<OrganizationField>(u"organizationEdit"_s);
    pasteInto(organization->lineEdit(), u"甲\n乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameBlanks});
    QTest::keyClicks(organization->lineEdit(), u"x"_s);
    QVERIFY(remarksOn(*m_page).isEmpty());
}

void TestRefusedNotices::aDroppedTextTellsToo()
{
    dropText(field<LineField>(u"nameEdit"_s), u"甲\n乙"_s);
    QCOMPARE(field<LineField>(u"nameEdit"_s)->text(), u"甲 乙"_s);
    QCOMPARE(remarksOn(*m_page), QStringList{becameBlanks});
    dropText(field<TextField>(u"reasonEdit"_s)->viewport(), u"甲\r\n乙"_s);
    QCOMPARE(field<TextField>(u"reasonEdit"_s)->text(), u"甲\n乙"_s);
    QCOMPARE(remarksOn(*m_page), (QStringList{becameBlanks, becameOrdinary}));
}

void TestRefusedNotices::anUnstorableTextIsToldAndNothingIsTaken()
{
    auto *name = field<LineField>(u"nameEdit"_s);
    commit(name, u"a\u0001"_s);
    QVERIFY(name->text().isEmpty());
    QCOMPARE(remarksOn(*m_page).size(), 1);
    QVERIFY(remarksOn(*m_page).first().contains(u"U+0001"_s));
    QVERIFY(!m_page->isTyped());
}

void TestRefusedNotices::aFieldOfADirectoryTells()
{
    FieldForm form;
    LineField *line = addedField<LineField>(form, u"&Line"_s, u"line"_s);
    TextField *text = addedField<TextField>(form, u"&Text"_s, u"text"_s);
    addedField<NumberField>(form, u"&Number"_s, u"number"_s);
    showTexts(form, {{u"line"_s, u""_s}, {u"text"_s, u""_s}, {u"number"_s, u"1"_s}});
    showActive(form);
    pasteInto(line, u"甲\n乙"_s);
    QCOMPARE(remarksOn(form), QStringList{becameBlanks});
    pasteInto(text, u"甲\r\n乙"_s);
    QCOMPARE(remarksOn(form), (QStringList{becameBlanks, becameOrdinary}));
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(remarksOn(form), QStringList{becameOrdinary});
    showTexts(form, {});
    QVERIFY(remarksOn(form).isEmpty());
}

void TestRefusedNotices::theReasonOfADecisionTells()
{
    ReasonDialog dialog(u"title"_s, u"why"_s, u"Do it"_s, QDate(2026, 11, 23),
                        m_desk->office->calendar(), nullptr);
    dialog.askForReason();
    showActive(dialog);
    auto *reason = dialog.findChild<TextField *>(u"reasonEdit"_s);
    pasteInto(reason, u"甲\r\n乙"_s);
    QCOMPARE(remarksOn(dialog), QStringList{becameOrdinary});
    QTest::keyClicks(reason, u"x"_s);
    QVERIFY(remarksOn(dialog).isEmpty());
}

void TestRefusedNotices::aDateTellsBesideWhatItUnderstood()
{
    auto *day = field<RocDateField>(u"noticeDateEdit"_s);
    day->lineEdit()->clear();
    pasteInto(day->lineEdit(), u"115/11/22\n"_s);
    QCOMPARE(day->date(), std::optional(QDate(2026, 11, 22)));
    QVERIFY2(day->caption().startsWith(u"This field has one line"_s), qPrintable(day->caption()));
    QVERIFY2(day->caption().contains(u"115/11/22 (Sun)"_s), qPrintable(day->caption()));
}

NOTICEDESK_TEST(TestRefusedNotices)
#include "test_refusednotices.moc"
