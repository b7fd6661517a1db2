// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/readfailure.h"

#include "app/desk/prompt.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/database/storeerror.h"

namespace noticedesk
{

StoreThreads::Failed announcingFailure(Prompt &prompt,
                                       const std::function<void(const QString &)> &announce)
{
    return [&prompt, announce](const std::exception_ptr &error) {
        try {
            std::rethrow_exception(error);
        } catch (const StoreUnreachable &away) {
            announce(sentenceWith(noticedesk::tr("Not done: %1"), away.message()));
        } catch (...) {
            prompt.tell(error);
        }
    };
}

} // namespace noticedesk
