// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/suspensionpage.h"

#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "ui_suspensionpage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

SuspensionPage::SuspensionPage(Office &office, QWidget *parent) : RecordedPage(office, parent)
{
    Ui::SuspensionPage ui;
    ui.setupUi(&form());
    adoptFields(*ui.correctRecordButton, *ui.giveUpRecordButton);
}

void SuspensionPage::collect(CaseFile &file) const
{
    // What is typed of the letter among the dispatches stays where nothing is typed of it here.
    const FieldValues recorded = shownValues(record().file);
    const FieldValues typed = typedValues();
    FieldValues wanted = shownValues(file);
    for (auto each = typed.begin(); each != typed.end(); ++each) {
        if (each.value() != recorded.value(each.key()))
            wanted.insert(each.key(), each.value());
    }
    Suspension suspension;
    setFieldValues(suspension, wanted, u"suspension."_s);
    file = withSuspensionTyped(file, suspension);
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
    return fieldOfSuspension(path, typedCase());
}

} // namespace noticedesk

#include "suspensionpage.moc"
