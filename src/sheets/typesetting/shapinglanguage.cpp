// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/shapinglanguage.h"

#include <hb.h>

namespace noticedesk
{

void fixShapingLanguage()
{
    // HarfBuzz takes the process's locale for the default when it is first asked, and keeps it.
    // Before Qt sets the locale, that is none.
    hb_language_get_default();
}

} // namespace noticedesk
