// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// 中止交換服務: what the office must prove after it suspended the service, and its end. The letter
/// and the report are dispatches; here they stand in files of noticedesk.case/1 and as what the
/// page of the suspension shows: see withProofsAsDispatches() and suspensionShown().
struct Suspension
{
    std::optional<QString> letterNumber;    ///< 發文字號 of the written notice
    std::optional<QDate> letterSentOn;      ///< day of the written notice to the organisation
    std::optional<QDate> letterDeliveredOn; ///< day the written notice was delivered
    std::optional<QDate> reportedOn;        ///< report to 檔案管理局
    std::optional<QDate> restoredOn;        ///< the service was restored

    friend bool operator==(const Suspension &, const Suspension &) = default;
};

} // namespace noticedesk
