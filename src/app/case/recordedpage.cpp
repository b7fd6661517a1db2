// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/recordedpage.h"

#include "app/case/documentnumberfield.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "domain/casestate.h"
#include "domain/findings.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordedPage::RecordedPage(Office &office, QWidget *parent) : CasePage(office, parent) {}

void RecordedPage::adoptFields(QPushButton &correct, QPushButton &giveUp, const QString &prefix)
{
    form().adoptFields(prefix);
    for (auto *number : form().findChildren<DocumentNumberField *>())
        number->setOffice(office());
    m_correct = &correct;
    m_giveUp = &giveUp;
    m_correct->hide();
    m_giveUp->hide();
    connect(m_correct, &QPushButton::clicked, this, &RecordedPage::beginCorrection);
    connect(m_giveUp, &QPushButton::clicked, this, &RecordedPage::givingUpWanted);
}

QStringList RecordedPage::recordedPaths() const
{
    const FieldValues shown = shownValues(record().file);
    QStringList paths = form().binder().paths();
    paths.removeIf([&shown](const QString &path) { return !shown.value(path).isValid(); });
    return paths;
}

void RecordedPage::beginCorrection()
{
    m_correcting = true;
    renewFrozen();
    if (QWidget *first = form().fieldFor(recordedPaths().value(0)))
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT correctionBegun();
}

void RecordedPage::giveUpCorrection()
{
    m_correcting = false;
    load(record());
    Q_EMIT correctionGivenUp();
}

bool RecordedPage::changesRecorded() const
{
    const auto found = findingsForChange(record().file, typedCase(), std::nullopt);
    return std::any_of(found.begin(), found.end(),
                       [](const Finding &finding) { return finding.code == "R23"_L1; });
}

void RecordedPage::followTyped()
{
    m_correcting = isTyped() && changesRecorded();
    renewFrozen();
}

void RecordedPage::recordChanged(const CaseRecord &)
{
    m_correcting = isTyped() && (m_correcting || changesRecorded());
    renewFrozen();
}

void RecordedPage::freeze()
{
    renewFrozen();
}

void RecordedPage::renewFrozen()
{
    showWhetherRecordable();
    const bool recordable = whyNot().isEmpty() && !isForReading();
    const QStringList recorded = recordedPaths();
    const QStringList paths = form().binder().paths();
    for (const QString &path : paths) {
        const bool frozen = !m_correcting && recorded.contains(path);
        // What is recorded can be read and copied, also of a case that is closed.
        if (frozen)
            form().setFieldEnabled(path, true);
        form().binder().setFrozen(path, frozen);
        if (!frozen)
            form().setFieldEnabled(path, recordable);
        if (auto *number = qobject_cast<DocumentNumberField *>(form().fieldFor(path)))
            number->offerBeginning(whyNot().isEmpty() && !recorded.contains(path));
    }
    const bool correctable = recordable && !recorded.isEmpty() && !isClosed(record().file);
    m_correct->setVisible(correctable && !m_correcting);
    m_giveUp->setVisible(m_correcting);
}

void RecordedPage::hideCorrection()
{
    m_correct->hide();
}

} // namespace noticedesk

#include "recordedpage.moc"
