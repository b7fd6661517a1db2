// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/returnedvalues.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class ReturnedDialog;
}

namespace noticedesk
{

/// Lays what was typed into a returned sheet beside what the case has, and asks what of it to take
/// over. Everything is ticked at first.
class ReturnedDialog final : public QDialog
{
    Q_OBJECT

public:
    ReturnedDialog(const std::vector<ReturnedValue> &values, const QStringList &remarks,
                   QWidget *parent);
    ~ReturnedDialog() override;

    /// Those that are ticked.
    std::vector<ReturnedValue> chosen() const;

private:
    std::unique_ptr<Ui::ReturnedDialog> m_ui;
    std::vector<ReturnedValue> m_values;
};

} // namespace noticedesk
