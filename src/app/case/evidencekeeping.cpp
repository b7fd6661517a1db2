// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/evidencekeeping.h"

#include "app/case/actionperformer.h"
#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/evidencepage.h"
#include "app/case/mailtaking.h"
#include "app/case/reasondialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/evidence/documentwords.h"
#include "domain/error.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "store/cases/actionrefused.h"
#include "store/evidence/serverevidence.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

/// What was taken over of the files that were given, and why the others were not.
struct EvidenceKeeping::Taken
{
    std::vector<NewAttachment> kept;
    QStringList refusals;
    bool isEnded = false;
};

namespace
{

QString refusalOf(const QString &name, const Error &error)
{
    return sentenceWith(noticedesk::tr("%1: %2"), name, error.message());
}

/// An attachment as somebody else has left it, if that is why something was refused: whoever has
/// read it and decides again decides about that.
KeptAttachment leftByOthers(const std::exception_ptr &error, const KeptAttachment &seen)
{
    try {
        std::rethrow_exception(error);
    } catch (const RecordChanged &changed) {
        const auto &present = changed.present().attachments;
        const auto found = std::find_if(present.begin(), present.end(),
                                        [&](const auto &each) { return each.id == seen.id; });
        return found == present.end() ? seen : *found;
    } catch (...) {
        return seen;
    }
}

} // namespace

EvidenceKeeping::EvidenceKeeping(const CaseParts &parts, ActionPerformer &performer)
    : m_parts(parts), m_performer(performer)
{
    connect(&parts.pages, &CasePages::evidencePageMade, this, &EvidenceKeeping::connectPage);
    connect(&m_taking, &LongWork::progressed, this, [this](const QString &name, qint64 done) {
        page().tell(
            sentenceWith(noticedesk::tr("%1 is being taken over: %2"), name, sizeInWords(done)));
    });
}

EvidencePage &EvidenceKeeping::page() const
{
    return *m_parts.pages.evidence();
}

void EvidenceKeeping::connectPage()
{
    const EvidencePage *made = &page();
    connect(made, &EvidencePage::filesGiven, this, &EvidenceKeeping::attachFiles);
    connect(made, &EvidencePage::bytesGiven, this, &EvidenceKeeping::attachPicture);
    connect(made, &EvidencePage::movingWanted, this, &EvidenceKeeping::move);
    connect(made, &EvidencePage::strikingOutWanted, this, &EvidenceKeeping::strikeOut);
    connect(made, &EvidencePage::described, this, &EvidenceKeeping::describe);
    connect(made, &EvidencePage::endWanted, this, [this] { m_taking.cancel(); });
}

void EvidenceKeeping::attachFiles(const QStringList &paths)
{
    take([paths, store = m_parts.desk.store.path(),
          today = m_parts.desk.office.today()](const LongWork::Progress &progress) {
        Taken taken;
        for (const QString &path : paths) {
            const QString name = QFileInfo(path).fileName();
            try {
                const KeptFile kept =
                    keepEvidence(store, path, [&progress, &name](qint64 done, qint64) {
                        return progress(name, done);
                    });
                taken.kept.push_back({kept, std::nullopt, today, AttachmentSource::File, name});
            } catch (const EvidenceEnded &) {
                taken.isEnded = true;
                break;
            } catch (const Error &error) {
                taken.refusals.append(refusalOf(name, error));
            }
        }
        return taken;
    });
}

void EvidenceKeeping::attachPicture(const QByteArray &bytes, const QString &label)
{
    take([bytes, label, store = m_parts.desk.store.path(),
          today = m_parts.desk.office.today()](const LongWork::Progress &) {
        Taken taken;
        taken.kept.push_back(
            {keepEvidence(store, bytes, label), label, today, AttachmentSource::File, {}});
        return taken;
    });
}

void EvidenceKeeping::attachParts(const MailParts &mail)
{
    take([mail, store = m_parts.desk.store.path(),
          today = m_parts.desk.office.today()](const LongWork::Progress &) {
        Taken taken;
        for (const auto &[name, why] : mail.refusals)
            taken.refusals.append(sentenceWith(noticedesk::tr("%1: %2"), name, why));
        for (const auto &[name, bytes] : mail.parts) {
            try {
                taken.kept.push_back({keepEvidence(store, bytes, name), std::nullopt, today,
                                      AttachmentSource::Mail, name});
            } catch (const EvidenceError &error) {
                taken.refusals.append(refusalOf(name, error));
            }
        }
        return taken;
    });
}

void EvidenceKeeping::take(const Taking &taking)
{
    if (m_performer.refusesUnstored())
        return;
    m_waiting.push_back(taking);
    if (m_taking.isRunning())
        return;
    m_parts.steps.choose(Step::Evidence); // where it is said how it ends
    page().tell({});
    takeNext();
}

