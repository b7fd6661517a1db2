// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/storeerror.h"

namespace noticedesk
{

/// Makes a file under another name first, which is the beginning of what errors would tell, and
/// tells of the name that was asked for. Throws what the work throws.
template <class Work>
auto makingFile(const QString &name, const QString &madeAs, const Work &work)
{
    try {
        return work();
    } catch (const StoreDamaged &error) {
        if (!error.where().startsWith(madeAs))
            throw;
        throw StoreDamaged(error.message(), name);
    } catch (const StoreError &error) {
        if (!error.where().startsWith(madeAs))
            throw;
        throw StoreError(error.message(), name);
    }
}

} // namespace noticedesk
