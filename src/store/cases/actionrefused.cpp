// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/actionrefused.h"

#include "domain/tr.h"

namespace noticedesk
{

RecordChanged::RecordChanged(CaseRecord present)
    : Error(tr("somebody else has changed the case meanwhile; nothing was overwritten"),
            present.file.number ? present.file.number->toString() : QString()),
      m_present(std::move(present))
{
}

} // namespace noticedesk
