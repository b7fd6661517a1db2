// SPDX-License-Identifier: GPL-3.0-or-later
// A chip says where a case stands in a sign and words.
#include "../domain/soundcase.h"
#include "app/case/statechip.h"
#include "app/cases/statedelegate.h"
#include "domain/casestate.h"
#include "domain/officecalendar.h"
#include "testprogram.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

const QDate chipToday(2026, 11, 18); // a Wednesday

CaseFile sentUntil(QDate deadline)
{
    CaseFile file = soundCase();
    file.notice.date = chipToday.addDays(-40);
    file.notice.deadline = deadline;
    file.response.reset();
    file.rounds.clear();
    file.dispatches.clear();
    Dispatch sent;
    sent.document = DispatchedDocument::Notice;
    sent.sentOn = chipToday.addDays(-39);
    file.dispatches.push_back(sent);
    return file;
}

CaseFile endedWith(const Outcome &outcome)
{
    CaseFile file = sentUntil(chipToday);
    file.rounds.push_back({outcome, u"王"_s, chipToday});
    return file;
}

} // namespace

class TestStateChip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateHasASignAndWords_data()
    {
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isUrgent");
        CaseFile draft;
        QTest::newRow("draft") << draft << u"○ draft"_s << false;
        CaseFile unsent = sentUntil(chipToday.addDays(30));
        unsent.dispatches.clear();
        QTest::newRow("issued") << unsent << u"✉ issued, not sent"_s << false;
        QTest::newRow("later") << sentUntil(chipToday.addDays(30)) << u"… awaiting the response"_s
                               << false;
        QTest::newRow("in 2 days")
            << sentUntil(chipToday.addDays(2)) << u"◔ due in 2 working days"_s << false;
        QTest::newRow("tomorrow") << sentUntil(chipToday.addDays(1)) << u"◔ due in 1 working day"_s
                                  << false;
        QTest::newRow("today") << sentUntil(chipToday) << u"● due today"_s << true;
        QTest::newRow("yesterday")
            << sentUntil(chipToday.addDays(-1)) << u"‼ overdue by 1 working day"_s << true;
        QTest::newRow("a week ago")
            << sentUntil(chipToday.addDays(-7)) << u"‼ overdue by 5 working days"_s << true;
        CaseFile unconfirmed = sentUntil(chipToday);
        unconfirmed.response = Response{};
        unconfirmed.response->channel = ResponseChannel::Email;
        QTest::newRow("by e-mail") << unconfirmed << u"☎ to be confirmed by telephone"_s << false;
        CaseFile responded = unconfirmed;
        responded.response->channel = ResponseChannel::Letter;
        QTest::newRow("on paper") << responded << u"✎ to be tracked"_s << false;
        QTest::newRow("improved") << endedWith(Improved{}) << u"✓ improved, closed"_s << false;
        CaseFile suspended = endedWith(Suspended{chipToday, chipToday.addDays(7)});
        QTest::newRow("suspended") << suspended << u"⊘ service suspended"_s << false;
        suspended.suspension = Suspension{};
        suspended.suspension->restoredOn = chipToday;
        QTest::newRow("restored") << suspended << u"⊘ service suspended → ✓ service restored"_s
                                  << false;
        CaseFile again = suspended;
        again.rounds.insert(again.rounds.begin(), again.rounds.front());
        again.rounds.front().outcome = Suspended{chipToday.addDays(-60), chipToday.addDays(-50)};
        again.suspension->restoredOn = chipToday.addDays(-30);
        QTest::newRow("suspended again") << again << u"⊘ service suspended"_s << false;
        CaseFile withdrawn = sentUntil(chipToday);
        withdrawn.withdrawal = Withdrawal{chipToday, u"重複發出"_s};
        QTest::newRow("withdrawn") << withdrawn << u"✕ withdrawn"_s << false;
    }

    void eachStateHasASignAndWords()
    {
        QFETCH(const CaseFile, file);
        QFETCH(const QString, text);
        QFETCH(const bool, isUrgent);
        const StateWords words = stateWords(file, chipToday, OfficeCalendar());
        QCOMPARE(words.text, text);
        QCOMPARE(words.isUrgent, isUrgent);
    }

    void signsAreNotReadOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("overdue") << u"‼ overdue by 4 working days"_s
                                 << u"overdue by 4 working days"_s;
        QTest::newRow("restored") << u"⊘ service suspended → ✓ service restored"_s
                                  << u"service suspended, service restored"_s;
        QTest::newRow("Chinese") << u"‼ 逾期 4 個辦公日"_s << u"逾期 4 個辦公日"_s;
    }

    void signsAreNotReadOut()
    {
        QFETCH(const QString, text);
        QTEST((StateWords{text, false}.spoken()), "spoken");
    }

    void aListDrawsChipsThatCanBeReadInAChosenRow_data()
    {
        QTest::addColumn<bool>("isUrgent");
        QTest::addColumn<bool>("isChosen");
        for (const bool isUrgent : {false, true}) {
            for (const bool isChosen : {false, true})
                QTest::addRow("urgent %d, chosen %d", isUrgent, isChosen) << isUrgent << isChosen;
        }
    }

    void aListDrawsChipsThatCanBeReadInAChosenRow()
    {
        QFETCH(const bool, isUrgent);
        QFETCH(const bool, isChosen);
        const QString words = u"● due today"_s;
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(words));
        model.item(0, 0)->setData(isUrgent, StateDelegate::urgentRole);
        const QTableView table;
        const StateDelegate delegate(nullptr);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.font = table.font();
        option.showDecorationSelected = true; // as a table of rows has it
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        if (isChosen)
            option.state |= QStyle::State_Selected;
        const auto drawn = [&](int width) {
            option.rect = QRect(0, 0, width, 30);
            QImage picture(width + 100, 30, QImage::Format_RGB32);
            picture.fill(Qt::magenta);
            QPainter painter(&picture);
            painter.fillRect(option.rect, option.palette.color(QPalette::Base));
            delegate.paint(&painter, option, model.index(0, 0));
            return picture;
        };
        const QImage wide = drawn(StateDelegate::widthOf(words, table.font()));
        const QColor ink =
            option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        // Above the words, within the chip.
        const QColor ground = wide.pixelColor(option.rect.width() / 2, 8);
        QCOMPARE(ground == ink, isUrgent);
        // What does not fit is cut off within the cell, and the chip stays whole.
        const QImage narrow = drawn(60);
        for (int y = 0; y < 30; ++y)
            QCOMPARE(narrow.pixelColor(60, y), QColor(Qt::magenta));
    }

    void whatIsUrgentIsFilledAndNothingIsCutOff()
    {
        StateChip chip;
        chip.showState({u"● due today"_s, true});
        const int usual = chip.sizeHint().height();
        chip.resize(chip.sizeHint());
        const QColor text = chip.palette().color(QPalette::WindowText);
        const auto inside = [&] { return chip.grab().toImage().pixelColor(chip.width() / 2, 2); };
        QCOMPARE(inside(), text);
        chip.showState({u"○ draft"_s, false});
        chip.resize(chip.sizeHint());
        QCOMPARE(inside(), chip.palette().color(QPalette::Window));
        QFont larger = chip.font();
        larger.setPointSizeF(2 * larger.pointSizeF());
        chip.setFont(larger);
        QVERIFY(chip.sizeHint().height() > usual * 3 / 2);
        QVERIFY(chip.font().bold());
    }
};

NOTICEDESK_TEST(TestStateChip)

#include "test_statechip.moc"
