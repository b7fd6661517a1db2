// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/filleddirectory.h"
#include "app/desk/settings.h"
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "domain/suspensionduties.h"
#include "filechoosing.h"
#include "outgoing/letters/letterkind.h"
#include "outgoing/letters/odtarchive.h"
#include "store/database/upgrade.h"
#include "testprogram.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString letterNumber = u"府智安字第1150084422號"_s;

QByteArray odtOf(const QByteArray &inner)
{
    return writeOdt(
        {{u"content.xml"_s,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
          "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
          "<text:p>" +
              inner + "</text:p></office:text></office:body></office:document-content>"}});
}

QByteArray fieldNamed(const QByteArray &name)
{
    return "<text:placeholder text:placeholder-type=\"text\">&lt;" + name +
           "&gt;</text:placeholder>";
}

bool isEnabled(WindowDriver &desk, const QString &name)
{
    const auto *button = desk.find<QPushButton>(name);
    return button && button->isEnabled();
}

QString labelText(WindowDriver &desk, const QString &name)
{
    const auto *label = desk.find<QLabel>(name);
    return label ? label->text() : QString();
}

bool openLetter(WindowDriver &desk)
{
    return command(desk, u"Letter about the case"_s) &&
           waitFor([&] { return desk.find(u"letterDialog"_s); }) &&
           waitFor([&] { return isEnabled(desk, u"odtButton"_s); });
}

