// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class OtherStoreDialog;
}

namespace noticedesk
{

/// Asks before the backup of another store takes the place of this one: who means it types the
/// other store's name, as the command wants it, too.
class OtherStoreDialog final : public QDialog
{
    Q_OBJECT

public:
    OtherStoreDialog(const QString &question, const QString &otherStore, QWidget *parent);
    ~OtherStoreDialog() override;

    /// Refused, beside the field, as long as that is not the name.
    void accept() override;

private:
    std::unique_ptr<Ui::OtherStoreDialog> m_ui;
    QString m_otherStore;
};

} // namespace noticedesk
