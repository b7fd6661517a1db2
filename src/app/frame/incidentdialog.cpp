// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/incidentdialog.h"

#include "app/desk/office.h"
#include "ui_incidentdialog.h"

namespace noticedesk
{

IncidentDialog::IncidentDialog(const Office &office, const std::optional<Id<Incident>> &present,
                               QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::IncidentDialog>())
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    for (const Stored<Incident> &each : office.incidents())
        m_ui->incidentCombo->addItem(each.record.title, each.id.value());
    if (present)
        m_ui->incidentCombo->setCurrentIndex(
            std::max(0, m_ui->incidentCombo->findData(present->value())));
    resize(480, sizeHint().height());
}

IncidentDialog::~IncidentDialog() = default;

std::optional<Id<Incident>> IncidentDialog::chosen() const
{
    const QVariant id = m_ui->incidentCombo->currentData();
    return id.isValid() ? std::optional(Id<Incident>(id.toLongLong())) : std::nullopt;
}

} // namespace noticedesk

#include "incidentdialog.moc"
