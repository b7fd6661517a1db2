// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QWidget>

#include <vector>

namespace noticedesk
{

/// Warnings in words, with what accepting them means: for a dialog that asks.
class WarningsView final : public QWidget
{
    Q_OBJECT

public:
    explicit WarningsView(QWidget *parent = nullptr);

    void showWarnings(const std::vector<Finding> &warnings);

private:
    QWidget *m_lines;
};

} // namespace noticedesk
