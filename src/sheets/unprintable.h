// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// A value of the case cannot be printed as it is; where() is its field.
class Unprintable final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
