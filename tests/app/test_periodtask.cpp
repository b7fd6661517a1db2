// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rocdatefield.h"
#include "deskcase.h"
#include "store/cases/caseactions.h"
#include "testprogram.h"

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// A period is typed where its last day belongs.
class TestPeriodTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadlineCountsFromTheNotice();
    void aCorrectedOneCountsFromTheDelivery();
    void aDeliveryThatIsRecordedMeanwhileCounts();
    void anExtensionCountsFromTheTracking();
    void anExtensionLearnsOfADeliveryMeanwhile();

private:
    /// The last of so many days; the stores of the tests know no days off but weekends.
    static QDate lastOf(int days, QDate after)
    {
        QDate day = after.addDays(days);
        while (day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
        return day;
    }
    static QString captionOf(WindowDriver &desk, const QString &name)
    {
        const auto *field = desk.find<RocDateField>(name);
        return field ? field->caption() : u"no such field"_s;
    }
    /// Types into a date field in place of what stands there.
    static bool typeAnew(WindowDriver &desk, const QString &name, const QString &text)
    {
        if (!desk.tabTo(name))
            return false;
        desk.control(Qt::Key_A);
        desk.type(text);
        return true;
    }
    static Dispatch deliveredOn(QDate delivered)
    {
        Dispatch sent;
        sent.channel = DispatchChannel::InPerson;
        sent.sentOn = issuedCase().notice.date;
        sent.deliveredOn = delivered;
        return sent;
    }
    static CaseFile deliveredCase(QDate delivered)
    {
        CaseFile file = issuedCase();
        file.dispatches = {deliveredOn(delivered)};
        return file;
    }
    /// Somebody records the delivery while the case is typed into.
    static bool deliverMeanwhile(WindowDriver &desk, QDate delivered)
    {
        const CaseRecord before = desk.lastStored().value();
        desk.window().desk().store.write(
            &desk.window(),
            [before, delivered](Store &store) {
                const OfficeCalendar calendar;
                CaseActions(store, {QDate::currentDate(), calendar, {}})
                    .addDispatch({before.id, before.revision, {}}, deliveredOn(delivered));
            },
            [] {});
        return waitFor([&] { return desk.caseTab().record().revision > before.revision; });
    }
    static bool saysDay(WindowDriver &desk, const QString &name, QDate day)
    {
        const bool isSaid = captionOf(desk, name).startsWith(typedDay(day));
        if (!isSaid)
            qWarning("It says: %s", qUtf8Printable(captionOf(desk, name)));
        return isSaid;
    }
};

void TestPeriodTask::aDeadlineCountsFromTheNotice()
{
    CaseFile draft;
    draft.notice = issuedCase().notice;
    draft.notice.date = weekday(-3);
    WindowDriver desk;
    QVERIFY(startWith(desk, draft));
    QVERIFY(typeAnew(desk, u"deadlineEdit"_s, u"7日"_s));
    const QDate today = QDate::currentDate();
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, QDate(today.year(), today.month(), 7)));
    desk.type(u"內"_s);
    const QDate last = lastOf(7, weekday(-3));
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, last));
    // It is written out when the field is left, and kept.
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.find<RocDateField>(u"deadlineEdit"_s)->typedText(), typedDay(last));
    QVERIFY(waitFor([&] { return desk.lastStored()->file.notice.deadline == last; }));
}

void TestPeriodTask::aCorrectedOneCountsFromTheDelivery()
{
    const QDate delivered = weekday(-20);
    WindowDriver desk;
    QVERIFY(startWith(desk, deliveredCase(delivered)));
    QVERIFY(command(desk, u"Correct and issue anew"_s));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"correctionReasonEdit"_s; }));
    QVERIFY(typeAnew(desk, u"deadlineEdit"_s, u"送達後三十日"_s));
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, lastOf(30, delivered)));
    // Of a later notice that delivery was not.
    QVERIFY(typeAnew(desk, u"noticeDateEdit"_s, typedDay(weekday(-2))));
    QVERIFY(typeAnew(desk, u"deadlineEdit"_s, u"7日內"_s));
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, lastOf(7, weekday(-2))));
}

void TestPeriodTask::aDeliveryThatIsRecordedMeanwhileCounts()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    QVERIFY(command(desk, u"Correct and issue anew"_s));
    QVERIFY(waitFor([&] { return desk.cursorIn() == u"correctionReasonEdit"_s; }));
    desk.type(u"期限有誤"_s);
    QVERIFY(typeAnew(desk, u"deadlineEdit"_s, u"30日內"_s));
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, lastOf(30, issuedCase().notice.date.value())));
    QVERIFY(deliverMeanwhile(desk, weekday(-20)));
    QVERIFY(saysDay(desk, u"deadlineEdit"_s, lastOf(30, weekday(-20))));
}

void TestPeriodTask::anExtensionCountsFromTheTracking()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, deliveredCase(weekday(-5))));
    desk.key(Qt::Key_F9);
    QVERIFY(chooseOutcome(desk, OutcomeKind::Extended));
    QVERIFY(typeAnew(desk, u"trackedOnEdit"_s, typedDay(weekday(-2))));
    QVERIFY(typeAnew(desk, u"untilEdit"_s, u"7日內"_s));
    QVERIFY(saysDay(desk, u"untilEdit"_s, lastOf(7, weekday(-2))));
    // Or from the delivery of a notice that comes later than that.
    QVERIFY(typeAnew(desk, u"trackedOnEdit"_s, typedDay(weekday(-9))));
    QVERIFY(typeAnew(desk, u"untilEdit"_s, u"7日內"_s));
    QVERIFY(saysDay(desk, u"untilEdit"_s, lastOf(7, weekday(-5))));
}

void TestPeriodTask::anExtensionLearnsOfADeliveryMeanwhile()
{
    WindowDriver desk;
    QVERIFY(startWith(desk, issuedCase()));
    desk.key(Qt::Key_F9);
    QVERIFY(chooseOutcome(desk, OutcomeKind::Extended));
    QVERIFY(typeAnew(desk, u"trackedOnEdit"_s, typedDay(weekday(-9))));
    QVERIFY(typeAnew(desk, u"untilEdit"_s, u"7日內"_s));
    QVERIFY(saysDay(desk, u"untilEdit"_s, lastOf(7, weekday(-9))));
    QVERIFY(deliverMeanwhile(desk, weekday(-5)));
    QVERIFY(saysDay(desk, u"untilEdit"_s, lastOf(7, weekday(-5))));
}

NOTICEDESK_TEST(TestPeriodTask)
#include "test_periodtask.moc"
