// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace noticedesk
{

/// What the keys for undoing, copying and the like do, as a menu: each entry presses its key in the
/// field or list that has the focus, so that it means there what the key means. It has no letter of
/// its own: those are taken by the pages, and its entries have their keys.
class EditMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent);

private:
    void add(const QString &icon, const QString &text, const QKeySequence &key,
             bool isForTypingOnly);
    void renew();
};

} // namespace noticedesk
