// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/privacy.h"

#include "platform/outputmode.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace noticedesk
{

void keepPrivate()
{
    writePrivately();
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A core file that is piped to a program knows no limit.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#ifdef __SANITIZE_ADDRESS__
    // The leak sanitizer looks at the process from outside, when all that was registered
    // before main() is done; the limit holds until then.
    std::atexit([] { ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); });
#endif
}

} // namespace noticedesk
