// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casedescription.h"
#include "domain/rules/rulefinding.h"
#include "randomcasefile.h"
#include "samplecase.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

std::optional<QString> brokenText()
{
    return perhaps(
        rc::gen::map(rc::gen::container<std::vector<uint>>(rc::gen::inRange(0U, 0x10000U)),
                     [](const std::vector<uint> &units) {
                         QString text;
                         for (const uint unit : units)
                             text += QChar(char16_t(unit));
                         return text;
                     }));
}

std::optional<QDate> brokenDate()
{
    return perhaps(rc::gen::oneOf(
        anyDate(), rc::gen::element(QDate(), QDate(-4000, 1, 1), QDate(200000, 12, 31))));
}

/// A case such as no file should hold: any UTF-16 units, invalid dates, too many rounds.
CaseFile brokenCase()
{
    CaseFile file = *anyCaseFile();
    file.notice.date = brokenDate();
    file.notice.deadline = brokenDate();
    file.notice.target.code = brokenText();
    file.notice.target.address = brokenText();
    file.notice.reason = brokenText();
    file.notice.contact.phone = brokenText();
    file.notice.contact.email = brokenText();
    file.noticeRevision = *rc::gen::arbitrary<int>();
    if (file.response)
        file.response->receivedOn = brokenDate();
    const int more = *rc::gen::inRange(0, 4);
    for (int index = 0; index < more; ++index) {
        TrackingRound round = *anyTrackingRound();
        round.trackedOn = brokenDate();
        round.tracker = brokenText();
        if (auto *extended = std::get_if<Extended>(&round.outcome))
            extended->until = brokenDate();
        file.rounds.push_back(round);
    }
    for (Reopening &reopening : file.reopenings)
        reopening.afterRound = *rc::gen::arbitrary<int>();
    return file;
}

