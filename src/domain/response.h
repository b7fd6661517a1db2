// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// 填寫人: who answered for the organisation.
struct Respondent
{
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> email;

    friend bool operator==(const Respondent &, const Respondent &) = default;
};

/// How the response came back.
enum class ResponseChannel { Letter, Email };

/// 改善事項處理情形與說明, the half that the organisation fills in.
struct Response
{
    Respondent respondent;
    std::optional<QString> statement; ///< the sentence above the answers
    /// One answer per improvement item, in the items' order; an absent one was left blank.
    std::vector<std::optional<QString>> answers;
    std::optional<QDate> receivedOn;
    std::optional<ResponseChannel> channel;
    /// The day of the call that confirmed a response sent by e-mail, in files of noticedesk.case/1
    /// only: see withConfirmationAsCall().
    std::optional<QDate> phoneConfirmedOn;
    bool sealed = false; ///< 用戶印信 was seen on the paper

    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace noticedesk
