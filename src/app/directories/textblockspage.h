// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordpage.h"

namespace noticedesk
{

/// 範本: the texts that the office uses again and again, by where they are offered.
class TextBlocksPage final : public RecordPage
{
    Q_OBJECT

public:
    TextBlocksPage(Desk &desk, QWidget *parent);

private:
    void addStarterTexts();
};

} // namespace noticedesk
