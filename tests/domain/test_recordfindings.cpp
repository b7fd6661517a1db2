// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"
#include "domain/notice.h"
#include "domain/officecalendar.h"
#include "domain/officesettings.h"
#include "domain/organization.h"
#include "domain/recordfindings.h"
#include "domain/textblock.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// The fields that findings are about; all of these refuse.
QStringList fieldsOf(const std::vector<Finding> &findings)
{
    QStringList fields;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !finding.sentence.isEmpty())
            fields.append(finding.field);
    }
    return fields;
}

Incident incident(const std::optional<QDate> &first, const std::optional<QDate> &last)
{
    return {u"勒索"_s, {}, first, last, {}, {}, {}};
}

} // namespace

/// What a record of the directories must have, each kind by itself.
class TestRecordFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationHasACodeAndAName()
    {
        Organization organization;
        organization.name = u"\u3000"_s;
        QCOMPARE(fieldsOf(recordFindings(organization)), QStringList({u"code"_s, u"name"_s}));
        organization.code = u"A1"_s;
        organization.name = u"公會"_s;
        QVERIFY(recordFindings(organization).empty());
    }

    void anIncidentHasATitleAndDaysInTheirOrder()
    {
        const QDate early(2026, 1, 1);
        const QDate late(2026, 1, 2);
        QCOMPARE(fieldsOf(recordFindings(Incident{})), QStringList{u"title"_s});
        QVERIFY(recordFindings(incident({}, {})).empty());
        QVERIFY(recordFindings(incident(late, {})).empty());
        QVERIFY(recordFindings(incident({}, early)).empty());
        QVERIFY(recordFindings(incident(early, early)).empty());
        QVERIFY(recordFindings(incident(early, late)).empty());
        QCOMPARE(fieldsOf(recordFindings(incident(late, early))), QStringList{u"last"_s});
    }

    void aContactWindowHasAUnitOrAName()
    {
        ContactWindow contact{u" "_s, {}, u"06-2991111"_s, {}};
        QCOMPARE(fieldsOf(recordFindings(contact)), QStringList{u"name"_s});
        contact.name = u"王小明"_s;
        QVERIFY(recordFindings(contact).empty());
        QVERIFY(recordFindings(ContactWindow{u"智慧發展中心"_s, {}, {}, {}}).empty());
    }

    void aTextBlockHasATitleAndAText()
    {
        QCOMPARE(fieldsOf(recordFindings(TextBlock{})), QStringList({u"title"_s, u"text"_s}));
        QVERIFY(recordFindings(TextBlock{TextBlockKind::Reason, u"a"_s, u"b"_s}).empty());
    }

    void settingsMayBeBlank() { QVERIFY(recordFindings(OfficeSettings{}).empty()); }

    void aClosureHasADayOfItsOwnAndAReason()
    {
        const QDate day(2026, 7, 7);
        QCOMPARE(fieldsOf(recordFindings(LocalClosure{})), QStringList({u"day"_s, u"reason"_s}));
        QVERIFY(recordFindings(LocalClosure{day, u"颱風"_s}, {QDate(2026, 7, 8)}).empty());
        QCOMPARE(fieldsOf(recordFindings(LocalClosure{day, u" "_s}, {QDate(2026, 7, 8), day})),
                 QStringList({u"day"_s, u"reason"_s}));
    }
};

NOTICEDESK_TEST(TestRecordFindings)

#include "test_recordfindings.moc"