bool hasError(const std::vector<Finding> &found)
{
    return std::any_of(found.begin(), found.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// A visitor for describe() that lists the paths of all fields, also of blank ones.
class PathLister final
{
public:
    PathLister(QStringList &paths, QString prefix) : m_paths(paths), m_prefix(std::move(prefix)) {}

    void always(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void whenRecorded(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void required(std::string_view key, const auto &value) { add(pathOf(key), value); }
    void number(std::string_view key, int, const WholeNumber &) { m_paths.append(pathOf(key)); }
    void outcome(std::string_view key, const Outcome &) { m_paths.append(pathOf(key)); }
    void constant(std::string_view, std::string_view) {}
    void schema(std::string_view, const auto &) {}

private:
    QString pathOf(std::string_view key) const
    {
        const QString name = QString::fromLatin1(key.data(), qsizetype(key.size()));
        return m_prefix.isEmpty() ? name : m_prefix + u'.' + name;
    }

    void add(const QString &path, const auto &value)
    {
        if constexpr (requires(PathLister & lister) { describe(lister, value); }) {
            PathLister inner(m_paths, path);
            describe(inner, value);
        } else {
            m_paths.append(path);
        }
    }
    template <class Part>
    void add(const QString &path, const std::optional<Part> &part)
    {
        add(path, part.value_or(Part{}));
    }
    void add(const QString &path, const std::optional<CaseNumber> &) { m_paths.append(path); }
    template <class Entry>
    void add(const QString &path, const std::vector<Entry> &entries)
    {
        if constexpr (requires(PathLister & lister, const Entry &entry) {
                          describe(lister, entry);
                      }) {
            for (std::size_t index = 0; index < entries.size(); ++index)
                add(u"%1[%2]"_s.arg(path).arg(index), entries[index]);
        } else {
            m_paths.append(path);
        }
    }

    QStringList &m_paths;
    QString m_prefix;
};

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsAccepted_data();
    void theSampleIsAccepted();
    void theSampleIsRemarkedOnInThePapersOrder();
    void rulesOfOneFieldComeInTheirOrder();
    void listEntriesComeInTheirOrder();
    void everyDescribedFieldHasItsPlace();
    void sentencesFillInEveryValueOnce();
    void anyCaseIsDecidedTheSameWayTwice();
    void everyFindingNamesARuleAFieldAndAReason();
    void brokenCasesAreDecidedToo();
};

void TestFindings::theSampleIsAccepted_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("before the tracking") << QDate(2026, 11, 22);
    QTest::newRow("after the last round") << QDate(2027, 2, 1);
}

void TestFindings::theSampleIsAccepted()
{
    QFETCH(const QDate, today);
    const auto sample = sampleCase();
    QVERIFY(sample.has_value());
    QCOMPARE(sample->rounds.size(), std::size_t(3));
    const auto found = findingsOn(*sample, today);
    QVERIFY2(!hasError(found), qPrintable(findingNames(found).join(u'\n')));
    QVERIFY(findingNames(found).contains(u"warning R17 rounds[1].outcome"_s));
}

void TestFindings::theSampleIsRemarkedOnInThePapersOrder()
{
    const auto sample = sampleCase();
    QVERIFY(sample.has_value());
    const QStringList expected{u"warning R18 notice.target.code"_s,
                               u"warning R2 notice.target.name"_s,
                               u"warning R2 notice.reason"_s,
                               u"warning R2 notice.improvementItems[0]"_s,
                               u"warning R2 notice.improvementItems[2]"_s,
                               u"warning R2 notice.legalBasis[0]"_s,
                               u"warning R2 notice.legalBasis[1]"_s,
                               u"warning R2 notice.contact.name"_s,
                               u"warning R2 notice.contact.phone"_s,
                               u"warning R18 notice.contact.phone"_s,
                               u"warning R18 notice.contact.email"_s,
                               u"warning R18 response.respondent.email"_s,
                               u"warning R9 response.items[4]"_s,
                               u"warning R17 rounds[1].outcome"_s,
                               u"task R16 suspension.letterSentOn"_s,
                               u"task R16 suspension.reportedOn"_s};
    QCOMPARE(findingNames(findingsOn(*sample, QDate(2027, 2, 1))), expected);
}

void TestFindings::rulesOfOneFieldComeInTheirOrder()
{
    CaseFile file = soundCase();
    file.notice.date = QDate(2026, 11, 15);
    file.notice.deadline = QDate(2026, 11, 14);
    file.notice.reason = u"IP 1.2.3.456 \u200B {ip}"_s;
    const QStringList expected{u"warning R2 notice.reason"_s, u"warning R18 notice.reason"_s,
                               u"warning R19 notice.reason"_s, u"error R3 notice.deadline"_s,
                               u"warning R4 notice.deadline"_s};
    QCOMPARE(remarks(file), expected);
}

void TestFindings::listEntriesComeInTheirOrder()
{
    CaseFile file = soundCase();
    file.notice.improvementItems = QStringList(11, u"○"_s);
    file.notice.improvementItems[0].clear();
    file.notice.improvementItems[10].clear();
    QStringList expected;
    for (int index = 0; index < 11; ++index)
        expected.append(u"warning R2 notice.improvementItems[%1]"_s.arg(index));
    QCOMPARE(remarks(file), expected);
}

void TestFindings::everyDescribedFieldHasItsPlace()
{
    CaseFile file = soundCase();
    file.dispatches.resize(1);
    file.response = soundResponse();
    file.rounds = {roundOn(QDate(2026, 11, 1), Extended{}), roundOn(QDate(2026, 11, 1), Other{}),
                   roundOn(QDate(2026, 11, 1), Suspended{})};
    file.suspension = Suspension{};
    file.withdrawal = Withdrawal{};
    file.reopenings.resize(1);
    QStringList paths;
    PathLister lister(paths, {});
    describe(lister, file);
    QVERIFY(paths.contains(u"notice.target.code"_s) &&
            paths.contains(u"rounds[2].suspendedFrom"_s) &&
            paths.contains(u"reopenings[0].reason"_s));

    for (const QString &path : std::as_const(paths)) {
        // A field that has a place stands before one that has none, whichever was found first.
        const qsizetype dot = path.lastIndexOf(u'.');
        const QString placeless = path.first(dot + 1) + u"zzz"_s;
        std::vector<Finding> found{{Severity::Error, u"R1"_s, placeless, {}},
                                   {Severity::Error, u"R1"_s, path, {}}};
        sortByField(found);
        QVERIFY2(found.front().field == path, qPrintable(path));
    }

    // Sorting loses nothing and brings no two fields to one place.
    std::vector<Finding> forward;
    for (const QString &path : std::as_const(paths))
        forward.push_back({Severity::Error, u"R1"_s, path, {}});
    std::vector<Finding> backward(forward.rbegin(), forward.rend());
    sortByField(forward);
    sortByField(backward);
    QCOMPARE(forward.size(), std::size_t(paths.size()));
    QVERIFY(forward == backward);
}

void TestFindings::sentencesFillInEveryValueOnce()
{
    CaseFile file = soundCase();
    file.notice.date = QDate(2026, 11, 2);
    file.notice.deadline = QDate(2026, 10, 30);
    const auto found = findingsOn(file, lookedAtOn());
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().sentence.contains(u"115/10/30 is not after"_s));
    QVERIFY(found.front().sentence.contains(u"date 115/11/02"_s));
}

void TestFindings::anyCaseIsDecidedTheSameWayTwice()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("findings depend on the case and the context alone", [&calendar] {
        const CaseFile file = *anyCaseFile();
        const QDate today = *anyDate();
        const auto drawable = [](char32_t character) { return character % 3 != 0; };
        const RuleContext context{today, calendar, drawable};
        RC_ASSERT(findings(file, context) == findings(CaseFile(file), context));
        RC_ASSERT(findingsForChange(file, file, std::nullopt).empty());
    }));
}

void TestFindings::everyFindingNamesARuleAFieldAndAReason()
{
    static const QRegularExpression rule(u"\\AR([1-9]|1[0-9]|2[0-6])\\z"_s);
    static const QRegularExpression field(
        u"\\A[a-zA-Z]+(\\[\\d+\\])?(\\.[a-zA-Z]+)*(\\[\\d+\\])?\\z"_s);
    static const QRegularExpression unfilled(u"%[1-9]"_s);
    QVERIFY(rc::check("code, field and sentence are whole", [] {
        for (const Finding &finding : findingsOn(*anyCaseFile(), *anyDate())) {
            RC_ASSERT(rule.match(finding.code).hasMatch());
            RC_ASSERT(field.match(finding.field).hasMatch());
            RC_ASSERT(finding.sentence.endsWith(u'.'));
            RC_ASSERT(!unfilled.match(finding.sentence).hasMatch());
        }
    }));
}

void TestFindings::brokenCasesAreDecidedToo()
{
    QVERIFY(rc::check("whatever the case holds, it is decided", [] {
        const CaseFile before = brokenCase();
        const CaseFile after = brokenCase();
        const QDate today = *rc::gen::element(QDate(), QDate(2026, 11, 22));
        const auto found = findingsOn(before, today);
        RC_ASSERT(before.rounds.size() <= 3 || hasError(found));
        if (before.number && before.number != after.number)
            RC_ASSERT(hasError(findingsForChange(before, after, std::nullopt)));
    }));
}

NOTICEDESK_TEST(TestFindings)
#include "test_findings.moc"
