// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk
{

/// The items of a text that is a list, without their marks: lines that begin with 1. 1、 (1) 一、
/// （一） ① 甲、 A. or a bullet, also in full-width characters and with a tab after them; - and ○,
/// which stand for other things too, only with a blank after them. The first line's mark says of
/// what kind the list is and numbers must count up; a line with another mark or none belongs to the
/// item before it, and blank lines are left out. Nothing if the text does not begin with a mark, or
/// only one line has one that a sentence may begin with too. Lines end with line feeds.
std::optional<QStringList> listItemsIn(const QString &text);

} // namespace noticedesk
