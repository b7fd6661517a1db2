// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// What a process may have that reads a document which nobody vouches for.
struct ConfinedResources
{
    qint64 memory = 0;        ///< in bytes, more than it has mapped already
    int processorSeconds = 0; ///< then the system ends it
    qint64 fileSize = 0;      ///< of what it writes, in bytes
    int writable = -1;        ///< the only descriptor that it may write to
    QByteArrayList readable;  ///< folders and files that it may read; what is not there is left out
};

/// Confines this process for the rest of its life: limits, Landlock where the kernel has it, and a
/// list of the system calls that are needed for reading; all others are refused, among them
/// whatever writes, connects, starts a program or process, or makes memory executable. Ends with
/// the process that started it. What it needs of the disk besides what may be read, such as
/// plug-ins, has to be loaded before. Gives why it was not possible, and then nothing must be read.
std::optional<QString> confineThisProcess(const ConfinedResources &resources);

/// Something that a confined process must not be able to do.
struct Door
{
    QByteArray name;
    bool isClosed = false;
};

/// Tries each of them in this process, which is to be confined: it would not survive otherwise.
std::vector<Door> triedDoors();

} // namespace noticedesk
