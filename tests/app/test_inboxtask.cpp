// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inboxpage.h"
#include "app/widgets/plainlabel.h"
#include "documents/madedocuments.h"
#include "documents/scans.h"
#include "evidencedesk.h"
#include "testprogram.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 收件匣: a stack of paper becomes records.
class TestInboxTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stackIsReadReviewedAndRecorded();
    void pageIsFiledByHandInTheList();
    void pageInTheTrayIsFiledLater();
    void whatCannotBeReadIsNamed();

private:
    /// The scan of the first page of a case's notice.
    QByteArray scanned(const CaseFile &file)
    {
        const LaidOutSheet sheet = m_scanner.press().layOut(file, Sheet::Notice);
        return encoded(m_scanner.scan(sheet, 0, {.dpi = 150}), "jpeg");
    }
    /// A page with a few words and no code.
    static QByteArray letter()
    {
        QImage page(1'240, 1'754, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setFont(QFont(u"DejaVu Sans"_s, 40));
        painter.drawText(100, 300, u"no code on this page"_s);
        painter.drawText(100, 500, u"and some more words"_s);
        return encoded(page, "png");
    }
    static InboxPage *openInbox(WindowDriver &desk)
    {
        desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        return waitFor([&] { return desk.find<InboxPage>(u"inboxPage"_s) != nullptr; })
                   ? desk.find<InboxPage>(u"inboxPage"_s)
                   : nullptr;
    }
    static QTableView *table(WindowDriver &desk, const QString &name)
    {
        return desk.find<QTableView>(name);
    }
    static QString cell(WindowDriver &desk, const QString &name, int row, int column)
    {
        return table(desk, name)->model()->index(row, column).data().toString();
    }
    static bool hasRows(WindowDriver &desk, const QString &name, int rows)
    {
        return waitFor([&] { return table(desk, name)->model()->rowCount() == rows; });
    }

    Scanner m_scanner;
};

void TestInboxTask::stackIsReadReviewedAndRecorded()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    desk.add({file});
    QVERIFY(desk.start());
    const QStringList files{writtenFile(desk, u"1.jpg"_s, scanned(file)),
                            writtenFile(desk, u"2.png"_s, letter())};
    InboxPage *inbox = openInbox(desk);
    QVERIFY(inbox);
    inbox->read(files);
    QVERIFY(hasRows(desk, u"stackTable"_s, 2));
    QCOMPARE(cell(desk, u"stackTable"_s, 0, 3), file.number->toString());
    QCOMPARE(cell(desk, u"stackTable"_s, 1, 3), QString());
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 1; }));
    // Nothing is recorded before somebody says so.
    QVERIFY(storedAttachments(desk).empty());
    QVERIFY(desk.tabTo(u"recordStackButton"_s));
    desk.key(Qt::Key_Space);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QCOMPARE(storedAttachments(desk).at(0).source, AttachmentSource::Scan);
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    QVERIFY(hasRows(desk, u"stackTable"_s, 0));
}

void TestInboxTask::pageIsFiledByHandInTheList()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    desk.add({file});
    QVERIFY(desk.start());
    InboxPage *inbox = openInbox(desk);
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"2.png"_s, letter())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"stackTable"_s; }));
    desk.key(Qt::Key_F2);
    desk.type(file.number->toString());
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return cell(desk, u"stackTable"_s, 0, 3) == file.number->toString(); }));
    inbox->record();
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
}

void TestInboxTask::pageInTheTrayIsFiledLater()
{
    WindowDriver desk;
    const CaseFile file = issuedCase();
    desk.add({file});
    QVERIFY(desk.start());
    InboxPage *inbox = openInbox(desk);
    QVERIFY(inbox);
    inbox->read({writtenFile(desk, u"2.png"_s, letter())});
    QVERIFY(hasRows(desk, u"stackTable"_s, 1));
    inbox->record();
    QVERIFY(hasRows(desk, u"trayTable"_s, 1));
    table(desk, u"trayTable"_s)->selectRow(0);
    QVERIFY(
        waitFor([&] { return documentCanvas(desk) && documentCanvas(desk)->pageCount() == 1; }));
    QVERIFY(desk.tabTo(u"trayCaseEdit"_s));
    desk.type(file.number->toString());
    desk.key(Qt::Key_Return);
    QVERIFY(waitFor([&] { return storedAttachments(desk).size() == 1; }));
    QVERIFY(hasRows(desk, u"trayTable"_s, 0));
}

void TestInboxTask::whatCannotBeReadIsNamed()
{
    WindowDriver desk;
    desk.add({issuedCase()});
    QVERIFY(desk.start());
    InboxPage *inbox = openInbox(desk);
    QVERIFY(inbox);
    inbox->read({desk.file(u"gone.jpg"_s), writtenFile(desk, u"broken.pdf"_s, "%PDF-1.4\n")});
    const auto told = [&] {
        const auto *label = desk.find<PlainLabel>(u"stackSummaryLabel"_s);
        return label ? label->text() : QString();
    };
    QVERIFY(waitFor([&] { return told().contains(u"gone.jpg"_s); }));
    QVERIFY(hasRows(desk, u"stackTable"_s, 1)); // which goes to the tray, and says why
    QVERIFY(!cell(desk, u"stackTable"_s, 0, 6).isEmpty());
}

NOTICEDESK_TEST(TestInboxTask)
#include "test_inboxtask.moc"