QString writeFile(WindowDriver &desk, const QString &name, const QByteArray &bytes)
{
    QFile file(desk.file(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

LetterKind shownKind(WindowDriver &desk)
{
    return static_cast<LetterKind>(desk.find<QComboBox>(u"kindCombo"_s)->currentData().toInt());
}

} // namespace

/// Letters about a case: what they say, where they go, and that they went out.
class TestLetterTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aLetterThatWasSentIsADispatchAndClosesItsDuty()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(openLetter(desk));
        QVERIFY(shownKind(desk) == LetterKind::Suspension); // what is to be sent next
        QVERIFY(typeAt(desk, u"numberEdit"_s, letterNumber));
        QVERIFY(typeAt(desk, u"letterDateEdit"_s, typedDay(weekday(-9))));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"sentButton"_s); }));
        desk.key(Qt::Key_W, Qt::AltModifier);
        QVERIFY(waitFor([&] { return desk.stored(id)->file.dispatches.size() == 1; }));
        const CaseFile file = desk.stored(id)->file;
        const Dispatch expected{DispatchedDocument::SuspensionLetter,
                                DispatchChannel::RegisteredLetter,
                                weekday(-9),
                                {},
                                letterNumber,
                                {},
                                {}};
        QVERIFY(file.dispatches.front() == expected);
        QVERIFY(suspensionDuties(file) == (SuspensionDuties{false, true}));

        // The report is the next one; the notice cannot be recorded twice.
        QVERIFY(waitFor([&] { return !desk.find(u"letterDialog"_s); }));
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.dispatches.size() == 1; }));
        QVERIFY(openLetter(desk));
        QVERIFY(shownKind(desk) == LetterKind::Report);
        auto *kinds = desk.find<QComboBox>(u"kindCombo"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(LetterKind::Suspension)));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"odtButton"_s); }));
        QVERIFY(!isEnabled(desk, u"sentButton"_s));
        QVERIFY(labelText(desk, u"sentLabel"_s).startsWith(u"Recorded as sent:"_s));
        QCOMPARE(desk.find<QLineEdit>(u"numberEdit"_s)->text(), letterNumber);
    }

    void aLetterHasTheNumberAndDayThatWereCorrectedAfterItWasSent()
    {
        const QString corrected = u"府智安字第1150084423號"_s;
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(openLetter(desk));
        QVERIFY(typeAt(desk, u"numberEdit"_s, letterNumber));
        QVERIFY(typeAt(desk, u"letterDateEdit"_s, typedDay(weekday(-9))));
        QVERIFY(typeAt(desk, u"contactEdit"_s, u"林承辦"_s));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"sentButton"_s); }));
        desk.key(Qt::Key_W, Qt::AltModifier);
        QVERIFY(waitFor([&] { return !desk.find(u"letterDialog"_s); }));
        QVERIFY(waitFor([&] { return desk.caseTab().record().file.dispatches.size() == 1; }));

        QVERIFY(goToPage(desk, u"dispatchPage"_s));
        QVERIFY(desk.tabTo(u"dispatchesList"_s));
        desk.key(Qt::Key_Up);
        QVERIFY(desk.tabTo(u"correctRecordButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(typeAt(desk, u"sentOnEdit"_s, typedDay(weekday(-5))));
        QVERIFY(typeAt(desk, u"documentNumberEdit"_s, corrected));
        desk.control(Qt::Key_S);
        QVERIFY(waitFor([&] { return desk.cursorIn() == u"reasonEdit"_s; }));
        desk.type(u"文號誤繕"_s);
        QVERIFY(desk.tabTo(u"doneButton"_s));
        desk.key(Qt::Key_Space);
        QVERIFY(waitFor([&] { return !desk.find(u"reasonDialog"_s); }));
        QVERIFY(waitFor([&] {
            return desk.caseTab().record().file.dispatches.front().documentNumber == corrected;
        }));

        QVERIFY(openLetter(desk));
        auto *kinds = desk.find<QComboBox>(u"kindCombo"_s);
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(LetterKind::Suspension)));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"odtButton"_s); }));
        QCOMPARE(desk.find<QLineEdit>(u"numberEdit"_s)->text(), corrected);
        QCOMPARE(desk.find<RocDateField>(u"letterDateEdit"_s)->date(), weekday(-5));
        // What only the letter has is still there.
        QCOMPARE(desk.find<QLineEdit>(u"contactEdit"_s)->text(), u"林承辦"_s);
        const QString path = desk.file(u"letter.odt"_s);
        desk.key(Qt::Key_X, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export letter"_s); }));
        QVERIFY(contentOf(path).contains(corrected.toUtf8()));
        QVERIFY(!contentOf(path).contains(letterNumber.toUtf8()));
        QCOMPARE(desk.stored(id)->file.dispatches.size(), std::size_t{1});
    }

    void aDispatchThatTheRulesRefuseIsRecordedNowhere()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        const CaseId id = desk.caseTab().id();
        QVERIFY(openLetter(desk));
        QVERIFY(typeAt(desk, u"letterDateEdit"_s, typedDay(weekday(30))));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"sentButton"_s); }));
        desk.key(Qt::Key_W, Qt::AltModifier);
        QVERIFY(waitFor([&] {
            return desk.told().startsWith(u"Not done"_s) || desk.find(u"warningsDialog"_s);
        }));
        QCOMPARE(desk.stored(id)->file.dispatches.size(), std::size_t{0});
    }

    void aReminderIsNoDispatchAndThereIsNoLetterWithoutItsReason()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, issuedCase()));
        QVERIFY(openLetter(desk));
        QVERIFY(shownKind(desk) == LetterKind::Reminder); // the deadline is over
        QVERIFY(!isEnabled(desk, u"sentButton"_s));
        QVERIFY(labelText(desk, u"sentLabel"_s).contains(u"notes"_s));
        desk.find<QComboBox>(u"kindCombo"_s)->setCurrentIndex(0);
        QVERIFY(waitFor([&] { return !isEnabled(desk, u"odtButton"_s); }));
        QVERIFY(!isEnabled(desk, u"printButton"_s) && !isEnabled(desk, u"diButton"_s));
    }

    void whatWasTypedIsStillThereAndStandsInTheText()
    {
        WindowDriver desk;
        OfficeSettings office;
        office.name = u"臺南市政府智慧發展中心"_s;
        office.address = u"708201臺南市安平區永華路二段6號"_s;
        makeStore(desk.storePath());
        saveOfficeSettings(*Store::openForWriting(desk.storePath(), Author::ofProcess(),
                                                  [] { return QDateTime::currentDateTimeUtc(); }),
                           office);
        QVERIFY(startWith(desk, suspendedCase()));
        QVERIFY(openLetter(desk));
        QCOMPARE(desk.find<QLineEdit>(u"officeAddressEdit"_s)->text(), *office.address);
        QVERIFY(typeAt(desk, u"contactEdit"_s, u"林承辦"_s));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"odtButton"_s); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"letterDialog"_s); }));
        QVERIFY(openLetter(desk));
        QCOMPARE(desk.find<QLineEdit>(u"contactEdit"_s)->text(), u"林承辦"_s);

        const QString path = desk.file(u"letter.odt"_s);
        desk.key(Qt::Key_X, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return hasEntry(desk, u"export letter"_s); }));
        const QByteArray content = contentOf(path);
        QVERIFY(content.contains("林承辦") && content.contains("臺南市政府智慧發展中心"));
        // The case is as it was.
        QVERIFY(desk.lastStored()->file.notice.contact.name != u"林承辦"_s);
    }

    void templatesThatAreNotTakenAreToldInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("no ODF") << QByteArray("%PDF-1.7\n") << u"no OpenDocument text"_s;
        QTest::newRow("unknown field") << odtOf(fieldNamed("天氣")) << u"天氣"_s;
        QTest::newRow("script") << odtOf("<script:event-listener/>") << u"scripts"_s;
    }

    void templatesThatAreNotTakenAreToldInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        QVERIFY(openLetter(desk));
        const QString path = writeFile(desk, u"office.odt"_s, bytes);
        desk.key(Qt::Key_L, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] { return isTold(desk, u"letterDialog"_s, told); }));
        QCOMPARE(settings::letterTemplate(u"suspension"_s).read(), QString());
    }

    void theOfficesOwnTemplateIsRememberedForItsKind()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        QVERIFY(openLetter(desk));
        const QString own = writeFile(desk, u"office.odt"_s, odtOf("Dear " + fieldNamed("案號")));
        desk.key(Qt::Key_L, Qt::AltModifier);
        QVERIFY(chooseFile(desk, own));
        QVERIFY(waitFor([&] { return settings::letterTemplate(u"suspension"_s).read() == own; }));
        QCOMPARE(settings::letterTemplate(u"report"_s).read(), QString());
        QVERIFY(waitFor([&] { return isEnabled(desk, u"odtButton"_s); }));
        // Neither the template nor the store is written over.
        for (const QString &place : {own, desk.storePath()}) {
            // The header of a store, whose pages may change; all of a template.
            const qsizetype looked = place == own ? bytesIn(own).size() : 16;
            const QByteArray before = bytesIn(place).first(looked);
            desk.key(Qt::Key_X, Qt::AltModifier);
            QVERIFY(chooseFile(desk, place));
            QVERIFY(waitFor([&] {
                return isTold(desk, u"letterDialog"_s, QFileInfo(place).fileName()) &&
                       isEnabled(desk, u"odtButton"_s);
            }));
            QCOMPARE(bytesIn(place).first(looked), before);
        }
        const QString path = desk.file(u"letter.odt"_s);
        desk.key(Qt::Key_X, Qt::AltModifier);
        QVERIFY(chooseFile(desk, path));
        QVERIFY(waitFor([&] {
            return isTold(desk, u"letterDialog"_s, path) && isEnabled(desk, u"odtButton"_s);
        }));
        const QString number = desk.lastStored()->file.number->toString();
        QVERIFY(contentOf(path).contains(QByteArray("Dear " + number.toUtf8())));
        desk.key(Qt::Key_B, Qt::AltModifier);
        QVERIFY(waitFor([] { return settings::letterTemplate(u"suspension"_s).read().isEmpty(); }));
    }

    void theStarterTemplateAndTheFilesForTheDocumentSystemAreSaved()
    {
        WindowDriver desk;
        QVERIFY(startWith(desk, suspendedCase()));
        QVERIFY(openLetter(desk));
        QVERIFY(typeAt(desk, u"numberEdit"_s, letterNumber));
        QVERIFY(waitFor([&] { return isEnabled(desk, u"starterButton"_s); }));
        const QString starter = desk.file(u"starter.odt"_s);
        desk.key(Qt::Key_R, Qt::AltModifier);
        QVERIFY(chooseFile(desk, starter));
        QVERIFY(waitFor([&] { return QFile::exists(starter); }));
        QVERIFY(contentOf(starter).contains("案號"));

        const QString folder = desk.file(u"exchange"_s);
        QVERIFY(QDir().mkdir(folder));
        const QString name = folder + u'/' + desk.lastStored()->file.number->toString();
        QVERIFY(waitFor([&] { return isEnabled(desk, u"diButton"_s); }));
        desk.key(Qt::Key_S, Qt::AltModifier);
        QVERIFY(chooseFile(desk, folder));
        QVERIFY(waitFor([&] { return QFile::exists(name + u"-suspension.di"_s); }));
        QVERIFY(QFile::exists(name + u"-suspension.sw"_s));
        const QByteArray di = bytesIn(name + u"-suspension.di"_s);
        QVERIFY2(di.contains("<年度>115</年度>") && di.contains("0084422"), di.constData());
        // What is there already stays.
        QVERIFY(waitFor([&] { return isEnabled(desk, u"diButton"_s); }));
        desk.key(Qt::Key_S, Qt::AltModifier);
        QVERIFY(chooseFile(desk, folder));
        QVERIFY(waitFor([&] { return isTold(desk, u"letterDialog"_s, u"already"_s); }));
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        for (const ArchivePart &part : readOdt(bytesIn(path), path)) {
            if (part.name == "content.xml"_L1)
                return part.bytes;
        }
        return {};
    }
};

NOTICEDESK_TEST(TestLetterTask)
#include "test_lettertask.moc"
