// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/form.h"

namespace noticedesk
{

/// How a sheet of address labels is parted, in mm: what the margins and the gaps leave of the paper
/// is the labels'.
struct LabelLayout
{
    int columns = 1;
    int rows = 1;
    QMarginsF margins{}; ///< of the paper
    QSizeF gaps{0, 0};   ///< between columns, between rows

    friend bool operator==(const LabelLayout &, const LabelLayout &) = default;
};

/// That of a form of labels, to a hundredth of a millimetre.
LabelLayout labelLayoutOf(const Form &form);

/// The form with its labels parted otherwise; what stands on a label keeps its place in proportion
/// to it. Throws Unprintable if the labels are smaller than the post office takes.
Form withLabels(Form form, const LabelLayout &layout);

} // namespace noticedesk
