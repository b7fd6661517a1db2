// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "store/database/id.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui
{
class IncidentDialog;
}

namespace noticedesk
{

class Office;

/// Asks which incident led to a case.
class IncidentDialog final : public QDialog
{
    Q_OBJECT

public:
    IncidentDialog(const Office &office, const std::optional<Id<Incident>> &present,
                   QWidget *parent);
    ~IncidentDialog() override;

    std::optional<Id<Incident>> chosen() const;

private:
    std::unique_ptr<Ui::IncidentDialog> m_ui;
};

} // namespace noticedesk
