// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/caseediting.h"

#include "app/case/typedkeeping.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/database/storeerror.h"
#include "store/history/fieldchanges.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace noticedesk
{

namespace
{

constexpr int pauseAfterKey = 600;    // ms
constexpr int longestUnkept = 1800;   // ms
constexpr int pauseAfterFault = 1000; // ms

/// The rules are asked when an action is recorded; typing asks none.
RuleContext withoutRules()
{
    static const OfficeCalendar calendar;
    return {QDate::currentDate(), calendar, {}};
}

/// The record as actions see it, whatever form an old one is kept in.
CaseRecord inOnePlace(CaseRecord record)
{
    record.file = noticedesk::inOnePlace(record.file);
    return record;
}

/// How far keeping got: the draft may be on the disk and what stands beside it not.
struct Keeping
{
    CaseRecord record;
    std::exception_ptr error;
};

/// Keeps the notice of a draft as the draft, unless it is held back.
CaseRecord keepDraft(Store &store, const CaseRecord &record, const TypedCase &typed,
                     std::optional<int> heldBack)
{
    CaseRecord kept = record;
    const bool isDraft = !record.file.number;
    const bool isNew =
        record.id == CaseId(0) && (!typed.halfTyped.isEmpty() || !(typed.file == record.file));
    if (isDraft && !heldBack && (isNew || !(typed.file.notice == record.file.notice))) {
        CaseFile draft = record.file;
        draft.notice = typed.file.notice;
        CaseActions actions(store, withoutRules());
        kept = record.id == CaseId(0) ? actions.addDraft(draft)
                                      : actions.saveDraft({record.id, record.revision, {}}, draft);
    }
    return kept;
}

/// Keeps what is typed: the notice of a draft as the draft, everything else beside the record.
Keeping keepTyped(Store &store, const CaseRecord &record, const TypedCase &typed,
                  std::optional<int> heldBack)
{
    const CaseRecord kept = keepDraft(store, record, typed, heldBack);
    if (kept.id == CaseId(0))
        return {kept, nullptr};
    try {
        keepBeside(WorkingCopies(store), kept.id, kept, typed, heldBack);
    } catch (const Error &) {
        return {kept, std::current_exception()};
    }
    return {kept, nullptr};
}

/// By chance: others are kept at this desk that the server does not have yet.
CaseId unstoredId()
{
    constexpr qint64 most = 1'000'000'000'000;
    return CaseId(-1 - QRandomGenerator::global()->bounded(most));
}

} // namespace

CaseEditing::CaseEditing(StoreThreads &store, const CaseRecord &record,
                         const std::function<TypedCase()> &typed, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_record(inOnePlace(record)),
      m_typed(typed),
      m_unstored(unstoredId())
{
    for (QTimer *timer : {&m_soon, &m_atLatest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &CaseEditing::keepWhatIsTyped);
    }
}

void CaseEditing::keepSoon()
{
    m_dirty = true;
    m_isKeptHere = false;
    m_heldBack.reset();
    m_soon.start(pauseAfterKey);
    if (!m_atLatest.isActive())
        m_atLatest.start(longestUnkept);
    // That it could not be kept stays told until it is.
    if (m_notKept.isEmpty())
        Q_EMIT savingChanged(Saving::Typing, {});
}

void CaseEditing::keepNow()
{
    // What is kept at a desk comes back held back, and is told again.
    if (m_heldBack && !m_store.isOnServer()) {
        m_heldBack.reset();
        m_dirty = true;
    }
    keepWhatIsTyped();
}

void CaseEditing::keepWhatIsTyped()
{
    if (m_dirty && !m_saving && !m_acting)
        save();
}

void CaseEditing::save()
{
    m_soon.stop();
    m_atLatest.stop();
    m_dirty = false;
    m_saving = true;
    if (m_store.isOnServer() && !m_isKeptHere)
        keepAtDesk(m_typed());
    else
        keepInStore(m_typed());
}

CaseId CaseEditing::deskCopy() const
{
    return m_record.id == CaseId(0) ? m_unstored : m_record.id;
}

void CaseEditing::keepAtDesk(const TypedCase &typed)
{
    m_store.keepHere(
        this,
        [id = deskCopy(), record = m_record, typed, heldBack = m_heldBack](
            const WorkingCopies &copies) { keepBeside(copies, id, record, typed, heldBack); },
        [this, typed] {
            m_deskError = nullptr;
            m_isKeptHere = !m_dirty; // unless more was typed meanwhile
            if (isDraft())
                keepInStore(typed);
            else
                saved();
        },
        [this, typed](const std::exception_ptr &error) {
            // The server may still keep it.
            m_deskError = error;
            if (isDraft())
                keepInStore(typed);
            else
                savingFailed(error);
        });
}

void CaseEditing::keepInStore(const TypedCase &typed)
{
    m_store.write(
        this,
        [record = m_record, typed, heldBack = m_heldBack,
         isOnServer = m_store.isOnServer()](Store &store) {
            return isOnServer ? Keeping{keepDraft(store, record, typed, heldBack), nullptr}
                              : keepTyped(store, record, typed, heldBack);
        },
        [this, typed](const Keeping &kept) {
            const CaseId copyBefore = deskCopy();
            // So that no second draft is added when the rest is tried again.
            m_record = inOnePlace(kept.record);
            const bool isWhole = !m_store.isOnServer() || saysAll(m_record, typed);
            if (kept.error)
                savingFailed(kept.error);
            else if (m_store.isOnServer() && !m_deskError)
                clearDesk(typed, copyBefore);
            else if (isWhole)
                saved();
            else
                savingFailed(m_deskError);
        },
        [this](const std::exception_ptr &error) { savingFailed(error); });
}

/// What the server has need not be kept at the desk; the rest is called by the draft's id now.
void CaseEditing::clearDesk(const TypedCase &typed, CaseId copyBefore)
{
    m_store.keepHere(
        this,
        [id = deskCopy(), copyBefore, record = m_record, typed,
         heldBack = m_heldBack](WorkingCopies &copies) {
            keepBeside(copies, id, record, typed, heldBack);
            if (copyBefore != id)
                copies.remove(copyBefore);
        },
        [this] { saved(); }, [this](const std::exception_ptr &error) { savingFailed(error); });
}

void CaseEditing::saved()
{
    m_saving = false;
    m_notKept.clear();
    takeAwaiting();
    // What was typed meanwhile is part of what is acted on, and the timers may have run out.
    if (m_dirty)
        save();
    else if (m_action)
        act();
    else
        Q_EMIT savingChanged(Saving::Saved, {});
}

void CaseEditing::savingFailed(const std::exception_ptr &error)
{
    m_saving = false;
    m_dirty = true;
    if (m_action) {
        actionFailed(error);
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const RecordChanged &changed) {
        takeOthersChange(changed.present());
    } catch (const StoreUnreachable &) {
        m_notKept = sentenceOf(error);
        Q_EMIT savingChanged(m_isKeptHere ? Saving::KeptHere : Saving::Failed, m_notKept);
    } catch (...) {
        m_notKept = sentenceOf(error);
        Q_EMIT savingChanged(Saving::Failed, m_notKept);
    }
    takeAwaiting();
    m_soon.start(pauseAfterFault);
}

void CaseEditing::perform(const Action &action, const std::vector<Finding> &accepted)
{
    if (m_acting)
        return;
    if (m_heldBack) {
        m_heldBack.reset();
        m_dirty = true;
    }
    m_action = action;
    m_accepted = accepted;
    setActing(true);
    if (m_saving)
        return; // act() follows
    if (m_dirty)
        save();
    else
        act();
}

void CaseEditing::act()
{
    m_store.write(
        this,
        [action = m_action, edit = CaseEdit{m_record.id, m_record.revision, m_accepted}](
            Store &store) { return action(store, edit); },
        [this](const CaseRecord &record) {
            m_action = {};
            m_record = inOnePlace(record);
            setActing(false);
            Q_EMIT recordChanged();
            Q_EMIT acted();
            // What was recorded need not be kept beside the record any more.
            keepSoon();
            keepNow();
        },
        [this](const std::exception_ptr &error) { actionFailed(error); });
}

void CaseEditing::actionFailed(const std::exception_ptr &error)
{
    m_action = {};
    setActing(false);
    try {
        std::rethrow_exception(error);
    } catch (const ActionRefused &refusal) {
        Q_EMIT refused(refusal.findings(), refusal.message());
    } catch (const RecordChanged &changed) {
        takeOthersChange(changed.present());
    } catch (...) {
        Q_EMIT failed(error);
    }
    takeAwaiting();
    if (m_dirty)
        m_soon.start(pauseAfterFault);
}

/// Whether a field that others have changed holds something else that was typed here.
bool CaseEditing::differsFromTyped(const CaseRecord &present) const
{
    const TypedCase typed = m_typed();
    if (typed.pages.isEmpty())
        return false;
    const auto changed = changesBetween(fieldsOf(m_record.file), fieldsOf(present.file));
    const auto typedHere = changesBetween(fieldsOf(m_record.file), fieldsOf(typed.file));
    return std::any_of(changed.begin(), changed.end(), [&](const FieldChange &theirs) {
        return std::any_of(typedHere.begin(), typedHere.end(), [&](const FieldChange &ours) {
            return ours.path == theirs.path && ours.after != theirs.after;
        });
    });
}

void CaseEditing::takeOthersChange(const CaseRecord &present)
{
    const CaseRecord before = m_record;
    m_record = inOnePlace(present);
    Q_EMIT changedByOthers(before);
    if (!m_heldBack)
        m_heldBack = before.revision;
    m_dirty = true;
}

void CaseEditing::takeRecord(const CaseRecord &record)
{
    if (m_saving || m_acting) {
        m_awaiting = record;
        return;
    }
    m_awaiting.reset(); // this one came later
    if (record.revision < m_record.revision)
        return;
    if (record.revision == m_record.revision) {
        takeAttachments(record);
        return;
    }
    if (m_dirty || differsFromTyped(record)) {
        takeOthersChange(record);
        m_soon.start(pauseAfterFault);
        return;
    }
    m_record = inOnePlace(record);
    ++m_silentChanges;
    Q_EMIT recordChanged();
}

void CaseEditing::takeAwaiting()
{
    // An action is about the record as it was seen when it was begun.
    if (m_action || !m_awaiting)
        return;
    const CaseRecord record = *std::exchange(m_awaiting, std::nullopt);
    takeRecord(record);
}

void CaseEditing::takeAttachments(const CaseRecord &record)
{
    if (record.attachments == m_record.attachments)
        return;
    m_record.attachments = record.attachments;
    Q_EMIT recordChanged();
}

void CaseEditing::setActing(bool acting)
{
    m_acting = acting;
    Q_EMIT actingChanged(acting);
}

} // namespace noticedesk

#include "caseediting.moc"
