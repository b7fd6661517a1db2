// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk
{

/// 改善對象: the organisation as the notice names it; later changes of the directory do not reach
/// it.
struct NoticeTarget
{
    std::optional<QString> code;    ///< 機關(構)代碼
    std::optional<QString> name;    ///< 機關(構)名稱
    std::optional<QString> address; ///< where the notice is mailed to

    friend bool operator==(const NoticeTarget &, const NoticeTarget &) = default;
};

/// 主管機關聯絡窗口: whom the organisation may ask.
struct ContactWindow
{
    std::optional<QString> unit;  ///< 服務單位
    std::optional<QString> name;  ///< 姓名
    std::optional<QString> phone; ///< 電話
    std::optional<QString> email; ///< 電子郵件信箱

    friend bool operator==(const ContactWindow &, const ContactWindow &) = default;
};

/// 限期改善單, the half that the office fills in. Whatever is absent prints as the form's blank.
struct Notice
{
    std::optional<QDate> date; ///< 日期
    NoticeTarget target;
    std::optional<QString> reason; ///< 事由
    QStringList improvementItems;  ///< 改善事項, in the order of their numbers
    QStringList legalBases;        ///< 法令依據
    std::optional<QDate> deadline; ///< 改善期限
    ContactWindow contact;

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace noticedesk
