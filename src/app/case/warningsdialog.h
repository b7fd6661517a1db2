// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QDialog>

#include <vector>

namespace noticedesk
{

/// Shows warnings that can be accepted before something is done. Who accepts them and when is kept
/// with the case.
class WarningsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The button says what is done when they are accepted.
    WarningsDialog(const std::vector<Finding> &warnings, const QString &button, QWidget *parent);
};

} // namespace noticedesk
