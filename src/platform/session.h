// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticedesk
{

// What the session that started the process may have in store for it. To be called before other
// threads begin.

/// Makes sure that the standard streams are there: one that the caller has closed would else be the
/// number of the next file that is opened, and what is printed would go into that. Writing to a
/// closed output stays an error.
void occupyStandardStreams();

/// Gives the main thread and those to come stacks of the usual size, however little the caller's
/// session allows; a thread of the system's own choice could have too little for drawing.
void giveStacksRoom();

/// A file that grows to the session's limit is an error like a full disk, not the process's end.
void surviveFileLimit();

/// Printing to where nobody reads any more is an error that can be told, not the process's end.
void surviveClosedPipes();

/// The numbers of the standard streams.
constexpr int standardOutput = 1;
constexpr int standardErrors = 2;

/// Whether a person sees what is written to this stream.
bool isTerminal(int stream);

} // namespace noticedesk
