// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

namespace noticedesk
{

/// 備註: who looks after a case, and what the office notes about it for itself, from the draft to
/// after its end.
class NotesPage final : public CasePage
{
    Q_OBJECT

public:
    NotesPage(Office &office, QWidget *parent);

protected:
    void recordChanged(const CaseRecord &) override {}
};

} // namespace noticedesk
