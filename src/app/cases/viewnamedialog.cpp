// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/viewnamedialog.h"

#include "app/widgets/composition.h"
#include "ui_viewnamedialog.h"

#include <QPushButton>

namespace noticedesk
{

ViewNameDialog::ViewNameDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ViewNameDialog>())
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    m_ui->viewNameEdit->setMinimumWidth(fontMetrics().horizontalAdvance(u'字') * 20);
    QPushButton *done = m_ui->buttons->button(QDialogButtonBox::Ok);
    done->setEnabled(false);
    connect(m_ui->viewNameEdit, &QLineEdit::textChanged, done,
            [done](const QString &text) { done->setEnabled(!text.trimmed().isEmpty()); });
}

ViewNameDialog::~ViewNameDialog() = default;

void ViewNameDialog::accept()
{
    commitComposition();
    Q_EMIT named(m_ui->viewNameEdit->text().trimmed());
    QDialog::accept();
}

} // namespace noticedesk

#include "viewnamedialog.moc"
