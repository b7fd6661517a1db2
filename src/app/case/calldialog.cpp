// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/calldialog.h"

#include "app/widgets/fieldbinder.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "ui_calldialog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// 9:05, 0905, 09：05; nothing if the text is no time of day.
std::optional<QTime> timeTyped(const QString &text)
{
    static const QRegularExpression form(u"\\A\\s*(\\d{1,2})[:：.]?(\\d{2})\\s*\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.hasMatch() ? match.captured(1).toInt() : -1, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

CallDialog::CallDialog(const QString &title, const QString &explanation, const QString &button,
                       QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                       QWidget *parent)
    : ReasonDialog(parent)
{
    Ui::CallDialog ui;
    ui.setupUi(this);
    m_time = ui.callTimeEdit;
    begin({ui.explanationLabel, ui.form, ui.dayEdit, ui.reasonEdit, ui.remarkLabel, ui.buttons},
          title, explanation, button, today, calendar);
}

void CallDialog::showCall(const TelephoneCall &call)
{
    form().binder().show(fieldValues(call));
    dayField().setDate(call.on);
    m_time->setText(call.at ? call.at->toString(u"HH:mm"_s) : QString());
}

TelephoneCall CallDialog::call() const
{
    TelephoneCall call;
    setFieldValues(call, form().binder().values());
    call.on = day();
    call.at = timeTyped(m_time->text());
    return call;
}

void CallDialog::accept()
{
    if (!m_time->text().trimmed().isEmpty() && !timeTyped(m_time->text())) {
        remark(u"at"_s, noticedesk::tr("This is no time of day; write it as 09:05."));
        return;
    }
    ReasonDialog::accept();
}

} // namespace noticedesk

#include "calldialog.moc"
