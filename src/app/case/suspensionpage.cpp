// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/suspensionpage.h"

#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

SuspensionPage::SuspensionPage(Office &office, QWidget *parent) : CasePage(office, parent)
{
    setObjectName(u"suspensionPage"_s);
    m_why =
        new PlainLabel(noticedesk::tr("No round of this case has suspended the service."), this);
    m_why->setObjectName(u"whyNotLabel"_s);
    m_why->setWordWrap(true);
    form().addWidget(m_why);
    form().addHeading(noticedesk::tr("Written notice to the organisation"));
    m_letterNumber = addLine(noticedesk::tr("Document n&umber"), u"suspension.letterNumber"_s,
                             u"letterNumberEdit"_s);
    m_letterSentOn =
        addDate(noticedesk::tr("S&ent on"), u"suspension.letterSentOn"_s, u"letterSentOnEdit"_s);
    m_letterDeliveredOn = addDate(noticedesk::tr("De&livered on"),
                                  u"suspension.letterDeliveredOn"_s, u"letterDeliveredOnEdit"_s);
    form().addHeading(noticedesk::tr("National Archives Administration"));
    m_reportedOn =
        addDate(noticedesk::tr("&Reported on"), u"suspension.reportedOn"_s, u"reportedOnEdit"_s);
    form().addHeading(noticedesk::tr("End of the suspension"));
    m_restoredOn = addDate(noticedesk::tr("Service restored &on"), u"suspension.restoredOn"_s,
                           u"restoredOnEdit"_s);
}

Suspension SuspensionPage::typedSuspension() const
{
    return {recorded(m_letterNumber->text()), m_letterSentOn->date(), m_letterDeliveredOn->date(),
            m_reportedOn->date(), m_restoredOn->date()};
}

void SuspensionPage::collect(CaseFile &file) const
{
    file.suspension = typedSuspension();
}

void SuspensionPage::showCase(const CaseFile &file)
{
    const Suspension suspension = file.suspension.value_or(Suspension{});
    m_letterNumber->setText(suspension.letterNumber.value_or(QString()));
    m_letterSentOn->setDate(suspension.letterSentOn);
    m_letterDeliveredOn->setDate(suspension.letterDeliveredOn);
    m_reportedOn->setDate(suspension.reportedOn);
    m_restoredOn->setDate(suspension.restoredOn);
}

void SuspensionPage::recordChanged(const CaseRecord &record)
{
    const bool suspended = lastSuspendedRound(record.file).has_value();
    m_why->setVisible(!suspended);
    form().setFieldsEnabled((suspended || record.file.suspension) && !record.file.withdrawal);
}

} // namespace noticedesk

#include "suspensionpage.moc"
