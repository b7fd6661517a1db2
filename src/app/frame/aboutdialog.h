// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace noticedesk
{

/// What the program is, its licence, and those of what it is made with.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace noticedesk