void EvidenceKeeping::takeNext()
{
    page().setTaking(!m_waiting.empty());
    if (m_waiting.empty()) {
        Q_EMIT takingEnded();
        return;
    }
    const Taking taking = m_waiting.front();
    m_waiting.pop_front();
    m_taking.run(
        taking,
        [this](const Taken &taken) {
            if (taken.isEnded)
                m_waiting.clear();
            attach(taken);
            takeNext();
        },
        [this](const std::exception_ptr &error) {
            tell(error);
            takeNext();
        });
}

void EvidenceKeeping::attach(const Taken &taken)
{
    QStringList sentences = taken.refusals;
    if (taken.isEnded)
        sentences.append(noticedesk::tr("The rest was not taken over."));
    page().tell(sentences.join(u'\n'));
    if (taken.kept.empty())
        return;
    const CaseId id = m_parts.editing.record().id;
    perform([id, kept = taken.kept,
             own = m_own](EvidenceActions &actions) { own->attach(actions, id, kept); },
            taken.kept.size() == 1
                ? noticedesk::tr("One file was attached.")
                : noticedesk::tr("%1 files were attached.").arg(taken.kept.size()));
}

void EvidenceKeeping::move(int by)
{
    const KeptAttachment *chosen = page().chosen();
    if (!chosen)
        return;
    perform([seen = m_parts.editing.record().attachments, id = chosen->id, by,
             own = m_own](EvidenceActions &actions) { own->move(actions, seen, id, by); },
            {});
}

void EvidenceKeeping::strikeOut(const KeptAttachment &kept)
{
    ReasonDialog *dialog = m_performer.ask(
        noticedesk::tr("Strike out the attachment"),
        sentenceWith(noticedesk::tr("%1 counts for nothing from then on. It stays in the store and "
                                    "in the history, and its number is not given again."),
                     nameOfAttachment(kept.attachment)),
        noticedesk::tr("Strike out"));
    dialog->askOnlyForReason();
    const auto seen = std::make_shared<KeptAttachment>(kept);
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, seen] {
        if (!m_isStrikingOut)
            strikeOutAsAsked(seen, dialog);
    });
    dialog->open();
}

void EvidenceKeeping::strikeOutAsAsked(const std::shared_ptr<KeptAttachment> &seen,
                                       const QPointer<ReasonDialog> &dialog)
{
    m_isStrikingOut = true;
    perform([kept = *seen, reason = dialog->reason(),
             own = m_own](EvidenceActions &actions) { own->strikeOut(actions, kept, reason); },
            [this, dialog] {
                m_isStrikingOut = false;
                if (dialog)
                    dialog->done(QDialog::Accepted);
                Q_EMIT announced(noticedesk::tr("The attachment was struck out."));
            },
            [this, dialog, seen](const std::exception_ptr &error) {
                m_isStrikingOut = false;
                *seen = leftByOthers(error, *seen);
                if (dialog)
                    dialog->refuse(sentenceOf(error));
                else
                    tell(error);
            });
}

void EvidenceKeeping::save(const KeptAttachment &kept)
{
    auto *dialog = new QFileDialog(&m_parts.tab, noticedesk::tr("Save the file as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameFor(kept.attachment));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept](const QString &path) {
        m_parts.desk.store.read(
            this,
            [path, file = EvidenceFile{kept.attachment.sha256, kept.attachment.bytes}](
                Database &database) {
                outputsBeside(database).require(path);
                bringEvidence(database.path(), file);
                AtomicFile copy(path);
                EvidenceFolder::ofStore(database.path()).read(file, [&copy](QByteArrayView block) {
                    copy.write(block);
                });
                copy.commit();
            },
            [this] { Q_EMIT announced(noticedesk::tr("The file was saved.")); },
            [this](const std::exception_ptr &error) { m_parts.desk.prompt.tell(error); });
    });
    dialog->open();
}

void EvidenceKeeping::describe(const KeptAttachment &before, const std::optional<QString> &label,
                               const std::optional<QDate> &receivedOn)
{
    page().tell({});
    perform([before, label, receivedOn, own = m_own](
                EvidenceActions &actions) { own->describe(actions, before, label, receivedOn); },
            {});
}

template <class Work>
void EvidenceKeeping::perform(Work work, const QString &done)
{
    perform(
        work,
        [this, done] {
            if (!done.isEmpty())
                Q_EMIT announced(done);
        },
        [this](const std::exception_ptr &error) { tell(error); });
}

template <class Work>
void EvidenceKeeping::perform(Work work, const std::function<void()> &done,
                              const StoreThreads::Failed &failed)
{
    m_parts.desk.store.write(
        this,
        [work, today = m_parts.desk.office.today()](Store &store) {
            EvidenceActions actions(store, today);
            work(actions);
        },
        done, failed);
}

void EvidenceKeeping::tell(const std::exception_ptr &error)
{
    page().tell(sentenceOf(error));
}

} // namespace noticedesk

#include "evidencekeeping.moc"
