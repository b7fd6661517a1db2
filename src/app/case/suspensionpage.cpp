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

SuspensionPage::SuspensionPage(Office &office, QWidget *parent) : RecordedPage(office, parent)
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
    addCorrectionButtons();
}

Suspension SuspensionPage::typedSuspension() const
{
    return {recorded(m_letterNumber->text()), m_letterSentOn->date(), m_letterDeliveredOn->date(),
            m_reportedOn->date(), m_restoredOn->date()};
}

void SuspensionPage::collect(CaseFile &file) const
{
    file = withSuspensionTyped(file, typedSuspension());
}

void SuspensionPage::showCase(const CaseFile &file)
{
    const Suspension suspension = suspensionShown(file);
    m_letterNumber->setText(suspension.letterNumber.value_or(QString()));
    m_letterSentOn->setDate(suspension.letterSentOn);
    m_letterDeliveredOn->setDate(suspension.letterDeliveredOn);
    m_reportedOn->setDate(suspension.reportedOn);
    m_restoredOn->setDate(suspension.restoredOn);
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

QStringList SuspensionPage::allPaths() const
{
    return {u"suspension.letterNumber"_s, u"suspension.letterSentOn"_s,
            u"suspension.letterDeliveredOn"_s, u"suspension.reportedOn"_s,
            u"suspension.restoredOn"_s};
}

QStringList SuspensionPage::recordedPaths() const
{
    const Suspension shown = suspensionShown(record().file);
    const std::array isRecorded{shown.letterNumber.has_value(), shown.letterSentOn.has_value(),
                                shown.letterDeliveredOn.has_value(), shown.reportedOn.has_value(),
                                shown.restoredOn.has_value()};
    QStringList paths;
    for (std::size_t place = 0; place < isRecorded.size(); ++place) {
        if (isRecorded[place])
            paths.append(allPaths().at(static_cast<qsizetype>(place)));
    }
    return paths;
}

void SuspensionPage::takeWhatNobodyTyped(const CaseRecord &other)
{
    const Suspension before = suspensionShown(record().file);
    const Suspension now = suspensionShown(other.file);
    const Suspension typed = typedSuspension();
    if (typed.letterNumber == before.letterNumber)
        m_letterNumber->setText(now.letterNumber.value_or(QString()));
    const auto takeDay = [](RocDateField *field, const auto &typedDay, const auto &dayBefore,
                            const auto &day) {
        const bool isHalfTyped = !typedDay && !field->isBlank();
        if (typedDay == dayBefore && !isHalfTyped)
            field->setDate(day);
    };
    takeDay(m_letterSentOn, typed.letterSentOn, before.letterSentOn, now.letterSentOn);
    takeDay(m_letterDeliveredOn, typed.letterDeliveredOn, before.letterDeliveredOn,
            now.letterDeliveredOn);
    takeDay(m_reportedOn, typed.reportedOn, before.reportedOn, now.reportedOn);
    takeDay(m_restoredOn, typed.restoredOn, before.restoredOn, now.restoredOn);
}

} // namespace noticedesk

#include "suspensionpage.moc"
