// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/suspensionpage.h"

#include "app/case/documentnumberfield.h"
#include "app/widgets/fieldform.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

SuspensionPage::SuspensionPage(Office &office, QWidget *parent) : RecordedPage(office, parent)
{
    form().addHeading(noticedesk::tr("Written notice to the organisation"));
    m_letterNumber = new DocumentNumberField(office, this);
    form().addBound(noticedesk::tr("Document n&umber"), u"suspension.letterNumber"_s,
                    u"letterNumberEdit"_s, m_letterNumber);
    form().addDate(noticedesk::tr("S&ent on"), u"suspension.letterSentOn"_s, u"letterSentOnEdit"_s);
    form().addDate(noticedesk::tr("De&livered on"), u"suspension.letterDeliveredOn"_s,
                   u"letterDeliveredOnEdit"_s);
    form().addHeading(noticedesk::tr("National Archives Administration"));
    form().addDate(noticedesk::tr("&Reported on"), u"suspension.reportedOn"_s, u"reportedOnEdit"_s);
    form().addHeading(noticedesk::tr("End of the suspension"));
    form().addDate(noticedesk::tr("Service restored &on"), u"suspension.restoredOn"_s,
                   u"restoredOnEdit"_s);
    addCorrectionButtons();
}

Suspension SuspensionPage::typedSuspension() const
{
    Suspension suspension;
    setFieldValues(suspension, typedValues(), u"suspension."_s);
    if (m_letterNumber->holdsOnlyBeginning())
        suspension.letterNumber.reset();
    return suspension;
}

void SuspensionPage::collect(CaseFile &file) const
{
    file = withSuspensionTyped(file, typedSuspension());
}

FieldValues SuspensionPage::shownValues(const CaseFile &file) const
{
    return fieldValues(suspensionShown(file), u"suspension."_s);
}

QString SuspensionPage::whyNot() const
{
    const CaseFile &file = record().file;
    // The delivery and the restoration come after the case is closed by the two proofs.
    if (isClosed(file) && stateOf(file) != CaseState::Suspended)
        return whyClosed();
    if (!lastSuspendedRound(file) && !file.suspension)
        return noticedesk::tr("No round of this case has suspended the service.");
    return {};
}

QString SuspensionPage::shownPath(const QString &path) const
{
    CaseFile typed = record().file;
    collect(typed);
    return fieldOfSuspension(path, typed);
}

void SuspensionPage::fieldsShown()
{
    offerNumber();
}

void SuspensionPage::adoptUntouchedFields(const CaseRecord &other)
{
    if (m_letterNumber->holdsOnlyBeginning())
        m_letterNumber->clear();
    RecordedPage::adoptUntouchedFields(other);
}

void SuspensionPage::recordChanged(const CaseRecord &before)
{
    offerNumber();
    RecordedPage::recordChanged(before);
}

void SuspensionPage::offerNumber()
{
    m_letterNumber->offerBeginning(whyNot().isEmpty() &&
                                   !suspensionShown(record().file).letterNumber);
}

} // namespace noticedesk

#include "suspensionpage.moc"
