// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class ViewNameDialog;
}

namespace noticedesk
{

/// Asks for the name of a view that is made of the filters.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ViewNameDialog(QWidget *parent);
    ~ViewNameDialog() override;

    void accept() override;

Q_SIGNALS:
    /// A name was given; it is not blank.
    void named(const QString &name);

private:
    std::unique_ptr<Ui::ViewNameDialog> m_ui;
};

} // namespace noticedesk
