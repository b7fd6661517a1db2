// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A sequence of outcomes by their first letters (improved, extended, suspended, other) and what
/// the rules remark about it, as rule@round. R10 and R11 refuse; R17 warns.
struct Decision
{
    const char *sequence;
    const char *remarks;
};

// clang-format off
constexpr std::array<Decision, 85> decisions{{
    {"", ""},
    {"I", ""},
    {"E", ""},
    {"S", ""},
    {"O", ""},
    {"II", "R10@2"},
    {"IE", "R10@2"},
    {"IS", "R10@2"},
    {"IO", "R10@2"},
    {"EI", ""},
    {"EE", ""},
    {"ES", ""},
    {"EO", ""},
    {"SI", "R17@2"},
    {"SE", "R17@2"},
    {"SS", "R17@2"},
    {"SO", "R17@2"},
    {"OI", ""},
    {"OE", ""},
    {"OS", ""},
    {"OO", ""},
    {"III", "R10@2 R10@3"},
    {"IIE", "R10@2 R10@3 R11@3"},
    {"IIS", "R10@2 R10@3"},
    {"IIO", "R10@2 R10@3 R11@3"},
    {"IEI", "R10@2"},
    {"IEE", "R10@2 R11@3"},
    {"IES", "R10@2"},
    {"IEO", "R10@2 R11@3"},
    {"ISI", "R10@2 R17@3"},
    {"ISE", "R10@2 R11@3 R17@3"},
    {"ISS", "R10@2 R17@3"},
    {"ISO", "R10@2 R11@3 R17@3"},
    {"IOI", "R10@2"},
    {"IOE", "R10@2 R11@3"},
    {"IOS", "R10@2"},
    {"IOO", "R10@2 R11@3"},
    {"EII", "R10@3"},
    {"EIE", "R10@3 R11@3"},
    {"EIS", "R10@3"},
    {"EIO", "R10@3 R11@3"},
    {"EEI", ""},
    {"EEE", "R11@3"},
    {"EES", ""},
    {"EEO", "R11@3"},
    {"ESI", "R17@3"},
    {"ESE", "R11@3 R17@3"},
    {"ESS", "R17@3"},
    {"ESO", "R11@3 R17@3"},
    {"EOI", ""},
    {"EOE", "R11@3"},
    {"EOS", ""},
    {"EOO", "R11@3"},
    {"SII", "R17@2 R10@3"},
    {"SIE", "R17@2 R10@3 R11@3"},
    {"SIS", "R17@2 R10@3"},
    {"SIO", "R17@2 R10@3 R11@3"},
    {"SEI", "R17@2"},
    {"SEE", "R17@2 R11@3"},
    {"SES", "R17@2"},
    {"SEO", "R17@2 R11@3"},
    {"SSI", "R17@2 R17@3"},
    {"SSE", "R17@2 R11@3 R17@3"},
    {"SSS", "R17@2 R17@3"},
    {"SSO", "R17@2 R11@3 R17@3"},
    {"SOI", "R17@2"},
    {"SOE", "R17@2 R11@3"},
    {"SOS", "R17@2"},
    {"SOO", "R17@2 R11@3"},
    {"OII", "R10@3"},
    {"OIE", "R10@3 R11@3"},
    {"OIS", "R10@3"},
    {"OIO", "R10@3 R11@3"},
    {"OEI", ""},
    {"OEE", "R11@3"},
    {"OES", ""},
    {"OEO", "R11@3"},
    {"OSI", "R17@3"},
    {"OSE", "R11@3 R17@3"},
    {"OSS", "R17@3"},
    {"OSO", "R11@3 R17@3"},
    {"OOI", ""},
    {"OOE", "R11@3"},
    {"OOS", ""},
    {"OOO", "R11@3"},
}};
// clang-format on

