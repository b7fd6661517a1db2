// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// The store cannot be opened, read or written; where() is its file. Nothing of what was asked for
/// was done.
class StoreError : public Error
{
public:
    using Error::Error;
};

/// The store is not what it must be: cut off, overwritten, or changed by something else. A backup
/// helps where trying again does not.
class StoreDamaged final : public StoreError
{
public:
    using StoreError::StoreError;
};

/// The store can be read and not written, and trying again does not help: its file or folder must
/// not be written, or another program has put something into it that would run then.
class StoreReadOnly final : public StoreError
{
public:
    using StoreError::StoreError;
};

/// The server that keeps the store cannot be reached, does not let us in, or went away meanwhile.
/// Only when it is back it is known whether what was being committed then is done; everything else
/// is not. The connection is to be opened again.
class StoreUnreachable final : public StoreError
{
public:
    using StoreError::StoreError;
};

/// Another process or connection was writing for longer than a quarter of a second. Nothing was
/// done; the same may be tried again.
class StoreBusy final : public StoreError
{
public:
    using StoreError::StoreError;
};

} // namespace noticedesk
