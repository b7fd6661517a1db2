// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "soundcase.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

using TextChange = std::function<void(CaseFile &, const QString &)>;

namespace
{

QString person()
{
    return u"王\U00020BB7"_s;
}

bool allButPerson(char32_t character)
{
    return character != U'\U00020BB7';
}

} // namespace

class TestCharacterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r19_everyPrintedFieldIsLookedAt_data();
    void r19_everyPrintedFieldIsLookedAt();
    void r19_theAddressIsNotPrinted();
    void r19_charactersAreJudged_data();
    void r19_charactersAreJudged();
    void r19_theCharacterIsNamedOnceInAField();
    void r19_theSheetsAreAskedAboutEveryCharacter();
};

void TestCharacterRules::r19_everyPrintedFieldIsLookedAt_data()
{
    QTest::addColumn<TextChange>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &field, const TextChange &change) {
        QTest::newRow(qPrintable(field)) << change << field;
    };
    row(u"notice.target.name"_s,
        [](CaseFile &file, const QString &text) { file.notice.target.name = text; });
    row(u"notice.reason"_s, [](CaseFile &file, const QString &text) { file.notice.reason = text; });
    row(u"notice.improvementItems[1]"_s,
        [](CaseFile &file, const QString &text) { file.notice.improvementItems[1] = text; });
    row(u"notice.legalBasis[0]"_s,
        [](CaseFile &file, const QString &text) { file.notice.legalBases[0] = text; });
    row(u"notice.contact.unit"_s,
        [](CaseFile &file, const QString &text) { file.notice.contact.unit = text; });
    row(u"notice.contact.name"_s,
        [](CaseFile &file, const QString &text) { file.notice.contact.name = text; });
    row(u"response.respondent.name"_s,
        [](CaseFile &file, const QString &text) { file.response->respondent.name = text; });
    row(u"response.statement"_s,
        [](CaseFile &file, const QString &text) { file.response->statement = text; });
    row(u"response.items[1]"_s,
        [](CaseFile &file, const QString &text) { file.response->answers[1] = text; });
    row(u"rounds[0].text"_s,
        [](CaseFile &file, const QString &text) { file.rounds[0].outcome = Other{text}; });
    row(u"rounds[0].tracker"_s,
        [](CaseFile &file, const QString &text) { file.rounds[0].tracker = text; });
}

void TestCharacterRules::r19_everyPrintedFieldIsLookedAt()
{
    QFETCH(const TextChange, change);
    QFETCH(const QString, field);
    CaseFile file = soundCase();
    file.response = soundResponse();
    file.rounds = {roundOn(QDate(2026, 11, 2), Other{u"電話聯繫"_s})};
    change(file, person());
    QCOMPARE(findingNames(findingsOn(file, lookedAtOn(), allButPerson)),
             QStringList{u"error R19 "_s + field});
    QCOMPARE(remarks(file), QStringList());
}

void TestCharacterRules::r19_theAddressIsNotPrinted()
{
    CaseFile file = soundCase();
    file.notice.target.address = person();
    QCOMPARE(findingNames(findingsOn(file, lookedAtOn(), allButPerson)), QStringList());
}

