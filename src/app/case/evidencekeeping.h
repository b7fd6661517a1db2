// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/case/ownattachments.h"
#include "app/desk/longwork.h"
#include "app/desk/storethreads.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <memory>

namespace noticedesk
{

class ActionPerformer;
class EvidencePage;
class ReasonDialog;
struct MailParts;

/// Does with the attachments of one case what their page asks for, and says there how it ended.
class EvidenceKeeping final : public QObject
{
    Q_OBJECT

public:
    EvidenceKeeping(const CaseParts &parts, ActionPerformer &performer);

    /// Attaches files: those that can be taken, and says of the others why not.
    void attachFiles(const QStringList &paths);
    void attachPicture(const QByteArray &bytes, const QString &label);
    /// Attaches what was attached to a message, and says what of it cannot be had.
    void attachParts(const MailParts &mail);
    void move(int by);
    void strikeOut(const KeptAttachment &kept);
    /// Asks where to, and writes what was attached there, byte for byte.
    void save(const KeptAttachment &kept);
    void describe(const KeptAttachment &before, const std::optional<QString> &label,
                  const std::optional<QDate> &receivedOn);

    /// Files are being taken over, which closing the case would end.
    bool isTaking() const { return m_taking.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void announced(const QString &sentence);
    /// All that was given is attached now, or its refusal is said.
    void takingEnded();

private:
    struct Taken;
    using Taking = std::function<Taken(const LongWork::Progress &)>;

    EvidencePage &page() const;
    void connectPage();
    void take(const Taking &taking);
    void takeNext();
    void attach(const Taken &taken);
    void strikeOutAsAsked(const std::shared_ptr<KeptAttachment> &seen,
                          const QPointer<ReasonDialog> &dialog);
    template <class Work>
    void perform(Work work, const QString &done);
    template <class Work>
    void perform(Work work, const std::function<void()> &done, const StoreThreads::Failed &failed);
    void tell(const std::exception_ptr &error);

    CaseParts m_parts;
    ActionPerformer &m_performer;
    LongWork m_taking{this};
    std::deque<Taking> m_waiting; ///< what came while other files were being taken over
    bool m_isStrikingOut = false;
    std::shared_ptr<OwnAttachments> m_own = std::make_shared<OwnAttachments>();
};

} // namespace noticedesk
