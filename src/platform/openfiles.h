// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/descriptor.h"
#include "platform/filestate.h"

namespace noticedesk
{

// When a process closes any descriptor of a file, Linux drops all POSIX locks that the process has
// on it, those of SQLite too, and another process takes the log for its own. Whoever needs a
// descriptor beside SQLite's own has it from here: it is closed only when no connection of this
// process has the file open any more.

/// Says that SQLite has a file open in this process, for as long as this lives.
class OpenedFile final
{
public:
    explicit OpenedFile(const QString &path);
    ~OpenedFile();

    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;

private:
    FileIdentity m_identity;
};

/// Whether SQLite has the file open in this process, by whichever name.
bool isOpenHere(const FileIdentity &file);

/// A descriptor for reading that may be closed late. The system's flock() locks of it end with this
/// object all the same.
class ExtraDescriptor final
{
public:
    /// Nothing is opened if the file is not there or must not be read.
    explicit ExtraDescriptor(const QString &path);
    ~ExtraDescriptor();

    ExtraDescriptor(const ExtraDescriptor &) = delete;
    ExtraDescriptor &operator=(const ExtraDescriptor &) = delete;

    bool isOpen() const { return m_descriptor.isOpen(); }
    const Descriptor *operator->() const { return &m_descriptor; }

private:
    FileIdentity m_identity;
    Descriptor m_descriptor;
};

} // namespace noticedesk
