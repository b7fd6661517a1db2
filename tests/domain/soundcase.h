// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar2026.h"
#include "domain/casefile.h"
#include "domain/findings.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>

namespace noticedesk::testing
{

/// An issued case that no rule remarks on: a test changes one thing and sees which rule does. It
/// has no response and no round yet.
inline CaseFile soundCase()
{
    CaseFile file;
    file.number = CaseNumber::fromParts(115, 42);
    file.notice.date = QDate(2026, 10, 1);
    file.notice.target.code = QStringLiteral("395000000A");
    file.notice.target.name = QStringLiteral("臺南市測試公會");
    file.notice.target.address = QStringLiteral("708201 臺南市安平區永華路二段6號");
    file.notice.reason =
        QStringLiteral("請確認電腦(IP：203.0.113.7)連線惡意IP(198.51.100.9)原因。");
    file.notice.improvementItems = {QStringLiteral("請確認連線原因。"),
                                    QStringLiteral("請掃毒並回報結果。")};
    file.notice.legalBases = {QStringLiteral("公文電子交換系統資訊安全管理規範第8點")};
    file.notice.deadline = QDate(2026, 10, 30);
    file.notice.contact.unit = QStringLiteral("臺南市政府智慧發展中心");
    file.notice.contact.name = QStringLiteral("王小明");
    file.notice.contact.phone = QStringLiteral("06-2991111 轉1234");
    file.notice.contact.email = QStringLiteral("desk@mail.example.org.tw");
    return file;
}

/// A response to the sound case that no rule remarks on.
inline Response soundResponse()
{
    Response response;
    response.respondent.name = QStringLiteral("李大華");
    response.respondent.phone = QStringLiteral("06-2345678");
    response.respondent.email = QStringLiteral("lee@example.org.tw");
    response.statement = QStringLiteral("本用戶已完成以下改善事項：");
    response.answers = {QStringLiteral("原因已查明。"), QStringLiteral("掃毒結果如附件1。")};
    response.receivedOn = QDate(2026, 10, 20);
    response.channel = ResponseChannel::Letter;
    response.sealed = true;
    return response;
}

/// A paper that was sent on the given day.
inline Dispatch dispatched(DispatchedDocument document, QDate day)
{
    Dispatch dispatch;
    dispatch.document = document;
    dispatch.sentOn = day;
    return dispatch;
}

/// A round tracked on the given day.
inline TrackingRound roundOn(QDate day, const Outcome &outcome)
{
    return TrackingRound{outcome, QStringLiteral("王小明"), day};
}

/// A suspension that is notified on a day and takes effect a week later.
inline Suspended suspendedOn(QDate day)
{
    return Suspended{day, day.addDays(7)};
}

/// The day on which the tests look at a case unless they say otherwise: after all its dates.
inline QDate lookedAtOn()
{
    return QDate(2027, 3, 1);
}

/// Each finding as "error R3 notice.deadline".
inline QStringList findingNames(const std::vector<Finding> &found)
{
    QStringList names;
    for (const Finding &finding : found) {
        QString severity = QStringLiteral("error");
        if (finding.severity == Severity::Warning)
            severity = QStringLiteral("warning");
        else if (finding.severity == Severity::Task)
            severity = QStringLiteral("task");
        names.append(severity + QChar(u' ') + finding.code + QChar(u' ') + finding.field);
    }
    return names;
}

inline std::vector<Finding> findingsOn(const CaseFile &file, QDate today,
                                       const std::function<bool(char32_t)> &canDraw = {})
{
    const OfficeCalendar calendar = calendar2026();
    return findings(file, RuleContext{today, calendar, canDraw});
}

/// The names of what all rules remark about the case, seen on lookedAtOn().
inline QStringList remarks(const CaseFile &file)
{
    return findingNames(findingsOn(file, lookedAtOn()));
}

} // namespace noticedesk::testing
