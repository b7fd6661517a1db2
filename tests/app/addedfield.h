// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fieldform.h"

namespace noticedesk::testing
{

/// A new field of a form, named by its path: nameEdit.
template <class Widget>
Widget *addedField(FieldForm &form, const QString &label, const QString &path)
{
    auto *field = new Widget(&form);
    field->setObjectName(path + QStringLiteral("Edit"));
    form.addField(label, path, field);
    return field;
}

} // namespace noticedesk::testing
