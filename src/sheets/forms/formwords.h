// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/casefields.h"

#include <functional>

namespace noticedesk
{

/// Called with the words of a form and with what stands in its fields, one after the other; the
/// field is empty for the form's words.
using WordsUse = std::function<void(const QString &text, const QString &field)>;

/// Shows the words, with the values of the fields in them or, where there are none, their blanks. A
/// path that a form names leads to the value at pathOf(path).
void walkWords(const std::vector<FormInline> &content, const FieldValues &values,
               const std::function<QString(const QString &)> &pathOf, const WordsUse &use);

/// The words as one text.
QString wordsWith(const std::vector<FormInline> &content, const FieldValues &values);

} // namespace noticedesk
