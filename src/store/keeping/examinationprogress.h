// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <functional>

namespace noticedesk
{

/// Called while a long examination goes on, with the name of what is examined and how many records
/// of it are done, from any thread. False ends the examination.
using ExaminationProgress = std::function<bool(const QString &what, qint64 done)>;

/// The examination was ended before it was done.
class ExaminationEnded final : public Error
{
public:
    using Error::Error;
};

} // namespace noticedesk
