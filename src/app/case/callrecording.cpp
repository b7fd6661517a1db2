// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/callrecording.h"

#include "app/case/actionperformer.h"
#include "app/case/calldialog.h"
#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/officer.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

CallRecording::CallRecording(const CaseParts &parts, ActionPerformer &performer)
    : m_parts(parts), m_performer(performer)
{
    connect(&parts.pages, &CasePages::callWanted, this, &CallRecording::record);
    connect(&parts.pages, &CasePages::callCorrectionWanted, this, &CallRecording::correct);
}

CallDialog *CallRecording::dialogFor(std::size_t place, const TelephoneCall &call,
                                     const QString &title, const QString &explanation,
                                     const QString &button)
{
    Office &office = m_parts.desk.office;
    auto *dialog =
        new CallDialog(title, explanation, button, office.today(), office.calendar(), &m_parts.tab);
    m_performer.askWith(dialog);
    dialog->showCall(call);
    dialog->askAbout(u"calls[%1]"_s.arg(place));
    return dialog;
}

void CallRecording::record()
{
    commitComposition();
    const QString &readOnly = m_parts.desk.store.readOnlyReason();
    if (!readOnly.isEmpty()) {
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), readOnly));
        return;
    }
    const CaseFile &file = m_parts.editing.record().file;
    if (isClosed(file) || !file.number) {
        Q_EMIT announced(isClosed(file)
                             ? whyClosed()
                             : noticedesk::tr("The notice was not issued yet; calls about it "
                                              "come after that."));
        return;
    }
    TelephoneCall usual;
    usual.on = m_parts.desk.office.today();
    const QTime now = QTime::currentTime();
    usual.at = QTime(now.hour(), now.minute());
    const Officer *self = m_parts.desk.office.self();
    usual.by = self ? self->name : Author::ofProcess().user;
    if (file.response)
        usual.spokeWith = file.response->respondent.name;
    usual.reached = true;
    CallDialog *dialog = dialogFor(file.calls.size(), usual, noticedesk::tr("Telephone call"),
                                   noticedesk::tr("A call that reached the respondent confirms a "
                                                  "response that came by e-mail."),
                                   noticedesk::tr("Record the call"));
    connect(dialog, &ReasonDialog::decided, this, [this, dialog] {
        m_performer.perform({noticedesk::tr("Record the call"),
                             noticedesk::tr("The telephone call was recorded."),
                             [call = dialog->call()](CaseActions &actions, const CaseEdit &edit,
                                                     const ActionRules &) {
                                 return actions.recordTelephoneCall(edit, call);
                             }});
    });
    dialog->open();
}

void CallRecording::correct(std::size_t place)
{
    commitComposition();
    const auto &calls = m_parts.editing.record().file.calls;
    if (place >= calls.size())
        return;
    CallDialog *dialog =
        dialogFor(place, calls[place], noticedesk::tr("Correct the telephone call"),
                  noticedesk::tr("What was recorded stays in the history, with "
                                 "what is recorded now and the reason."),
                  noticedesk::tr("Record the correction"));
    dialog->askForReason();
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, place] {
        m_performer.perform({noticedesk::tr("Record the correction"),
                             noticedesk::tr("The telephone call was corrected."),
                             [place, call = dialog->call(), reason = dialog->reason()](
                                 CaseActions &actions, const CaseEdit &edit, const ActionRules &) {
                                 return actions.correctTelephoneCall(edit, place, call, reason);
                             }});
    });
    dialog->open();
}

} // namespace noticedesk

#include "callrecording.moc"
