// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// Which paper went out.
enum class DispatchedDocument { Notice, Correction, SuspensionLetter, ReportToArchives };

/// By which way a paper went out.
enum class DispatchChannel { RegisteredLetter, Letter, Email, DocumentExchange, InPerson };

/// 寄發: one paper that went out. A dispatch that was recorded by mistake is struck out: it stays
/// where it is and counts for nothing (rule R24).
struct Dispatch
{
    DispatchedDocument document = DispatchedDocument::Notice;
    std::optional<DispatchChannel> channel;
    std::optional<QDate> sentOn;
    std::optional<QDate> deliveredOn;        ///< day of delivery; it does not count in a period
    std::optional<QString> documentNumber;   ///< 發文字號
    std::optional<QString> registeredNumber; ///< 掛號號碼
    std::optional<QString> struckOut;        ///< why it was struck out; nothing while it counts

    friend bool operator==(const Dispatch &, const Dispatch &) = default;
};

} // namespace noticedesk
