// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "domain/fieldvalues.h"
#include "domain/fieldwalk.h"
#include "domain/recordfields.h"
#include "randomcasefile.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What the description of a case says of its fields.
class TestCaseFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedFieldIsKnown();
    void whatASheetPrints();
    void whatNoSheetKnows();
    void whatHoldsAValueIsCalledSomething();
    void whatTheOrganisationFillsIn();
    void whatIsNeededSaysWhatIsMissing();
    void valuesGoThereAndBack();
    void halfADateIsNone();
};

void TestCaseFields::everyRecordedFieldIsKnown()
{
    QStringList known;
    for (const CaseField &field : caseFields())
        known.append(field.path);
    QCOMPARE(QStringList(known.filter(u"rounds."_s)).join(u' '),
             u"rounds.outcome rounds.extendedTo rounds.notifiedOn rounds.suspendedFrom rounds.text"
             " rounds.tracker rounds.trackedOn"_s);
    QCOMPARE(known.removeDuplicates(), 0);
    QVERIFY(rc::check("random cases", [&known] {
        for (const RecordField &field : fieldsOf(CaseFile(*anyCaseFile())))
            RC_ASSERT(known.contains(withoutPlaces(field.path)));
    }));
}

void TestCaseFields::whatASheetPrints()
{
    CaseFile file = soundCase();
    file.dispatches.resize(1);
    file.dispatches.front().documentNumber = u"南市智安字第1號"_s;
    file.response = soundResponse();
    TrackingRound other = roundOn(QDate(2026, 11, 1), Other{u"另案"_s});
    file.rounds = {other, roundOn(QDate(2026, 11, 2), Improved{})};
    file.withdrawal = Withdrawal{{}, u"重複"_s};
    QStringList fields;
    walkTexts(file, {}, [&fields](const QString &path, const Field &field, const QString &) {
        if (field.place == FieldPlace::Printed)
            fields.append(path);
    });
    QCOMPARE(fields.join(u' '),
             u"notice.target.code notice.target.name notice.reason notice.improvementItems[0]"
             " notice.improvementItems[1] notice.legalBasis[0] notice.contact.unit"
             " notice.contact.name notice.contact.phone notice.contact.email"
             " response.respondent.name response.respondent.phone response.respondent.email"
             " response.statement response.items[0] response.items[1]"
             " rounds[0].text rounds[0].tracker rounds[1].tracker"_s);
}

void TestCaseFields::whatNoSheetKnows()
{
    QStringList office;
    for (const CaseField &field : caseFields()) {
        if (field.place == FieldPlace::Office && !field.path.contains(u'.'))
            office.append(field.path);
    }
    QCOMPARE(office.join(u' '),
             u"dispatches calls suspension withdrawal reopenings notes officer"_s);
    QCOMPARE(withoutPlaces(u"rounds[1].text"_s), u"rounds.text"_s);
}

void TestCaseFields::whatHoldsAValueIsCalledSomething()
{
    for (const CaseField &field : caseFields()) {
        if (field.kind != FieldKind::Part)
            QVERIFY2(field.label && *field.label, qPrintable(field.path));
        QCOMPARE(caseField(field.path), &field);
    }
    QCOMPARE(caseField(u"rounds[1].trackedOn"_s)->kind, FieldKind::Date);
    QCOMPARE(caseField(u"notice.improvementItems[2]"_s)->kind, FieldKind::Texts);
    QCOMPARE(caseField(u"notice.colour"_s), nullptr);
}

void TestCaseFields::whatTheOrganisationFillsIn()
{
    QStringList paths;
    for (const CaseField &field : caseFields()) {
        if (field.filledBy == FilledBy::Organisation && field.kind != FieldKind::Part)
            paths.append(field.path);
    }
    QCOMPARE(paths.join(u' '),
             u"response.respondent.name response.respondent.phone response.respondent.email"
             " response.statement response.items response.sealed"_s);
}

void TestCaseFields::whatIsNeededSaysWhatIsMissing()
{
    for (const CaseField &field : caseFields()) {
        QCOMPARE(field.neededFor != NeededFor::Nothing, field.whenMissing != nullptr);
        const qsizetype last = field.path.lastIndexOf(u'.') + 1;
        const QLatin1StringView other(field.otherKey.data(), qsizetype(field.otherKey.size()));
        QVERIFY2(other.isEmpty() || caseField(field.path.first(last) + other),
                 qPrintable(field.path));
    }
}

/// Puts the values of a record into a blank one.
template <class Record>
void copyValues(const Record &record, Record blank = {})
{
    FieldValues values = fieldValues(record, u"part."_s);
    for (QVariant &value : values) {
        if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isEmpty())
            value = {}; // nobody can type an empty text
    }
    setFieldValues(blank, values, u"part."_s);
    RC_ASSERT(fieldValues(blank, u"part."_s) == values);
}

void TestCaseFields::valuesGoThereAndBack()
{
    QVERIFY(rc::check("random cases", [] {
        const CaseFile file = *anyCaseFile();
        copyValues(file.notice);
        for (const Dispatch &dispatch : file.dispatches)
            copyValues(dispatch);
        for (const TelephoneCall &call : file.calls)
            copyValues(call);
        for (const TrackingRound &round : file.rounds)
            copyValues(round);
        if (file.suspension)
            copyValues(*file.suspension);
        if (file.response) {
            Response blank;
            blank.answers.resize(file.response->answers.size());
            copyValues(*file.response, blank);
        }
    }));
}

void TestCaseFields::halfADateIsNone()
{
    Notice notice = soundCase().notice;
    const QString reason = *notice.reason;
    setFieldValues(notice, {{u"deadline"_s, u"115/1"_s}, {u"date"_s, u"2026-11-22"_s}});
    QCOMPARE(notice.deadline, std::nullopt);
    QCOMPARE(notice.date, QDate(2026, 11, 22));
    QCOMPARE(notice.reason, reason);
}

NOTICEDESK_TEST(TestCaseFields)
#include "test_casefields.moc"
