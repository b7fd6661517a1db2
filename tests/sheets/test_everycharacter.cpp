// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "domain/findings.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "press.h"
#include "sheets/unprintable.h"
#include "testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// "U+4E00" and the like in a sentence.
QStringList namesIn(const QString &sentence)
{
    static const QRegularExpression name(u"U\\+[0-9A-F]+"_s);
    QStringList names;
    for (auto found = name.globalMatch(sentence); found.hasNext();)
        names.append(found.next().captured());
    return names;
}

QString without(const QString &text, const QStringList &names)
{
    const QSet<QString> left(names.begin(), names.end());
    QString result;
    for (qsizetype position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        const qsizetype units = unitsOf(character);
        if (!left.contains(characterName(character)))
            result += QStringView(text).mid(position, units);
        position += units;
    }
    return result;
}

} // namespace

class TestEveryCharacter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatACheckFindsIsWhatTheLayoutRefuses_data();
    void whatACheckFindsIsWhatTheLayoutRefuses();

private:
    Press m_press;
};

/// The errors of rule R19, the refusal of the layout and what is laid out, for every character of
/// the planes that have any.
void TestEveryCharacter::whatACheckFindsIsWhatTheLayoutRefuses_data()
{
    QTest::addColumn<uint>("plane");
    for (const uint plane : {0U, 1U, 2U, 3U, 14U, 15U, 16U})
        QTest::addRow("plane %u", plane) << plane;
}

void TestEveryCharacter::whatACheckFindsIsWhatTheLayoutRefuses()
{
    QFETCH(const uint, plane);
    constexpr uint ofAPlane = 0x10000;
    constexpr uint atOnce = 0x1000;
#ifdef NOTICEDESK_SANITIZED
    constexpr uint step = 3 * atOnce; // a third of them
#else
    constexpr uint step = atOnce;
#endif
    const OfficeCalendar calendar;
    const RuleContext context{QDate(2026, 12, 1), calendar, [this](char32_t character) {
                                  return m_press.fonts()->canDraw(character);
                              }};
    for (uint first = plane * ofAPlane; first < (plane + 1) * ofAPlane; first += step) {
        QString all(u'甲'); // takes what is invisible after it into the field
        for (uint character = first; character < first + atOnce; ++character) {
            if (QChar::isSurrogate(character))
                all += QChar(character); // fromUcs4() would replace it
            else
                all += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
            all += u' ';
        }
        CaseFile file;
        file.notice.reason = all;
        QStringList found;
        for (const Finding &finding : findings(file, context)) {
            if (finding.code == "R19"_L1 && finding.severity == Severity::Error)
                found += namesIn(finding.sentence);
        }
        QStringList refused;
        try {
            m_press.layOut(file, Sheet::Notice);
        } catch (const Unprintable &refusal) {
            refused = namesIn(refusal.message());
        }
        QCOMPARE(refused, found);
        // What is not refused is laid out, each character with its glyph.
        file.notice.reason = without(all, refused);
        const LaidOutSheet sheet = m_press.layOut(file, Sheet::Notice);
        const QString printed = fieldText(sheet, u"notice.reason"_s).remove(u"事由："_s);
        QCOMPARE(without(printed, {u"U+0020"_s}),
                 without(isolated(*file.notice.reason),
                         {u"U+0020"_s, u"U+000A"_s, u"U+2028"_s, u"U+2029"_s}));
    }
}

NOTICEDESK_TEST(TestEveryCharacter)
#include "test_everycharacter.moc"
