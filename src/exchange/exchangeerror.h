// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// A file could not be read, understood or written.
class ExchangeError final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
