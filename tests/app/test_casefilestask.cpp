// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/messagelabel.h"
#include "deskcase.h"
#include "domain/tr.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "testprogram.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <sys/stat.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Cases leave the store as files and come into it.
class TestCaseFilesTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WindowDriver>();
        CaseFile issued = issuedCase();
        issued.number = CaseNumber::fromParts(115, 7);
        CaseFile draft;
        draft.notice = soundCase().notice;
        m_desk->add({issued, draft});
        QVERIFY(m_desk->start());
        QVERIFY(QDir(m_desk->file({})).mkdir(u"saved"_s));
    }
    void cleanup() { m_desk.reset(); }

    void everyChosenCaseIsSavedUnderItsName()
    {
        saveAll();
        QVERIFY(waitFor([this] { return savedFiles().size() == 2; }));
        const QString draft =
            u"draft-%1.case.json"_s.arg(QString::number(m_desk->lastStored()->id.value()));
        QCOMPARE(savedFiles(), (QStringList{u"115-0007.case.json"_s, draft}));
        QCOMPARE(readCaseFile(folder() + u'/' + draft), m_desk->lastStored()->file);
        QCOMPARE(readCaseFile(folder() + u"/115-0007.case.json"_s).number,
                 CaseNumber::fromParts(115, 7));
        QVERIFY(waitFor([this] {
            return m_desk->told() == noticedesk::tr("%1 case files were saved.").arg(u"2"_s);
        }));
    }

    void noFileIsReplaced()
    {
        QFile there(folder() + u"/115-0007.case.json"_s);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("x") == 1);
        there.close();
        saveAll();
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        QVERIFY(m_desk->find<QMessageBox>(u"errorBox"_s)->text().contains(u"115-0007.case.json"_s));
        QCOMPARE(savedFiles(), QStringList{u"115-0007.case.json"_s});
        QCOMPARE(there.size(), 1);
    }

    void whatIsProbablyWrongInAFileIsTold()
    {
        CaseFile file = issuedCase();
        file.number = CaseNumber::fromParts(115, 999999);
        file.notice.target.name = u"臺南市??公會"_s;
        const QString wrong = m_desk->file(u"wrong.case.json"_s);
        writeCaseFile(wrong, file);
        m_desk->window().raiseWith({wrong});
        QVERIFY(waitFor([this] { return m_desk->find(u"doneBox"_s); }));
        const QString text = m_desk->find<QMessageBox>(u"doneBox"_s)->text();
        QVERIFY2(text.contains(u"wrong.case.json The case number 115-999999"_s), qPrintable(text));
        QVERIFY2(text.contains(u"wrong.case.json A question mark"_s), qPrintable(text));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"doneBox"_s); }));
    }

    void aPipeIsRefusedAndTheWorkGoesOn()
    {
        const QString pipe = m_desk->file(u"pipe.case.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        m_desk->window().raiseWith({pipe});
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        QVERIFY(m_desk->find<QMessageBox>(u"errorBox"_s)->text().contains(pipe));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QVERIFY(openCase(*m_desk, m_desk->lastStored()->id));
    }

    void nothingThatBelongsToTheStoreIsReplaced()
    {
        const CaseId id = m_desk->lastStored()->id;
        const QStringList places{m_desk->storePath(), m_desk->storePath() + u"-journal",
                                 m_desk->file(u"desk-backups/x"_s)};
        QVERIFY(openCase(*m_desk, id));
        for (const QString &place : places) {
            m_desk->window().action(CommandId::ExportCase)->trigger();
            choose(place);
            QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
            QVERIFY(m_desk->find<QMessageBox>(u"errorBox"_s)->text().contains(place));
            m_desk->key(Qt::Key_Escape);
            QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        }
        m_desk->control(Qt::Key_P);
        for (const QString &place : places) {
            QVERIFY(waitFor([this] {
                auto *button = m_desk->find<QPushButton>(u"exportButton"_s);
                return button && button->isEnabled();
            }));
            m_desk->find<QPushButton>(u"exportButton"_s)->click();
            choose(place);
            QVERIFY(waitFor([&] {
                auto *label = m_desk->find<MessageLabel>(u"printMessageLabel"_s);
                return label && label->message().contains(place);
            }));
        }
        QVERIFY(m_desk->stored(id));
        QVERIFY(!QFile::exists(places.at(1)) && !QFile::exists(places.at(2)));
    }

    void theStoreItselfIsNotReadAsACaseFile()
    {
        m_desk->window().raiseWith({m_desk->storePath()});
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        QVERIFY(m_desk->find<QMessageBox>(u"errorBox"_s)
                    ->text()
                    .contains(noticedesk::tr("this is the store itself, not a file that can be "
                                             "taken into it")));
    }

private:
    /// Chooses a file in the dialog that is open.
    static void choose(const QString &file)
    {
        QFileDialog *dialog = nullptr;
        QVERIFY(waitFor([&] {
            const auto above = QApplication::topLevelWidgets();
            for (QWidget *each : above) {
                if (auto *found = qobject_cast<QFileDialog *>(each); found && found->isVisible())
                    dialog = found;
            }
            return dialog != nullptr;
        }));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
    QString folder() const { return m_desk->file(u"saved"_s); }
    QStringList savedFiles() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Chooses all cases of the list, and the folder where they are saved.
    void saveAll()
    {
        m_desk->window().action(CommandId::Cases)->trigger();
        auto *table = m_desk->find<QTableView>(u"casesTable"_s);
        QVERIFY(table);
        QVERIFY(waitFor([&] { return table->model()->rowCount() == 2; }));
        table->selectAll();
        m_desk->window().action(CommandId::ExportCase)->trigger();
        QVERIFY(waitFor([this] { return m_desk->find(u"fileNameEdit"_s); }));
        auto *name = m_desk->find<QLineEdit>(u"fileNameEdit"_s);
        name->setText(folder()); // not by keys, for which it shows a list of files
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(waitFor([this] { return !m_desk->find(u"fileNameEdit"_s); }));
    }

    std::unique_ptr<WindowDriver> m_desk;
};

NOTICEDESK_TEST(TestCaseFilesTask)

#include "test_casefilestask.moc"
