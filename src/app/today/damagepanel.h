// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui
{
class DamagePanel;
}

namespace noticedesk
{

/// Says in words what is damaged in the store, and offers its last good backup. Hidden as long as
/// nothing is.
class DamagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DamagePanel(QWidget *parent);
    ~DamagePanel() override;

    /// The last good backup, empty if there is none, and when it was made.
    void showDamage(const QStringList &problems, const QString &backup, const QString &when);

Q_SIGNALS:
    /// Somebody wants to see this backup beside the store, and then perhaps to restore it.
    void restoreWanted(const QString &backup);
    /// Somebody wants to know all that is damaged.
    void verificationWanted();

private:
    std::unique_ptr<Ui::DamagePanel> m_ui;
    QString m_backup;
};

} // namespace noticedesk
