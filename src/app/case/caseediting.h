// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/typedcase.h"
#include "store/cases/caseactions.h"

#include <QTimer>

#include <exception>
#include <functional>
#include <optional>

namespace noticedesk
{

class StoreThreads;

/// How far what was typed is kept in the store.
enum class Saving {
    Saved,
    Typing,
    Failed,
    KeptHere, ///< at this desk, until the server is back
};

/// A case while somebody works on it: the record as it is kept, and what is typed about it and not
/// recorded yet, which is kept too, a draft's notice as the draft and everything else as a working
/// copy. The store's own thread does what is asked; signals tell how it ended. Of a store on a
/// server everything typed is kept at this desk first.
class CaseEditing final : public QObject
{
    Q_OBJECT

public:
    /// An action on the record with the warnings that were accepted; throws what CaseActions throw.
    using Action = std::function<CaseRecord(Store &, const CaseEdit &)>;

    /// A record that is not in the store yet has the id 0: it is added when something is typed.
    CaseEditing(StoreThreads &store, const CaseRecord &record,
                const std::function<TypedCase()> &typed, QObject *parent);

    const CaseRecord &record() const { return m_record; }
    bool isDraft() const { return !m_record.file.number; }
    bool isActing() const { return m_acting; }

    /// Somebody has typed: it is kept within two seconds.
    void keepSoon();
    /// Keeps what is typed now, if it is not kept yet.
    void keepNow();
    bool isKept() const { return !m_dirty && !m_saving && !m_acting; }
    /// What is typed is kept at least at this desk, and comes back from there; nothing is on its
    /// way to the server.
    bool isKeptHere() const { return m_isKeptHere && !m_saving && !m_acting; }
    /// Whether a working copy at this desk is of what is typed here.
    bool ownsCopy(CaseId name) const { return name == deskCopy() || name == m_unstored; }
    /// What is typed goes back to this revision, and somebody else has changed the draft since:
    /// until somebody types again or records, it is kept beside the draft and not in its place.
    void holdBack(int typedFrom) { m_heldBack = typedFrom; }

    /// Keeps what is typed and then does the action; the pages are to be frozen meanwhile.
    void perform(const Action &action, const std::vector<Finding> &accepted = {});

    /// Somebody else has changed the record in the store.
    void takeRecord(const CaseRecord &record);
    /// How often that was so and nobody was told, as nothing that is typed here differs.
    int silentChanges() const { return m_silentChanges; }

Q_SIGNALS:
    void savingChanged(noticedesk::Saving saving, const QString &sentence);
    /// The record is another one now; what was recorded of it need not be typed any more.
    void recordChanged();
    void actingChanged(bool acting);
    /// An action was done.
    void acted();
    /// The action needs these errors to be mended or, if there are none, these warnings to be
    /// accepted: then it may be performed again with them.
    void refused(const std::vector<noticedesk::Finding> &findings, const QString &sentence);
    /// Somebody else has changed the record meanwhile; record() is what is kept now, and what was
    /// typed here is still typed.
    void changedByOthers(const noticedesk::CaseRecord &before);
    void failed(std::exception_ptr error);

private:
    void save();
    void keepAtDesk(const TypedCase &typed);
    void keepInStore(const TypedCase &typed);
    void clearDesk(const TypedCase &typed, CaseId copyBefore);
    CaseId deskCopy() const;
    void saved();
    void keepWhatIsTyped();
    bool differsFromTyped(const CaseRecord &present) const;
    void takeOthersChange(const CaseRecord &present);
    void takeAwaiting();
    void savingFailed(const std::exception_ptr &error);
    void act();
    void actionFailed(const std::exception_ptr &error);
    /// They are no part of what the case's revision counts, and nothing typed is about them.
    void takeAttachments(const CaseRecord &record);
    void setActing(bool acting);

    StoreThreads &m_store;
    CaseRecord m_record;
    std::function<TypedCase()> m_typed;
    QTimer m_soon{this};     ///< after the last key
    QTimer m_atLatest{this}; ///< after the first key that is not kept
    bool m_dirty = false;
    bool m_saving = false;
    bool m_acting = false;
    bool m_isKeptHere = false;
    int m_silentChanges = 0;
    CaseId m_unstored; ///< below 0: what a notice is called at this desk before the server has it
    QString m_notKept; ///< why what is typed could not be kept when it was last tried
    std::optional<int> m_heldBack; ///< the revision that it goes back to, while it is held back
    std::exception_ptr
        m_deskError; ///< why it could not be kept at this desk when it was last tried
    std::optional<CaseRecord> m_awaiting; ///< that came last while something was being written
    Action m_action;
    std::vector<Finding> m_accepted;
};

} // namespace noticedesk
