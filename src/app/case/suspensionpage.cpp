// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/suspensionpage.h"

#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/rocdatefield.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

SuspensionPage::SuspensionPage(Office &office, QWidget *parent) : CasePage(office, parent)
{
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

QString SuspensionPage::whyNot() const
{
    const CaseFile &file = record().file;
    if (stateOf(file) == CaseState::Withdrawn)
        return noticedesk::tr("The case was withdrawn; reopen it first.");
    if (!lastSuspendedRound(file) && !file.suspension)
        return noticedesk::tr("No round of this case has suspended the service.");
    return {};
}

void SuspensionPage::recordChanged(const CaseRecord &)
{
    showWhetherRecordable();
}

} // namespace noticedesk

#include "suspensionpage.moc"
