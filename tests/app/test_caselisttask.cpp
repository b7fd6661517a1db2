// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "app/case/statechip.h"
#include "app/cases/caselistpage.h"
#include "app/cases/statedelegate.h"
#include "app/desk/settings.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/organizationfield.h"
#include "listdesk.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "testprogram.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// 案件: finding cases by filters, and the columns of the list, by keys.
class TestCaseListTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCasesOfAnOrganizationAreListed()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        QVERIFY(desk.tabTo(u"organizationEdit"_s));
        desk.type(u"甲公"_s);
        QVERIFY(waitFor([&] { return desk.find(u"organizationList"_s); }));
        QVERIFY(hasRows(desk, 3)); // a part of a name is nobody yet
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QVERIFY(hasRows(desk, 2));
        QCOMPARE(desk.tabs().cases().model().selection().query.code, u"XC00000001"_s);
        desk.control(Qt::Key_A);
        desk.key(Qt::Key_Delete);
        QVERIFY(hasRows(desk, 3));
    }

    void aKeptViewKeepsTheOrganization()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(desk.tabTo(u"organizationEdit"_s));
        desk.type(u"XC00000002"_s);
        QVERIFY(waitFor([&] { return desk.find(u"organizationList"_s); }));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QVERIFY(hasRows(desk, 1));
        QVERIFY(desk.tabTo(u"keepViewButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"viewNameDialog"_s); }));
        desk.type(u"乙"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return !desk.find(u"viewNameDialog"_s); }));
        desk.quit();

        QVERIFY(desk.start());
        desk.control(Qt::Key_8);
        QVERIFY(hasRows(desk, 1));
        QCOMPARE(desk.find<OrganizationField>(u"organizationEdit"_s)->text(), u"XC00000002"_s);
        desk.control(Qt::Key_7);
        QVERIFY(hasRows(desk, 3));
        QCOMPARE(desk.find<OrganizationField>(u"organizationEdit"_s)->text(), QString());
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(desk.tabTo(u"keepViewButton"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return desk.find(u"viewNameDialog"_s); }));
        desk.key(Qt::Key_Escape);
    }

    void keysThatCanDoNothingHereSayWhy()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        const auto says = [&desk](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            desk.window().statusBar()->clearMessage();
            desk.key(key, modifiers);
            return !desk.told().isEmpty();
        };
        for (const CommandId page :
             {CommandId::Today, CommandId::Cases, CommandId::Incidents, CommandId::TextBlocks,
              CommandId::Calendar, CommandId::OfficeSettings, CommandId::Organizations}) {
            desk.window().action(page)->trigger();
            QVERIFY(desk.waitUntilQuiet());
            QVERIFY2(says(Qt::Key_S, Qt::ControlModifier),
                     qPrintable(desk.window().action(page)->text()));
            QVERIFY(says(Qt::Key_F10, Qt::NoModifier));
            QVERIFY(says(Qt::Key_PageDown, Qt::ControlModifier));
            QVERIFY(says(Qt::Key_Right, Qt::AltModifier));
        }
        desk.key(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(says(Qt::Key_W, Qt::ControlModifier));
    }

    void theNextCaseComesIntoTheSameTab()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        tableOf(desk)->setCurrentIndex(tableOf(desk)->model()->index(0, 0));
        tableOf(desk)->setFocus();
        desk.key(Qt::Key_Return);
        const auto frontIsNot = [&desk](CaseId id) {
            return waitFor(
                [&] { return desk.tabs().currentCase() && desk.tabs().currentCase()->id() != id; });
        };
        QVERIFY(frontIsNot(CaseId(-1)));
        const CaseId first = desk.caseTab().id();
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(frontIsNot(first));
        QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{1});
        const CaseId second = desk.caseTab().id();

        desk.caseTab().chooseStep(Step::Response);
        desk.typeInto(u"respondentNameEdit"_s, u"王"_s);
        QVERIFY(waitFor([&] { return desk.caseTab().isKept(); }));
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(frontIsNot(second));
        QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{2});
        // Where one is open already it comes to the front, and nothing is closed.
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(waitFor([&] { return desk.caseTab().id() == second; }));
        QCOMPARE(desk.tabs().caseTabs().size(), std::size_t{2});
    }

    void columnsAreChosenByKeysAndRemembered()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        {
            QHeaderView *header = tableOf(desk)->horizontalHeader();
            QVERIFY(!header->isSectionHidden(static_cast<int>(CaseColumn::State)));
            QVERIFY(desk.tabTo(u"columnsButton"_s));
            QTimer::singleShot(200, &desk.window(), [] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            });
            desk.key(Qt::Key_Space);
            QVERIFY(waitFor(
                [&] { return header->isSectionHidden(static_cast<int>(CaseColumn::State)); }));
        }
        desk.quit();

        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        const QHeaderView *header = tableOf(desk)->horizontalHeader();
        QVERIFY(header->isSectionHidden(static_cast<int>(CaseColumn::State)));
        QVERIFY(!header->isSectionHidden(static_cast<int>(CaseColumn::Name)));
    }

    void namesGiveWayUntilTheirColumnIsDrawn()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        QTableView *table = tableOf(desk);
        QHeaderView *header = table->horizontalHeader();
        const int names = static_cast<int>(CaseColumn::Name);
        desk.window().resize(1240, 800);
        QVERIFY(waitFor([&] { return table->horizontalScrollBar()->maximum() == 0; }));
        const int narrow = header->sectionSize(names);
        desk.window().resize(1300, 800);
        QVERIFY(waitFor([&] { return header->sectionSize(names) > narrow; }));
        header->resizeSection(names, 100); // as the mouse does it
        desk.window().resize(1240, 800);
        QVERIFY(desk.waitUntilQuiet());
        QCOMPARE(header->sectionSize(names), 100);
    }

    void rowsStayInSightWhileTheyAreReadAgain()
    {
        WindowDriver desk;
        furnishList(desk);
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        const QAbstractItemModel *model = tableOf(desk)->model();
        const auto name = [&] {
            return model->index(0, static_cast<int>(CaseColumn::Name)).data().toString();
        };
        QVERIFY(waitFor([&] { return !name().isEmpty(); }));
        QStringList seen;
        connect(model, &QAbstractItemModel::dataChanged, this, [&] { seen.append(name()); });
        desk.window().desk().office.renew();
        QVERIFY(waitFor([&] { return seen.size() >= 2; })); // to be read again, and read
        QCOMPARE(QSet(seen.begin(), seen.end()), QSet{name()});
    }

    void columnsThatAnEarlierProgramRememberedStay()
    {
        constexpr int earlierColumns = 7;
        WindowDriver desk;
        furnishList(desk);
        {
            QStandardItemModel model(0, earlierColumns);
            QTableView earlier;
            earlier.setModel(&model);
            earlier.horizontalHeader()->setSectionHidden(static_cast<int>(CaseColumn::Code), true);
            earlier.horizontalHeader()->moveSection(static_cast<int>(CaseColumn::Deadline), 0);
            earlier.horizontalHeader()->resizeSection(static_cast<int>(CaseColumn::Name), 321);
            settings::caseColumns.keep(earlier.horizontalHeader()->saveState());
        }
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 3));
        QHeaderView *header = tableOf(desk)->horizontalHeader();
        QCOMPARE(header->count(), caseColumnCount);
        QVERIFY(header->isSectionHidden(static_cast<int>(CaseColumn::Code)));
        QCOMPARE(header->visualIndex(static_cast<int>(CaseColumn::Deadline)), 0);
        QCOMPARE(header->sectionSize(static_cast<int>(CaseColumn::Name)), 321);
        for (int column = earlierColumns; column < caseColumnCount; ++column) {
            QVERIFY(header->isSectionHidden(column));
            header->setSectionHidden(column, false);
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
        }
    }

    void theCalendarsButtonStandsAtItsDate()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        const auto *date = desk.find(u"fromEdit"_s);
        const auto *typed = date->findChild<QLineEdit *>();
        const auto *button = date->findChild<QToolButton *>(u"calendarButton"_s);
        QVERIFY(waitFor([&] { return typed->width() > 0; }));
        QVERIFY(button->x() - typed->geometry().right() < button->width());
        QVERIFY(typed->x() < button->width());
    }

    void aCaseStandsInTheListAsInItsHeading()
    {
        WindowDriver desk;
        CaseFile restored = issuedCase();
        restored.rounds = {{Suspended{weekday(-20), weekday(-15)}, u"王"_s, weekday(-20)}};
        restored.suspension = Suspension{};
        restored.suspension->restoredOn = weekday(-3);
        desk.add({restored});
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 1));
        const QModelIndex state =
            tableOf(desk)->model()->index(0, static_cast<int>(CaseColumn::State));
        QVERIFY(waitFor([&] { return state.data().isValid(); }));
        const QString said = state.data().toString();
        QVERIFY2(said.contains(u"restored"_s), qPrintable(said));
        QVERIFY(qobject_cast<StateDelegate *>(tableOf(desk)->itemDelegateForIndex(state)));
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(),
                 u"service suspended, service restored"_s);
        tableOf(desk)->selectRow(0);
        tableOf(desk)->setFocus();
        desk.control(Qt::Key_C);
        // A copied table says what a saved one does, and what is still true tomorrow.
        const QString copied = nameOfState(CaseState::Suspended);
        QVERIFY(waitFor([&] { return QGuiApplication::clipboard()->text().contains(copied); }));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(said));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return desk.find<StateChip>(u"stateChip"_s); }));
        QCOMPARE(desk.find<StateChip>(u"stateChip"_s)->text(), said);
    }

    void eachColumnIsSortedByItsHeading()
    {
        WindowDriver desk;
        CaseFile early = issuedCase();
        early.dispatches = {{DispatchedDocument::Notice,
                             DispatchChannel::RegisteredLetter,
                             QDate(2010, 12, 30),
                             QDate(2011, 1, 3),
                             {},
                             u"9"_s,
                             {}}};
        CaseFile late = early;
        late.number = CaseNumber::parse(u"115-0077"_s);
        late.dispatches = {{DispatchedDocument::Notice,
                            DispatchChannel::RegisteredLetter,
                            QDate(2011, 1, 2),
                            QDate(2011, 1, 2),
                            {},
                            u"10"_s,
                            {}}};
        desk.add({early, late});
        QVERIFY(desk.start());
        desk.control(Qt::Key_L);
        QVERIFY(hasRows(desk, 2));
        QTableView *table = tableOf(desk);
        QHeaderView *header = table->horizontalHeader();
        const auto firstSays = [&](CaseColumn column, const QString &text) {
            return waitFor([&] {
                return table->model()->index(0, static_cast<int>(column)).data().toString() == text;
            });
        };
        const auto click = [&](CaseColumn column) {
            const int place = static_cast<int>(column);
            header->setSectionHidden(place, false);
            table->scrollTo(table->model()->index(0, place));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(place) + 12, header->height() / 2});
            QCOMPARE(header->sortIndicatorSection(), place);
        };
        // Days of two and three digits of the year: as texts they would stand the other way round.
        click(CaseColumn::DispatchedOn);
        QVERIFY(firstSays(CaseColumn::DispatchedOn, shownDay(QDate(2010, 12, 30))));
        click(CaseColumn::DispatchedOn);
        QVERIFY(firstSays(CaseColumn::DispatchedOn, shownDay(QDate(2011, 1, 2))));
        click(CaseColumn::DeliveredOn);
        QVERIFY(firstSays(CaseColumn::DeliveredOn, shownDay(QDate(2011, 1, 2))));
        click(CaseColumn::RegisteredNumber);
        QVERIFY(firstSays(CaseColumn::RegisteredNumber, u"10"_s));
        click(CaseColumn::RegisteredNumber);
        QVERIFY(firstSays(CaseColumn::RegisteredNumber, u"9"_s));
    }
};

NOTICEDESK_TEST(TestCaseListTask)

#include "test_caselisttask.moc"
