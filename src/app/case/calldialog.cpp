// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/calldialog.h"

#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/rocdatefield.h"
#include "domain/tr.h"

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
    : ReasonDialog(title, explanation, button, today, calendar, parent)
{
    setObjectName(u"callDialog"_s);
    m_time = form().addLine(noticedesk::tr("&Time"), u"at"_s, u"callTimeEdit"_s);
    form().addLine(noticedesk::tr("With wh&om"), u"spokeWith"_s, u"spokeWithEdit"_s);
    form().addLine(noticedesk::tr("C&alled by"), u"by"_s, u"callerEdit"_s);
    form().addCheck(noticedesk::tr("Reached"), u"reached"_s, u"reachedCheck"_s,
                    noticedesk::tr("the person was &reached"));
    form().addText(noticedesk::tr("&Note"), u"note"_s, u"callNoteEdit"_s);
    resize(width(), sizeHint().height());
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
