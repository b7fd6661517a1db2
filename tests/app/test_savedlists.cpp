// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/savelistdialog.h"
#include "directorydesk.h"
#include "filechoosing.h"
#include "listdesk.h"
#include "tablereading.h"
#include "testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QProgressBar>

#include <csignal>
#include <sys/resource.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A list of so many rows, and how far its writing has come.
SavedList longList(int rows)
{
    return {
        u"List"_s,
        {{{u"Name"_s, ColumnKind::Text, 12}, PersonPart::Name}, {{u"Day"_s, ColumnKind::Date, 12}}},
        [rows](const TakeRow &take) {
            for (int row = 0; row < rows; ++row) {
                if (!take({u"王小明"_s, QDate(2026, 11, 22)}))
                    return;
            }
        }};
}

/// While this lives, this process can make no file longer than 64 KiB, as if the disk were full.
class LittleRoom final
{
public:
    LittleRoom()
    {
        constexpr rlim_t most = 65'536;
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    LittleRoom(const LittleRoom &) = delete;
    LittleRoom &operator=(const LittleRoom &) = delete;

private:
    rlimit m_before{};
};

/// The dialog for a list, above nothing.
struct ShownSaving
{
    explicit ShownSaving(const QString &store, const SavedList &list) : dialog(store, list, nullptr)
    {
        QObject::connect(&dialog, &SaveListDialog::saved, &dialog,
                         [this](const QString &sentence) { saved = sentence; });
        dialog.show();
    }
    template <class Part>
    Part &part(const QString &name)
    {
        return *dialog.findChild<Part *>(name);
    }
    QString message() { return part<QLabel>(u"saveMessageLabel"_s).text().remove(QChar(0x200B)); }
    bool isFree() { return part<QPushButton>(u"saveButton"_s).isEnabled(); }

    SaveListDialog dialog;
    QString saved;
};

} // namespace

/// Lists as files for spreadsheets: what is in sight is what is saved.
class TestSavedLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListOfCasesIsSavedAsItIsInSight();
    void personsAreMaskedWhereThatIsWanted();
    void aTableOfTextOnlySaysWhatHappensToFormulas();
    void aListOfADirectoryHasItsDaysAndItsFilter();
    void whatMustNotBeReplacedAndWhatCannotBeWrittenIsSaid();
    void aDiskWithoutRoomIsSaid();
    void savingThatIsCancelledLeavesNothing();
    void aPageWithoutAListSaysSo();

private:
    static bool ask(WindowDriver &desk)
    {
        desk.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        return waitFor([&] { return desk.find(u"saveListDialog"_s); });
    }
    static bool save(WindowDriver &desk, const QString &path)
    {
        desk.key(Qt::Key_Return);
        return chooseFile(desk, path) && waitFor([&] { return !desk.find(u"saveListDialog"_s); });
    }
};

void TestSavedLists::theListOfCasesIsSavedAsItIsInSight()
{
    WindowDriver desk;
    furnishList(desk);
    QVERIFY(desk.start());
    desk.control(Qt::Key_L);
    QVERIFY(hasRows(desk, 3));
    auto *header = tableOf(desk)->horizontalHeader();
    header->setSectionHidden(static_cast<int>(CaseColumn::State), true);
    header->moveSection(header->visualIndex(static_cast<int>(CaseColumn::Deadline)), 0);
    tableOf(desk)->sortByColumn(static_cast<int>(CaseColumn::Number), Qt::DescendingOrder);
    desk.tabs().cases().showOnly(
        [&] {
            const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
            CaseListQuery query;
            query.code = u"XC00000001"_s;
            return CaseList(*database).ids(query);
        }(),
        u"two"_s);
    QVERIFY(desk.waitUntilQuiet());
    QVERIFY(hasRows(desk, 2));
    QVERIFY(ask(desk));
    QVERIFY(save(desk, desk.file(u"cases.ods"_s)));
    QVERIFY2(desk.told().contains(u"cases.ods (2 rows)"_s), qPrintable(desk.told()));
    const auto tables = tablesOf(desk.file(u"cases.ods"_s));
    QCOMPARE(tables.size(), std::size_t{1});
    const auto &rows = tables.front().rows;
    QCOMPARE(rows.size(), std::size_t{3});
    // Deadline, number, organisation, code, date, next step: as they stand there, days as days.
    QCOMPARE(rows[1].size(), std::size_t{6});
    QCOMPARE(rows[1][0], (ReadCell{"day", weekday(-14).toString(Qt::ISODate)}));
    QCOMPARE(rows[1][1].value, u"115-0077"_s);
    QCOMPARE(rows[2][1].value, u"115-0042"_s);
    QCOMPARE(rows[1][2].value, u"甲公會"_s);
    QCOMPARE(rows[1][3].value, u"XC00000001"_s);
}

