// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace noticedesk
{

struct CaseRecord;
struct Desk;

/// Tells that somebody else has changed a case meanwhile, and what they changed, field by field.
/// Nothing is told once the context has gone.
void tellOthersChange(Desk &desk, QObject *context, const CaseRecord &before,
                      const CaseRecord &now);

} // namespace noticedesk
