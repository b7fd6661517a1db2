// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"
#include "keystrokes.h"
#include "testprogram.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Where the cursor is when a list in which it stands is shown anew.
class TestListCursor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_list = new ListEditor;
        for (QWidget *each : {static_cast<QWidget *>(new QLineEdit), static_cast<QWidget *>(m_list),
                              static_cast<QWidget *>(new QLineEdit)})
            column->addWidget(each);
        m_list->setEntries({u"one"_s, u"two"_s, u"three"_s});
        QVERIFY(showActive(*m_window));
        m_second = m_list->entryField(1);
        m_second->setFocus();
        m_second->moveCursor(QTextCursor::End);
    }

    void itStaysWhereTheSameIsShown()
    {
        m_list->setEntries({u"one"_s, u"two"_s, u"three"_s});
        QCOMPARE(m_list->entryField(1), m_second);
        QVERIFY(m_second->hasFocus());
        QCOMPARE(m_second->textCursor().position(), 3);
    }

    void itStaysWithItsEntry()
    {
        m_list->setEntries({u"before"_s, u"one"_s, u"two"_s, u"three"_s});
        QCOMPARE(m_list->entryField(2), m_second);
        QVERIFY(m_second->hasFocus());
        QCOMPARE(m_second->textCursor().position(), 3);
    }

    void itStaysInAnEntryThatSomebodyHasJustBegun()
    {
        m_list->focusEntry(2);
        QTest::keyClick(m_list->entryField(2), Qt::Key_Return, Qt::ControlModifier);
        m_list->setEntries({u"one"_s, u"two"_s, u"three"_s});
        QCOMPARE(m_list->rowCount(), 4);
        QVERIFY(m_list->entryField(3)->hasFocus());
        QCOMPARE(m_list->entries().size(), 3);
    }

    void itStaysInTheListWhereItsEntryIsGone()
    {
        m_list->setEntries({u"another"_s});
        QCOMPARE(m_list->entries(), QStringList{u"another"_s});
        QVERIFY(m_list->entryField(0)->hasFocus());
    }

private:
    std::unique_ptr<QWidget> m_window;
    ListEditor *m_list = nullptr;
    TextField *m_second = nullptr;
};

NOTICEDESK_TEST(TestListCursor)
#include "test_listcursor.moc"
