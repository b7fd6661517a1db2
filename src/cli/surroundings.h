// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

/// Makes sure that the standard streams are there: one that the caller has closed would else be the
/// number of the next file that is opened, and what is printed would go into that. Writing to a
/// closed output stays an error.
void occupyStandardStreams();

/// Gives the main thread and those to come stacks of the usual size, however little the caller's
/// session allows; a thread of the system's own choice could have too little for drawing.
void giveStacksRoom();

} // namespace noticedesk
