// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcasefile.h"

#include <QByteArray>
#include <QStringList>

#include <ostream>
#include <vector>

void showValue(const QString &text, std::ostream &stream)
{
    for (const char32_t character : text.toUcs4()) {
        if (character >= 0x20 && character < 0x7F)
            stream << static_cast<char>(character);
        else
            stream << "<U+" << QByteArray::number(static_cast<uint>(character), 16).constData()
                   << '>';
    }
}

void showValue(QDate date, std::ostream &stream)
{
    stream << date.toString(Qt::ISODate).toStdString();
}

namespace noticedesk::testing
{

namespace
{

/// One character or a few that have caused trouble somewhere: ideographs outside the BMP, combining
/// marks, right-to-left text, emoji, markup, separators of file formats, format signs.
rc::Gen<QString> troublesomePiece()
{
    return rc::gen::element<QString>(
        QStringLiteral("𠮷"), QStringLiteral("𡍼"), QStringLiteral("台"), QStringLiteral("臺"),
        QStringLiteral("公會"), QStringLiteral("李○○"), QStringLiteral("〇"),
        QStringLiteral("喆堃犇煊凃"), QStringLiteral("e\u0301"), QStringLiteral("a\u0323\u0302"),
        QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064A\u0629"),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD"), QStringLiteral("😀"), QStringLiteral("👩\u200D💻"),
        QStringLiteral("葛\U000E0100"), QStringLiteral("\uF900"),
        QStringLiteral("\u202Egpj.exe\u202C"), QStringLiteral("\u200B"), QStringLiteral("\u00AD"),
        QStringLiteral("<img src=\"file:///dev/zero\">"), QStringLiteral("<b>&amp;</b>"),
        QStringLiteral("%1"), QStringLiteral("%s%n"), QStringLiteral("{ip}"), QStringLiteral("{"),
        QStringLiteral("}"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("\\u0041"),
        QStringLiteral("'; DROP TABLE cases; --"), QStringLiteral("=1+1"), QStringLiteral(","),
        QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\u2028"), QStringLiteral(" "),
        QStringLiteral("\u3000"), QStringLiteral("ＸＹ１２"), QStringLiteral("XXX"),
        QStringLiteral("○年○月○日"), QStringLiteral("\uE000"), QStringLiteral("\U000F0000"));
}

/// Any character that a case may hold, from the whole of Unicode.
rc::Gen<QString> anyCharacter()
{
    return rc::gen::map(
        rc::gen::suchThat(rc::gen::inRange<uint>(0x20, 0x110000),
                          [](uint code) {
                              const bool control = code >= 0x7F && code < 0xA0;
                              const bool surrogate = code >= 0xD800 && code < 0xE000;
                              const bool noncharacter =
                                  (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code < 0xFDF0);
                              return !control && !surrogate && !noncharacter && code != 0xFEFF;
                          }),
        [](uint code) {
            const auto character = static_cast<char32_t>(code);
            return QString::fromUcs4(&character, 1);
        });
}

QStringList someTexts(int atMost)
{
    QStringList texts;
    const int count = *rc::gen::inRange(0, atMost + 1);
    for (int index = 0; index < count; ++index)
        texts.append(*anyText());
    return texts;
}

rc::Gen<Notice> anyNotice()
{
    return rc::gen::exec([] {
        Notice notice;
        notice.date = perhaps(anyDate());
        notice.target.code = perhaps(rc::gen::oneOf(
            rc::gen::element<QString>(QStringLiteral("395000000A"), QStringLiteral("XC12345678")),
            anyText()));
        notice.target.name = perhaps(anyText());
        notice.target.address = perhaps(anyText());
        notice.reason = perhaps(anyText());
        notice.improvementItems = someTexts(6);
        notice.legalBases = someTexts(3);
        notice.deadline = perhaps(anyDate());
        notice.contact.unit = perhaps(anyText());
        notice.contact.name = perhaps(anyText());
        notice.contact.phone = perhaps(anyText());
        notice.contact.email = perhaps(anyText());
        return notice;
    });
}

rc::Gen<Response> anyResponse()
{
    return rc::gen::exec([] {
        Response response;
        response.respondent.name = perhaps(anyText());
        response.respondent.phone = perhaps(anyText());
        response.respondent.email = perhaps(anyText());
        response.statement = perhaps(anyText());
        const int answers = *rc::gen::inRange(0, 7);
        for (int index = 0; index < answers; ++index)
            response.answers.push_back(perhaps(anyText()));
        response.receivedOn = perhaps(anyDate());
        response.channel =
            perhaps(rc::gen::element(ResponseChannel::Letter, ResponseChannel::Email));
        response.phoneConfirmedOn = perhaps(anyDate());
        response.sealed = *rc::gen::arbitrary<bool>();
        return response;
    });
}

rc::Gen<Outcome> anyOutcome()
{
    return rc::gen::exec([]() -> Outcome {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return Improved{};
        case 1:
            return Extended{perhaps(anyDate())};
        case 2: {
            const std::optional<QDate> notifiedOn = perhaps(anyDate());
            return Suspended{notifiedOn, perhaps(anyDate())};
        }
        default:
            return Other{perhaps(anyText())};
        }
    });
}

rc::Gen<Dispatch> anyDispatch()
{
    return rc::gen::exec([] {
        Dispatch dispatch;
        dispatch.document = *rc::gen::element(
            DispatchedDocument::Notice, DispatchedDocument::Correction,
            DispatchedDocument::SuspensionLetter, DispatchedDocument::ReportToArchives);
        dispatch.channel = perhaps(rc::gen::element(
            DispatchChannel::RegisteredLetter, DispatchChannel::Letter, DispatchChannel::Email,
            DispatchChannel::DocumentExchange, DispatchChannel::InPerson));
        dispatch.sentOn = perhaps(anyDate());
        dispatch.deliveredOn = perhaps(anyDate());
        dispatch.documentNumber = perhaps(anyText());
        dispatch.registeredNumber = perhaps(anyText());
        if (*rc::gen::inRange(0, 6) == 0)
            dispatch.struckOut = *anyText();
        return dispatch;
    });
}

rc::Gen<TelephoneCall> anyCall()
{
    return rc::gen::exec([] {
        TelephoneCall call;
        call.on = perhaps(anyDate());
        if (*rc::gen::arbitrary<bool>())
            call.at = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
        call.spokeWith = perhaps(anyText());
        call.by = perhaps(anyText());
        call.reached = *rc::gen::arbitrary<bool>();
        call.note = perhaps(anyText());
        return call;
    });
}

rc::Gen<Suspension> anySuspension()
{
    return rc::gen::exec([] {
        Suspension suspension;
        suspension.letterNumber = perhaps(anyText());
        suspension.letterSentOn = perhaps(anyDate());
        suspension.letterDeliveredOn = perhaps(anyDate());
        suspension.reportedOn = perhaps(anyDate());
        suspension.restoredOn = perhaps(anyDate());
        return suspension;
    });
}

} // namespace

rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::weightedOneOf<QString>(
        {{3, troublesomePiece()},
         {2, anyCharacter()},
         {3, rc::gen::map(rc::gen::inRange<int>(0x20, 0x7F),
                          [](int code) { return QString(QChar(code)); })}});
    const auto joined = rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                                     [](const std::vector<QString> &pieces) {
                                         QString text;
                                         for (const QString &each : pieces)
                                             text += each;
                                         return text;
                                     });
    const auto longText =
        rc::gen::map(rc::gen::inRange<qsizetype>(100, 1000), [](qsizetype repetitions) {
            return QStringLiteral("請確認𠮷").repeated(repetitions);
        });
    return rc::gen::weightedOneOf<QString>({{2, rc::gen::just(QStringLiteral(""))},
                                            {20, joined},
                                            {10, troublesomePiece()},
                                            {1, longText}});
}

rc::Gen<QDate> anyDate()
{
    const auto between = [](QDate first, QDate last) {
        return rc::gen::map(rc::gen::inRange<qint64>(first.toJulianDay(), last.toJulianDay() + 1),
                            [](qint64 day) { return QDate::fromJulianDay(day); });
    };
    return rc::gen::weightedOneOf<QDate>({{8, between(QDate(2026, 11, 1), QDate(2027, 2, 28))},
                                          {1, between(QDate(1912, 1, 1), QDate(2910, 12, 31))}});
}

rc::Gen<TrackingRound> anyTrackingRound()
{
    return rc::gen::exec([] {
        TrackingRound round;
        round.outcome = *anyOutcome();
        round.tracker = perhaps(anyText());
        round.trackedOn = perhaps(anyDate());
        return round;
    });
}

rc::Gen<CaseFile> anyCaseFile()
{
    return rc::gen::exec([] {
        CaseFile file;
        if (*rc::gen::arbitrary<bool>()) {
            const int year = *rc::gen::inRange(1, 1000);
            const int serial = *rc::gen::inRange(1, 1000000);
            file.number = CaseNumber::fromParts(year, serial);
        }
        file.noticeRevision = *rc::gen::inRange(1, 5);
        file.notice = *anyNotice();
        const int dispatches = *rc::gen::inRange(0, 4);
        for (int index = 0; index < dispatches; ++index)
            file.dispatches.push_back(*anyDispatch());
        file.response = perhaps(anyResponse());
        const int calls = std::max(0, *rc::gen::inRange(-3, 3));
        for (int index = 0; index < calls; ++index)
            file.calls.push_back(*anyCall());
        const int rounds = *rc::gen::inRange(0, maximumTrackingRounds + 1);
        for (int index = 0; index < rounds; ++index)
            file.rounds.push_back(*anyTrackingRound());
        if (*rc::gen::arbitrary<bool>())
            file.suspension = *anySuspension();
        if (*rc::gen::inRange(0, 5) == 0) {
            const std::optional<QDate> on = perhaps(anyDate());
            file.withdrawal = Withdrawal{on, perhaps(anyText())};
        }
        const int reopenings = *rc::gen::inRange(0, 3);
        for (int index = 0; index < reopenings; ++index) {
            Reopening reopening;
            reopening.on = perhaps(anyDate());
            reopening.reason = perhaps(anyText());
            reopening.afterRound = *rc::gen::inRange(0, maximumTrackingRounds + 1);
            file.reopenings.push_back(reopening);
        }
        file.notes = perhaps(anyText());
        file.officer = perhaps(anyText());
        return file;
    });
}

} // namespace noticedesk::testing