void TestSavedLists::personsAreMaskedWhereThatIsWanted()
{
    DirectoryDesk office(addContactWindow);
    const QString path = office.path(u"list.xlsx"_s);
    ShownSaving saving(office.path(), longList(2));
    QVERIFY(saving.part<QCheckBox>(u"maskedCheck"_s).isVisible());
    QVERIFY(!saving.part<QCheckBox>(u"maskedCheck"_s).isChecked());
    saving.part<QComboBox>(u"formatCombo"_s).setCurrentIndex(1);
    saving.part<QCheckBox>(u"maskedCheck"_s).setChecked(true);
    saving.dialog.saveTo(path);
    QTRY_VERIFY(!saving.saved.isEmpty());
    QCOMPARE(tablesOf(path).front().rows.at(1).at(0).value, u"王○○"_s);
    ShownSaving whole(office.path(), longList(1));
    QCOMPARE(whole.part<QComboBox>(u"formatCombo"_s).currentIndex(), 1); // as the last time
    whole.dialog.saveTo(path);
    QTRY_VERIFY(!whole.saved.isEmpty());
    QCOMPARE(tablesOf(path).front().rows.at(1).at(0).value, u"王小明"_s);
}

void TestSavedLists::aTableOfTextOnlySaysWhatHappensToFormulas()
{
    const DirectoryDesk office;
    SavedList list{u"List"_s, {{{u"A"_s, ColumnKind::Text, 8}}}, [](const TakeRow &take) {
                       take({u"=1+1"_s});
                   }};
    ShownSaving saving(office.path(), list);
    QVERIFY(!saving.part<QCheckBox>(u"maskedCheck"_s).isVisible());
    QVERIFY(!saving.part<QLabel>(u"formulasLabel"_s).isVisible());
    saving.part<QComboBox>(u"formatCombo"_s).setCurrentIndex(2);
    QVERIFY(saving.part<QLabel>(u"formulasLabel"_s).isVisible());
    // A name that means another kind of file gets this one's end.
    saving.dialog.saveTo(office.path(u"list.ods"_s));
    QTRY_VERIFY(!saving.saved.isEmpty());
    QCOMPARE(csvRowsOf(office.path(u"list.ods.csv"_s)),
             (QList<QStringList>{{u"A"_s}, {u"'=1+1"_s}}));
}

void TestSavedLists::aListOfADirectoryHasItsDaysAndItsFilter()
{
    WindowDriver desk;
    desk.add({issuedCase()});
    {
        const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                 [] { return QDateTime::currentDateTimeUtc(); });
        Change change(*store, u"add"_s);
        for (const QString &title : {u"甲"_s, u"乙"_s}) {
            Incident incident;
            incident.title = title;
            incident.first = QDate(2026, 11, 2);
            DirectoryRecords<Incident>(store->database()).add(change, incident);
        }
        change.commit();
    }
    QVERIFY(desk.start());
    desk.window().action(CommandId::Incidents)->trigger();
    QVERIFY(desk.waitUntilQuiet());
    desk.typeInto(u"filterEdit"_s, u"乙"_s);
    QVERIFY(ask(desk));
    desk.find<QComboBox>(u"formatCombo"_s)->setCurrentIndex(0);
    QVERIFY(save(desk, desk.file(u"incidents.ods"_s)));
    const auto rows = tablesOf(desk.file(u"incidents.ods"_s)).front().rows;
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[1][0], (ReadCell{"day", u"2026-11-02"_s}));
    QCOMPARE(rows[1][1], (ReadCell{"text", u"乙"_s}));
}

