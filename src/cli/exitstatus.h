// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// What a command tells the script that called it (docs/command-line.md).
enum class ExitStatus {
    Done = 0,
    Refused = 1, ///< by a rule, or findings of severity error
    WrongUsage = 2,
    NotReadable = 3, ///< a file or the store could not be read or written
};

/// The command was called in a way that it does not understand.
class UsageError final : public Error
{
public:
    using Error::Error;
};

/// A rule refuses what the command was to do.
class RefusedError final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
