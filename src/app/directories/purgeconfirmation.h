// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class PurgeConfirmation;
}

namespace noticedesk
{

/// Asks a second time before cases are purged: who means it types how many they are.
class PurgeConfirmation final : public QDialog
{
    Q_OBJECT

public:
    PurgeConfirmation(qint64 cases, QWidget *parent);
    ~PurgeConfirmation() override;

    /// Refused, beside the field, as long as that is not the number.
    void accept() override;

private:
    std::unique_ptr<Ui::PurgeConfirmation> m_ui;
    QString m_count;
};

} // namespace noticedesk
