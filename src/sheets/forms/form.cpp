// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/form.h"

namespace noticedesk
{

QString Form::title() const
{
    for (const FormPart &part : parts) {
        if (const FormTitle *title = std::get_if<FormTitle>(&part))
            return QString(title->text).replace(QChar::LineSeparator, QChar::Space);
    }
    return {};
}

} // namespace noticedesk
