// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Which file a path leads to: the same one still has the same identity when it was changed or goes
/// by another name, and another one with the same name has not. One that is not there has that of
/// nothing.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    /// Follows links. Opens nothing.
    static FileIdentity of(const QString &path);

    bool isOfNothing() const { return *this == FileIdentity(); }

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

} // namespace noticedesk
