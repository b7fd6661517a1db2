// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordpage.h"

namespace noticedesk
{

/// 聯絡窗口: the people of the office whom notices name.
class ContactWindowsPage final : public RecordPage
{
    Q_OBJECT

public:
    ContactWindowsPage(Desk &desk, QWidget *parent);
};

} // namespace noticedesk
