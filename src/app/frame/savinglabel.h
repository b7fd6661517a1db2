// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseediting.h"
#include "app/widgets/plainlabel.h"

namespace noticedesk
{

/// Says in the status line whether what is typed is kept.
class SavingLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit SavingLabel(QWidget *parent);

    /// With a sentence on why it is not kept. Where no case is in front nothing is said of one that
    /// was saved.
    void showSaving(Saving saving, const QString &why, bool isCaseInFront);
};

} // namespace noticedesk
