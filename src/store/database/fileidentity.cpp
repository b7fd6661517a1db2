// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace noticedesk
{

FileIdentity FileIdentity::of(const QString &path)
{
    // No descriptor may be opened for this: closing it would drop SQLite's locks.
    struct stat state
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return {};
    return {state.st_dev, state.st_ino};
}

} // namespace noticedesk
