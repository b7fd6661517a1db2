// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// A letter is not written: there is none about the case today, or its template asks for what it
/// must not have.
class LetterRefused final : public Error
{
public:
    using Error::Error;
};

/// A template cannot be read: it is no text of OpenDocument, damaged or too large.
class TemplateUnreadable final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
