// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/reasondialog.h"
#include "domain/telephonecall.h"

namespace noticedesk
{

class LineField;

/// Asks for a telephone call: when, with whom, who called, whether they were reached, a note.
class CallDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    CallDialog(const QString &title, const QString &explanation, const QString &button, QDate today,
               const std::shared_ptr<const OfficeCalendar> &calendar, QWidget *parent);

    void showCall(const TelephoneCall &call);
    TelephoneCall call() const;

    void accept() override;

private:
    LineField *m_time;
};

} // namespace noticedesk
