// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace noticedesk
{

/// A file cannot be taken as evidence; where() is its name. Nothing was kept.
class EvidenceError : public Error
{
public:
    using Error::Error;
};

/// Whoever waited for a file to be taken has ended it. Nothing was kept.
class EvidenceEnded final : public EvidenceError
{
public:
    using EvidenceError::EvidenceError;
};

} // namespace noticedesk
