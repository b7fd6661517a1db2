// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace noticedesk
{

/// What a column of an incident's list can say.
enum class ListField {
    Code,        ///< 機關代碼
    Name,        ///< 機關名稱
    Ip,          ///< 使用者IP, the organisation's own addresses
    MaliciousIp, ///< 惡意IP
    From,        ///< 起
    To,          ///< 迄
    Event,       ///< 事件編號
    Note,        ///< 備註
};

inline constexpr std::array listFields{ListField::Code,  ListField::Name,        ListField::Ip,
                                       ListField::From,  ListField::MaliciousIp, ListField::To,
                                       ListField::Event, ListField::Note};

/// The field's usual heading in Chinese lists.
QString headingOf(ListField field);

/// What a heading says by one of its usual names, Chinese or English; nothing if it is none of
/// them. Width, capitals, blanks and the signs between words make no difference.
std::optional<ListField> listFieldNamed(const QString &heading);

/// A heading as it is compared with another.
QString foldedHeading(const QString &heading);

} // namespace noticedesk
