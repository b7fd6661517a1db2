// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/suspensionpage.h"

#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "ui_suspensionpage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

SuspensionPage::SuspensionPage(Office &office, QWidget *parent)
    : RecordedPage(office, parent), m_ui(std::make_unique<Ui::SuspensionPage>())
{
    m_ui->setupUi(&form());
    form().adoptFields();
    m_ui->letterNumberEdit->setOffice(office);
    takeCorrectionButtons(*m_ui->correctRecordButton, *m_ui->giveUpRecordButton);
}

SuspensionPage::~SuspensionPage() = default;

Suspension SuspensionPage::typedSuspension() const
{
    Suspension suspension;
    setFieldValues(suspension, typedValues(), u"suspension."_s);
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

void SuspensionPage::renewFrozen()
{
    m_ui->letterNumberEdit->offerBeginning(whyNot().isEmpty() &&
                                           !suspensionShown(record().file).letterNumber);
    RecordedPage::renewFrozen();
}

} // namespace noticedesk

#include "suspensionpage.moc"
