// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class RestoringDialog;
}

namespace noticedesk
{

/// Says that a backup is being restored and how far that is, while there is no window; it can be
/// cancelled.
class RestoringDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoringDialog();
    ~RestoringDialog() override;

    void showProgress(const QString &what, qint64 done);
    /// Esc and closing ask for the end of the work; the dialog stays until it has ended.
    void reject() override;

Q_SIGNALS:
    void cancelled();

private:
    std::unique_ptr<Ui::RestoringDialog> m_ui;
};

} // namespace noticedesk
