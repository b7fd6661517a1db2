// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// The store cannot be opened, read or written; where() is its file. Nothing of what was asked for
/// was done.
class StoreError final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
