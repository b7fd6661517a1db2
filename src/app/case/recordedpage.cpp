// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/recordedpage.h"

#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "domain/casestate.h"
#include "domain/findings.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordedPage::RecordedPage(Office &office, QWidget *parent) : CasePage(office, parent) {}

QHBoxLayout *RecordedPage::addCorrectionButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_correct = new QPushButton(noticedesk::tr("Correct what is recorded…"), buttons);
    m_correct->setObjectName(u"correctRecordButton"_s);
    m_giveUp = new QPushButton(noticedesk::tr("&Give the correction up"), buttons);
    m_giveUp->setObjectName(u"giveUpRecordButton"_s);
    for (QPushButton *button : {m_correct, m_giveUp}) {
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->hide();
        row->addWidget(button);
    }
    row->addStretch();
    form().addWidget(buttons);
    connect(m_correct, &QPushButton::clicked, this, &RecordedPage::beginCorrection);
    connect(m_giveUp, &QPushButton::clicked, this, &RecordedPage::givingUpWanted);
    return row;
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
}

bool RecordedPage::changesRecorded() const
{
    CaseFile typed = record().file;
    collect(typed);
    const auto found = findingsForChange(record().file, typed, std::nullopt);
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
    if (isForReading())
        form().setFieldsEnabled(false);
    const bool recordable = whyNot().isEmpty() && !isForReading();
    const QStringList recorded = recordedPaths();
    const QStringList paths = form().binder().paths();
    for (const QString &path : paths) {
        const bool frozen = !m_correcting && recorded.contains(path);
        // What is recorded can be read and copied, also of a case that is closed.
        if (frozen)
            form().setFieldEnabled(path, true);
        form().setFieldReadOnly(path, frozen);
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
