// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/primarybutton.h"

#include "app/case/casepage.h"
#include "app/look/look.h"
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/nextstep.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Nothing for pages that only an action of their own changes.
QString nameOfRecording(Step step)
{
    switch (step) {
    case Step::Dispatch:
        return noticedesk::tr("Record the dispatch");
    case Step::Response:
        return noticedesk::tr("Record the response");
    case Step::Round1:
    case Step::Round2:
    case Step::Round3:
        return noticedesk::tr("Record the round");
    case Step::Suspension:
        return noticedesk::tr("Record the suspension");
    case Step::Notes:
        return noticedesk::tr("Record the notes");
    case Step::Notice:
    case Step::Evidence:
    case Step::History:
        break;
    }
    return {};
}

} // namespace

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setFont(emphasized(font()));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (const Wanted wanted = m_wanted) // it may become another meanwhile
            wanted();
    });
}

void PrimaryButton::offer(const CaseFile &file, QDate today, Step chosen, const CasePage *page,
                          bool isCorrectingNotice)
{
    const bool isClosedNow = isClosed(file);
    const bool isTyped = page && page->isTyped() && !nameOfRecording(chosen).isEmpty();
    const Step next = nextStepOf(file, today);
    if (!file.number && !isTyped) {
        become(noticedesk::tr("Issue and give the number"), u"F10"_s,
               [this] { Q_EMIT issuingWanted(); });
    } else if (chosen == Step::Notice && isCorrectingNotice) {
        become(noticedesk::tr("Issue the correction"), u"Ctrl+S"_s,
               [this] { Q_EMIT recordingWanted(); });
    } else if (!isTyped && nextStep(file) == NextStep::ConfirmByTelephone) {
        become(noticedesk::tr("Record a call"), u"F7"_s, [this] { Q_EMIT callWanted(); });
    } else if (isTyped || chosen == next || isClosedNow) {
        become(nameOfRecording(chosen), u"Ctrl+S"_s, [this] { Q_EMIT recordingWanted(); });
        setEnabled(page && page->whyNot().isEmpty());
    } else {
        become(nameOfRecording(next), {}, [this, next] { Q_EMIT stepWanted(next); });
    }
}

void PrimaryButton::become(const QString &name, const QString &key, const Wanted &wanted)
{
    setText(key.isEmpty() ? name : sentenceWith(noticedesk::tr("%1 (%2)"), name, key));
    setVisible(!name.isEmpty());
    setEnabled(true);
    m_wanted = wanted;
}

} // namespace noticedesk

#include "primarybutton.moc"