void TestCharacterRules::r19_charactersAreJudged_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("name");
    const auto row = [](uint character, const QString &severity, const QString &name) {
        QTest::newRow(qPrintable(name)) << character << severity << name;
    };
    row(0x53F0, QString(), u"U+53F0"_s);
    row(0x20BB7, QString(), u"U+20BB7"_s);
    row(0x0301, QString(), u"U+0301"_s);
    row(0x05D0, QString(), u"U+05D0"_s);
    row(0x1F600, QString(), u"U+1F600"_s);
    row(0xF900, QString(), u"U+F900"_s);
    row(0x3000, QString(), u"U+3000"_s);
    for (const uint privateUse : {0xE000U, 0xF8FFU, 0xF0000U, 0xFFFFDU, 0x100000U, 0x10FFFDU})
        row(privateUse, u"warning"_s, u"U+"_s + QString::number(privateUse, 16).toUpper());
    row(0x00AD, u"warning"_s, u"U+00AD"_s);
    row(0x061C, u"warning"_s, u"U+061C"_s);
    for (const uint invisible :
         {0x200BU, 0x200CU, 0x200DU, 0x200EU,  0x200FU,  0x2028U, 0x202AU, 0x202BU,
          0x202CU, 0x202DU, 0x202EU, 0x2060U,  0x2066U,  0x2067U, 0x2068U, 0x2069U,
          0x3164U, 0xFE00U, 0xFE0FU, 0xE0100U, 0xE01EFU, 0xE0041U})
        row(invisible, u"warning"_s, u"U+"_s + QString::number(invisible, 16).toUpper());
    row(0x0000, u"error"_s, u"U+0000"_s);
    row(0x000D, u"error"_s, u"U+000D"_s);
    row(0x0085, u"error"_s, u"U+0085"_s);
    row(0xFEFF, u"error"_s, u"U+FEFF"_s);
    row(0xFFFE, u"error"_s, u"U+FFFE"_s);
    row(0xD800, u"error"_s, u"U+D800"_s);
    row(0xDFFF, u"error"_s, u"U+DFFF"_s);
}

void TestCharacterRules::r19_charactersAreJudged()
{
    QFETCH(const uint, character);
    QFETCH(const QString, severity);
    QFETCH(const QString, name);
    CaseFile file = soundCase();
    QString text;
    if (QChar::requiresSurrogates(character))
        text =
            QString(QChar(QChar::highSurrogate(character))) + QChar(QChar::lowSurrogate(character));
    else
        text = QChar(character);
    file.notice.target.name = u"測"_s + text + u"試"_s;
    const auto found = findingsOn(file, lookedAtOn(), [](char32_t) { return true; });
    if (severity.isEmpty()) {
        QCOMPARE(findingNames(found), QStringList());
        return;
    }
    QCOMPARE(findingNames(found), QStringList{severity + u" R19 notice.target.name"_s});
    QVERIFY(found.front().sentence.contains(name));
}

void TestCharacterRules::r19_theCharacterIsNamedOnceInAField()
{
    CaseFile file = soundCase();
    file.notice.reason = u"\uE000\uE000"_s + person() + person();
    file.notice.target.name = person();
    const auto drawable = [](char32_t character) {
        return character != U'\uE000' && character != U'\U00020BB7';
    };
    const auto found = findingsOn(file, lookedAtOn(), drawable);
    const QStringList expected{u"error R19 notice.target.name"_s, u"warning R19 notice.reason"_s,
                               u"error R19 notice.reason"_s, u"error R19 notice.reason"_s};
    QCOMPARE(findingNames(found), expected);
    QVERIFY(found[0].sentence.contains(u"U+20BB7"_s));
    QVERIFY(found[1].sentence.contains(u"U+E000"_s));
    QVERIFY(found[2].sentence.contains(u"U+E000"_s));
    QVERIFY(found[3].sentence.contains(u"U+20BB7"_s));
}

/// R26: what the sheets refuse is an error whatever kind of character it is.
void TestCharacterRules::r19_theSheetsAreAskedAboutEveryCharacter()
{
    for (const char32_t refused : {U'\n', U'\t', U' ', U'\u00A0', U'\u2068', U'一'}) {
        CaseFile file = soundCase();
        file.notice.reason = u"一\n\t \u00A0\u2068"_s;
        const auto others = [&](char32_t character) { return character != refused; };
        QStringList errors;
        for (const Finding &finding : findingsOn(file, lookedAtOn(), others)) {
            if (finding.severity == Severity::Error)
                errors.append(finding.code + u' ' + finding.field);
        }
        QVERIFY2(errors.contains(u"R19 notice.reason"_s), qPrintable(characterName(refused)));
        file.notice.reason->remove(QString::fromUcs4(&refused, 1));
        file.notice.reason->append(u"二"_s);
        errors.clear();
        for (const Finding &finding : findingsOn(file, lookedAtOn(), others)) {
            if (finding.severity == Severity::Error && finding.field == "notice.reason"_L1)
                errors.append(finding.sentence);
        }
        QCOMPARE(errors, QStringList());
    }
}

NOTICEDESK_TEST(TestCharacterRules)
#include "test_characterrules.moc"
