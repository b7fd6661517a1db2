// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/storethreads.h"

namespace noticedesk
{

class Prompt;

/// What is done where something that a person asked for cannot be read: that the server is away is
/// announced in a sentence, as it is known already; anything else is told in a box.
StoreThreads::Failed announcingFailure(Prompt &prompt,
                                       const std::function<void(const QString &)> &announce);

/// The same for a part of the window that says its sentences with a signal announced().
template <class Part>
StoreThreads::Failed announcingFailure(Prompt &prompt, Part &part)
{
    return announcingFailure(prompt, [&part](const QString &why) { Q_EMIT part.announced(why); });
}

} // namespace noticedesk
