// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <list>

namespace noticedesk
{

/// Work that leaves something behind if the process ends in its middle: what takes that back is
/// called when the process is asked to end (takeBackUnfinished()) as long as this lives. It is
/// called from another thread while the work goes on, at most once, and must not throw.
class Unfinished final
{
public:
    explicit Unfinished(std::function<void()> takeBack);
    /// Begins something that cannot be taken back before it is known what it is, such as a file
    /// with a name of the system's choice: the process does not end between the two. Throws what
    /// begin throws.
    Unfinished(const std::function<void()> &begin, std::function<void()> takeBack);
    ~Unfinished();

    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

private:
    std::list<std::function<void()>>::iterator m_place;
};

/// Takes back everything that is unfinished, the last first. Nothing begins or ends meanwhile or
/// afterwards: the process is to end now.
void takeBackUnfinished();

/// Removes a folder in which another thread may be at work: it gets another name first, under which
/// nobody makes new files in it.
void takeBackFolder(const QString &path);

} // namespace noticedesk
