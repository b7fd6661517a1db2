// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "sheets/forms/form.h"

#include <QByteArray>

namespace noticedesk
{

/// A form file that does not follow the vocabulary; where() is "file:line:column".
class FormError final : public Error
{
    using Error::Error;
};

/// Reads a form. The file's name is only used to say where an error is. Throws FormError.
Form readForm(const QByteArray &xml, const QString &fileName);

/// The form of a sheet: the office's own forms/<sheet>.xml in the program's data folders if there
/// is one, otherwise the one built into the program. Throws FormError.
Form loadForm(Sheet sheet);

} // namespace noticedesk
