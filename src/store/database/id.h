// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace noticedesk
{

/// Names a record within one store. Ids of different records neither compare nor convert. They
/// stand in no file: in another store the same record has another.
template <class Record>
class Id final
{
public:
    constexpr explicit Id(qint64 value) : m_value(value) {}

    qint64 value() const { return m_value; }

    friend auto operator<=>(const Id &, const Id &) = default;

private:
    qint64 m_value;
};

} // namespace noticedesk
