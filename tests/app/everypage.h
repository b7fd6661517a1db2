// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <functional>
#include <optional>

namespace noticedesk::testing
{

/// An office that has something of everything: a draft, an issued case with all steps, and an entry
/// in each directory. Whatever has a name of its own is called by this one, if one is given.
void furnishOffice(WindowDriver &desk, const std::optional<QString> &name = {});

/// Shows each page, each step of a case and each dialog of the window once, by the commands that
/// open them. The name says which it is; the widget is the page or the dialog. What is opened
/// is closed again. The store is that of furnishOffice(), and the window is open.
void showEveryPage(WindowDriver &desk,
                   const std::function<void(const QString &name, QWidget &shown)> &visit);

/// The faults of what is shown that do not pass: a page in a page in a page asks for room one after
/// the other, and what a preview says comes from its own thread.
QStringList lastingFaults(const std::function<QStringList()> &faults);

} // namespace noticedesk::testing
