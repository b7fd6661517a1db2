// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace noticedesk
{

/// The list of all keys.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent);
};

} // namespace noticedesk
