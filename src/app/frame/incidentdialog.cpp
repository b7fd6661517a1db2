// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/incidentdialog.h"

#include "app/desk/office.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/plainlabel.h"
#include "domain/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

IncidentDialog::IncidentDialog(const Office &office, const std::optional<Id<Incident>> &present,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"incidentDialog"_s);
    setWindowTitle(noticedesk::tr("Incident of this case"));
    auto *column = new QVBoxLayout(this);
    auto *explanation = new PlainLabel(
        noticedesk::tr(
            "What led to the case. Text blocks take addresses and days from it. Incidents are kept "
            "in the directories."),
        this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    auto *form = new FieldForm(this);
    m_incidents = new QComboBox(this);
    m_incidents->setObjectName(u"incidentCombo"_s);
    m_incidents->addItem(noticedesk::tr("(none)"));
    for (const Stored<Incident> &each : office.incidents())
        m_incidents->addItem(each.record.title, each.id.value());
    if (present)
        m_incidents->setCurrentIndex(std::max(0, m_incidents->findData(present->value())));
    form->addField(noticedesk::tr("&Incident"), u"incident"_s, m_incidents);
    column->addWidget(form);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

std::optional<Id<Incident>> IncidentDialog::chosen() const
{
    const QVariant id = m_incidents->currentData();
    return id.isValid() ? std::optional(Id<Incident>(id.toLongLong())) : std::nullopt;
}

} // namespace noticedesk

#include "incidentdialog.moc"
