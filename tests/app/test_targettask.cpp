// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "../store/newstore.h"
#include "app/widgets/textfield.h"
#include "deskcase.h"
#include "store/directory/directory.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/history/change.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QComboBox>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

std::vector<Stored<Organization>> directoryOf(const WindowDriver &desk)
{
    const auto database = openDatabase(desk.storePath(), Database::Access::ReadOnly);
    return DirectoryRecords<Organization>(*database).all();
}

bool isOffered(WindowDriver &desk)
{
    return desk.find(u"addOrganizationButton"_s);
}

} // namespace

/// Whom a notice is about: known to the directory, or added to it on the spot.
class TestTargetTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownOrganizationIsAddedOnTheSpot()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        QVERIFY(!desk.find(u"targetRemarks"_s)); // nothing to say takes no room
        QVERIFY(desk.tabTo(u"codeEdit"_s));
        desk.type(u"XC00000001"_s);
        QVERIFY(desk.tabTo(u"nameEdit"_s));
        QVERIFY(!isOffered(desk)); // without a name nobody would find it
        desk.type(u"<b>%1</b> & 𠮷公會"_s);
        QVERIFY(desk.tabTo(u"addressEdit"_s));
        desk.type(u"臺南市永華路"_s);
        QVERIFY(waitFor([&] { return isOffered(desk); }));
        QVERIFY(desk.tabTo(u"addOrganizationButton"_s));
        QVERIFY(waitFor([&] { return isOffered(desk); }));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return directoryOf(desk).size() == 1; }));
        QVERIFY(waitFor([&] { return desk.find<QLabel>(u"directoryLabel"_s); }));
        QVERIFY(desk.find<QLabel>(u"directoryLabel"_s)->text().startsWith(u'✓'));
        QCOMPARE(desk.cursorIn(), u"reasonEdit"_s);
        QVERIFY(!isOffered(desk));
        const Organization added = directoryOf(desk).front().record;
        QCOMPARE(added.code, u"XC00000001"_s);
        QCOMPARE(added.name, u"<b>%1</b> & 𠮷公會"_s);
        QCOMPARE(added.address, u"臺南市永華路"_s);

        // The next notice finds it.
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] {
            return desk.cursorIn() == u"organizationEdit"_s &&
                   desk.find<QLineEdit>(u"codeEdit"_s)->text().isEmpty();
        }));
        desk.type(u"𠮷公會"_s);
        QVERIFY(waitFor([&] { return desk.find(u"organizationList"_s); }));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor(
            [&] { return desk.find<QLineEdit>(u"codeEdit"_s)->text() == u"XC00000001"_s; }));
        QCOMPARE(desk.find<QLineEdit>(u"addressEdit"_s)->text(), u"臺南市永華路"_s);
        QVERIFY(desk.waitUntilQuiet()); // the directory has answered, and must offer nothing
        QVERIFY(!isOffered(desk));
    }

    void choosingAnOrganizationIsOneStepToUndo()
    {
        WindowDriver desk;
        {
            putNewStore(desk.storePath());
            const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(), [] {
                return QDateTime::currentDateTimeUtc();
            });
            std::vector<Organization> organizations(1);
            organizations[0].code = u"XC12345675"_s;
            organizations[0].name = u"臺南市建築師公會"_s;
            organizations[0].address = u"700 臺南市"_s;
            importOrganizations(*store, organizations);
            Change change(*store, u"add contact"_s);
            DirectoryRecords<ContactWindow>(store->database())
                .add(change, {u"資訊處"_s, u"林小姐"_s, u"06-2991111"_s, {}});
            change.commit();
        }
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        const auto target = [&desk] {
            QStringList texts;
            for (const QString &name : {u"codeEdit"_s, u"nameEdit"_s, u"addressEdit"_s})
                texts.append(desk.find<QLineEdit>(name)->text());
            return texts;
        };
        desk.typeInto(u"addressEdit"_s, u"typed"_s);
        desk.find(u"organizationEdit"_s)->setFocus();
        desk.type(u"建築"_s);
        QVERIFY(waitFor([&] { return desk.find(u"organizationList"_s); }));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        const QStringList chosen{u"XC12345675"_s, u"臺南市建築師公會"_s, target().at(2)};
        QVERIFY(waitFor([&] { return target() == chosen; }));
        QCOMPARE(desk.cursorIn(), u"reasonEdit"_s);
        const QStringList before{{}, {}, u"typed"_s};
        for (const QString &place : {u"reasonEdit"_s, u"codeEdit"_s, u"addressEdit"_s}) {
            desk.find(place)->setFocus();
            desk.control(Qt::Key_Z);
            QCOMPARE(target(), before);
            desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(target(), chosen);
            desk.control(Qt::Key_Z);
            QCOMPARE(target(), before);
            desk.control(Qt::Key_Y);
            QCOMPARE(target(), chosen);
        }
        // What was typed afterwards is undone first, and the reason undoes its own.
        desk.typeInto(u"nameEdit"_s, u"x"_s);
        desk.control(Qt::Key_Z);
        QCOMPARE(target(), chosen);
        desk.typeInto(u"reasonEdit"_s, u"y"_s);
        desk.control(Qt::Key_Z);
        QCOMPARE(target(), chosen);
        desk.control(Qt::Key_Z);
        QCOMPARE(target(), before);

        // So is a contact window, where it was chosen.
        auto *contacts = desk.find<QComboBox>(u"contactsCombo"_s);
        const auto unit = [&desk] { return desk.find<QLineEdit>(u"unitEdit"_s)->text(); };
        QVERIFY(waitFor([&] { return contacts->count() == 2; }));
        contacts->setFocus();
        desk.find<QLineEdit>(u"unitEdit"_s)->setText({});
        contacts->setCurrentIndex(1);
        Q_EMIT contacts->activated(1);
        QCOMPARE(unit(), u"資訊處"_s);
        desk.control(Qt::Key_Z);
        QCOMPARE(unit(), QString());
    }

    void casesOfOthersWithTheSameTracesAreShown()
    {
        WindowDriver desk;
        CaseFile other = issuedCase();
        other.number = CaseNumber::fromParts(115, 7);
        other.notice.target = {u"XC00000009"_s, u"乙公會"_s, u"臺南市永華路二段6號"_s};
        other.notice.reason = u"連線 203.0.113.21"_s;
        desk.add({other});
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        desk.typeInto(u"codeEdit"_s, u"XC00000001"_s);
        desk.typeInto(u"addressEdit"_s, u"台南市永華路二段６號"_s);
        desk.typeInto(u"reasonEdit"_s, u"主機 203.0.113.21"_s);
        const auto shared = [&desk] {
            const auto *label = desk.find<QLabel>(u"sharedLabel"_s);
            return label ? label->text() : QString();
        };
        QVERIFY(waitFor([&] { return shared().contains(u"203.0.113.21"_s); }));
        QCOMPARE(shared().count(u"115-0007 乙公會"_s), 2);
    }

    /// Three by name, the last first, and how many more.
    void manyCasesOfOthersAreCountedAndLongNamesShortened()
    {
        WindowDriver desk;
        std::vector<CaseFile> others;
        for (int serial = 1; serial <= 5; ++serial) {
            CaseFile other = issuedCase();
            other.number = CaseNumber::fromParts(115, serial);
            other.notice.target = {u"XC0000010%1"_s.arg(serial), u"第%1公會"_s.arg(serial),
                                   u"臺南市永華路二段6號"_s};
            other.notice.reason = u"掃描"_s;
            others.push_back(other);
        }
        others.back().number.reset();
        others.back().notice.target.name = QString(120, u'長');
        desk.add(others);
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        desk.typeInto(u"addressEdit"_s, u"台南市永華路二段６號"_s);
        desk.key(Qt::Key_Tab);
        QVERIFY(waitFor([&] { return desk.find<QLabel>(u"sharedLabel"_s); }));
        QString told = desk.find<QLabel>(u"sharedLabel"_s)->text();
        told.removeIf([](QChar each) { return each.category() == QChar::Other_Format; });
        const QString shortName = QString(100, u'長') + u'…';
        QCOMPARE(told, u"⚠ Others have the same postal address: draft %1, 115-0004 第4公會, "
                       "115-0003 第3公會 and 2 more"_s.arg(shortName));
    }

    void anotherTargetIsLookedUpWhenTheChoiceIsUndone()
    {
        WindowDriver desk;
        CaseFile other = issuedCase();
        other.number = CaseNumber::fromParts(115, 7);
        other.notice.target = {u"XC00000009"_s, u"乙公會"_s, u"臺南市永華路二段6號"_s};
        desk.add({other});
        {
            const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(), [] {
                return QDateTime::currentDateTimeUtc();
            });
            Organization organization;
            organization.code = u"XC12345675"_s;
            organization.name = u"臺南市建築師公會"_s;
            organization.address = other.notice.target.address;
            QVERIFY(Directory<Organization>::save(*store, {}, organization).result ==
                    RecordResult::Done);
        }
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        desk.type(u"建築"_s);
        QVERIFY(waitFor([&] { return desk.find(u"organizationList"_s); }));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        const auto isShared = [&] { return desk.find(u"sharedLabel"_s) != nullptr; };
        QVERIFY(waitFor(isShared));
        QCOMPARE(desk.cursorIn(), u"reasonEdit"_s);
        desk.control(Qt::Key_Z);
        QVERIFY(waitFor([&] { return !isShared(); }));
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(waitFor(isShared));
    }

    void aCodeThatSomebodyElseAddedMeanwhileIsSaidAndKept()
    {
        WindowDriver desk;
        QVERIFY(desk.start());
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        QVERIFY(desk.tabTo(u"codeEdit"_s));
        desk.type(u"XC1"_s);
        QVERIFY(desk.tabTo(u"nameEdit"_s));
        desk.type(u"甲會"_s);
        QVERIFY(desk.tabTo(u"addressEdit"_s));
        QVERIFY(waitFor([&] { return isOffered(desk); }));
        QVERIFY(desk.tabTo(u"addOrganizationButton"_s));
        QVERIFY(desk.waitUntilQuiet()); // the remarks know nothing of what is added now
        bool added = false;
        desk.window().desk().store.write(
            &desk.window(),
            [](Store &store) {
                return Directory<Organization>::save(store, {},
                                                     {u"XC1"_s, u"乙會"_s, {}, {}, {}, {}, {}, {}});
            },
            [&added](const Directory<Organization>::Outcome &outcome) {
                added = outcome.result == RecordResult::Done;
            });
        QVERIFY(waitFor([&] { return added; }));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find<QLabel>(u"directoryLabel"_s); }));
        QVERIFY(!desk.find<QLabel>(u"directoryLabel"_s)->text().startsWith(u'✓'));
        QCOMPARE(directoryOf(desk).size(), std::size_t{1});
        QCOMPARE(directoryOf(desk).front().record.name, u"乙會"_s);
        QCOMPARE(desk.find<QLineEdit>(u"nameEdit"_s)->text(), u"甲會"_s);
    }

    void whatATextBlockLeavesBlankIsTypedAtOnce()
    {
        WindowDriver desk;
        putNewStore(desk.storePath());
        {
            const auto store = Store::openForWriting(desk.storePath(), Author::ofProcess(), [] {
                return QDateTime::currentDateTimeUtc();
            });
            Change change(*store, u"add"_s);
            DirectoryRecords<TextBlock>(store->database())
                .add(change, {TextBlockKind::Reason, u"一"_s, u"主機 {ip} 連線"_s});
            change.commit();
        }
        QVERIFY(desk.start());
        QVERIFY(waitFor([&] {
            return !desk.window().desk().office.textBlocks(TextBlockKind::Reason).empty();
        }));
        desk.control(Qt::Key_N);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"organizationEdit"_s; }));
        desk.typeInto(u"reasonEdit"_s, u"𠮷："_s);
        QVERIFY(desk.tabTo(u"reasonEditBlocksButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return desk.find(u"blockChooser"_s); }));
        desk.key(Qt::Key_Return);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"192.0.2.7"_s);
        QCOMPARE(desk.find<TextField>(u"reasonEdit"_s)->text(), u"𠮷：主機 192.0.2.7 連線"_s);
    }
};

NOTICEDESK_TEST(TestTargetTask)

#include "test_targettask.moc"