void TestSavedLists::whatMustNotBeReplacedAndWhatCannotBeWrittenIsSaid()
{
    const DirectoryDesk office;
    QFile::copy(office.path(), office.path(u"office-2026-01-01.ods"_s));
    ShownSaving saving(office.path(), longList(3));
    saving.part<QComboBox>(u"formatCombo"_s).setCurrentIndex(0);
    const auto refused = [&](const QString &path) {
        saving.dialog.saveTo(path);
        return QTest::qWaitFor([&] { return saving.isFree() && !saving.message().isEmpty(); });
    };
    QVERIFY(refused(office.path(u"none/list.ods"_s)));
    QVERIFY2(saving.message().contains(u"none"_s), qPrintable(saving.message()));
    QVERIFY(QDir(office.folder.path()).mkdir(u"folder.ods"_s));
    QVERIFY(refused(office.path(u"folder.ods"_s)));
    // A backup stays one, whatever it is called.
    const QByteArray backup = bytesOf(office.path(u"office-2026-01-01.ods"_s));
    QVERIFY(refused(office.path(u"office-2026-01-01.ods"_s)));
    QCOMPARE(bytesOf(office.path(u"office-2026-01-01.ods"_s)), backup);
    QVERIFY(saving.saved.isEmpty());
    QVERIFY(saving.dialog.isVisible());
    saving.dialog.saveTo(office.path(u"list.ods"_s));
    QTRY_VERIFY(!saving.saved.isEmpty());
    QVERIFY(!saving.dialog.isVisible());
}

void TestSavedLists::aDiskWithoutRoomIsSaid()
{
    const DirectoryDesk office;
    const QStringList before = QDir(office.folder.path()).entryList(QDir::Files);
    ShownSaving saving(office.path(), longList(20'000));
    saving.part<QComboBox>(u"formatCombo"_s).setCurrentIndex(2);
    {
        const LittleRoom room;
        saving.dialog.saveTo(office.path(u"list.csv"_s));
        QTRY_VERIFY(!saving.message().isEmpty());
    }
    QVERIFY2(saving.message().contains(u"list.csv"_s), qPrintable(saving.message()));
    QVERIFY(saving.isFree());
    QCOMPARE(QDir(office.folder.path()).entryList(QDir::Files), before);
    saving.dialog.saveTo(office.path(u"list.csv"_s));
    QTRY_VERIFY(!saving.saved.isEmpty());
    QCOMPARE(csvRowsOf(office.path(u"list.csv"_s)).size(), 20'001);
}

void TestSavedLists::savingThatIsCancelledLeavesNothing()
{
    const DirectoryDesk office;
    const QStringList before = QDir(office.folder.path()).entryList(QDir::Files);
    SavedList list = longList(0);
    std::atomic_bool isGoingOn = false;
    list.rows = [&isGoingOn](const TakeRow &take) {
        while (take({u"甲"_s, QDate(2026, 1, 1)}))
            isGoingOn = true;
    };
    ShownSaving saving(office.path(), list);
    saving.dialog.saveTo(office.path(u"list.csv"_s));
    QTRY_VERIFY(isGoingOn);
    QVERIFY(saving.part<QProgressBar>(u"saveProgressBar"_s).isVisible());
    QVERIFY(!saving.isFree());
    QTest::keyClick(&saving.dialog, Qt::Key_Escape);
    QVERIFY(saving.dialog.isVisible());
    QTRY_VERIFY(saving.isFree());
    QCOMPARE(saving.message(), u"Cancelled; nothing was saved."_s);
    QCOMPARE(QDir(office.folder.path()).entryList(QDir::Files), before);
    QTest::keyClick(&saving.dialog, Qt::Key_Escape);
    QVERIFY(!saving.dialog.isVisible());
}

void TestSavedLists::aPageWithoutAListSaysSo()
{
    WindowDriver desk;
    QVERIFY(desk.start());
    desk.key(Qt::Key_Home, Qt::AltModifier);
    desk.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.told(), u"There is no list here that can be saved."_s);
}

NOTICEDESK_TEST(TestSavedLists)
#include "store/sqlite/sqlitedatabase.h"
#include "test_savedlists.moc"