/// The case that recorded these outcomes a month apart, with dates that no rule objects to.
CaseFile caseOf(const QString &sequence)
{
    CaseFile file = soundCase();
    QDate day(2026, 11, 2);
    for (const QChar &letter : sequence) {
        Outcome outcome = Improved{};
        if (letter == u'E')
            outcome = Extended{day.addDays(28)};
        else if (letter == u'S')
            outcome = suspendedOn(day);
        else if (letter == u'O')
            outcome = Other{u"電話聯繫"_s};
        file.rounds.push_back(roundOn(day, outcome));
        day = day.addDays(28);
    }
    file.suspension = Suspension{};
    file.suspension->letterSentOn = lookedAtOn();
    file.suspension->reportedOn = lookedAtOn();
    return file;
}

QStringList remarksOf(const CaseFile &file)
{
    QStringList names;
    for (const Finding &finding : findingsOn(file, lookedAtOn())) {
        const QString round = finding.field.mid(u"rounds["_s.size()).section(u']', 0, 0);
        names.append(finding.code + u'@' + QString::number(round.toInt() + 1));
    }
    names.sort();
    return names;
}

} // namespace

class TestOutcomeSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsEverySequenceOnce();
    void everySequenceIsDecided_data();
    void everySequenceIsDecided();
    void anAcceptedSequenceHasTheStateOfItsLastRound_data();
    void anAcceptedSequenceHasTheStateOfItsLastRound();
};

void TestOutcomeSequences::theTableHoldsEverySequenceOnce()
{
    std::set<QString> sequences;
    for (const Decision &decision : decisions) {
        const QString sequence = QString::fromLatin1(decision.sequence);
        QVERIFY(sequence.size() <= maximumTrackingRounds);
        for (const QChar &letter : sequence)
            QVERIFY(u"IESO"_s.contains(letter));
        sequences.insert(sequence);
    }
    QCOMPARE(sequences.size(), std::size_t(1 + 4 + 4 * 4 + 4 * 4 * 4));
}

void TestOutcomeSequences::everySequenceIsDecided_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<QStringList>("expected");
    for (const Decision &decision : decisions) {
        QStringList expected =
            QString::fromLatin1(decision.remarks).split(u' ', Qt::SkipEmptyParts);
        expected.sort();
        QTest::newRow(*decision.sequence == '\0' ? "none" : decision.sequence)
            << QString::fromLatin1(decision.sequence) << expected;
    }
}

void TestOutcomeSequences::everySequenceIsDecided()
{
    QFETCH(const QString, sequence);
    QFETCH(const QStringList, expected);
    const CaseFile file = caseOf(sequence);
    QCOMPARE(remarksOf(file), expected);

    for (const Finding &finding : findingsOn(file, lookedAtOn())) {
        const bool refuses = finding.code != u"R17"_s;
        QVERIFY((finding.severity == Severity::Error) == refuses);
    }
}

void TestOutcomeSequences::anAcceptedSequenceHasTheStateOfItsLastRound_data()
{
    QTest::addColumn<QString>("sequence");
    QTest::addColumn<int>("state");
    const auto row = [](const QString &sequence, CaseState state) {
        QTest::newRow(qPrintable(u'"' + sequence + u'"')) << sequence << int(state);
    };
    row(u""_s, CaseState::Issued);
    for (const QString &improved : {u"I"_s, u"EI"_s, u"SI"_s, u"OI"_s, u"EEI"_s, u"SOI"_s})
        row(improved, CaseState::Improved);
    for (const QString &suspended : {u"S"_s, u"SS"_s, u"ES"_s, u"SES"_s, u"OOS"_s})
        row(suspended, CaseState::Suspended);
    for (const QString &open : {u"E"_s, u"O"_s, u"SE"_s, u"SO"_s, u"EO"_s})
        row(open, CaseState::Tracking);
}

void TestOutcomeSequences::anAcceptedSequenceHasTheStateOfItsLastRound()
{
    QFETCH(const QString, sequence);
    QFETCH(const int, state);
    const CaseFile file = caseOf(sequence);
    QCOMPARE(int(stateOf(file)), state);
    QCOMPARE(isClosed(file), sequence.endsWith(u'I') || sequence.endsWith(u'S'));
}

NOTICEDESK_TEST(TestOutcomeSequences)
#include "test_outcomesequences.moc"
