// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/mailtaking.h"

#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/caseside.h"
#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/evidence/keptdocument.h"
#include "app/widgets/composition.h"
#include "domain/error.h"
#include "domain/tr.h"

#include <QDateTime>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// How many files are attached to a message. How a mail program wrote it once more, as HTML for
/// one, is none.
qsizetype filesIn(const DocumentSummary &message)
{
    return std::count_if(message.parts.begin(), message.parts.end(),
                         [](const DocumentPart &part) { return !part.isMessageText; });
}

/// All files of a message that can be taken out of it.
MailParts partsOf(const OpenDocument &open, const DocumentSummary &summary, DocumentReader &reader,
                  const IsWanted &isWanted)
{
    MailParts taken;
    try {
        const OutsideDocument message = open();
        for (std::size_t at = 0; at < summary.parts.size() && isWanted(); ++at) {
            if (summary.parts.at(at).isMessageText)
                continue;
            const QString &name = summary.parts.at(at).name;
            auto bytes = reader.part(message, {static_cast<int>(at) + 1}, isWanted);
            if (auto *part = std::get_if<QByteArray>(&bytes))
                taken.parts.emplace_back(name, std::move(*part));
            else
                taken.refusals.emplace_back(name, std::get<Refusal>(bytes).sentence());
        }
    } catch (const Error &error) {
        taken.refusals.emplace_back(noticedesk::tr("The message"), error.message());
    }
    return taken;
}

} // namespace

MailTaking::MailTaking(const CaseParts &parts, CaseSide &side) : m_parts(parts), m_side(side)
{
    connect(&side, &CaseSide::shown, this, &MailTaking::look);
    connect(&side, &CaseSide::takingOverWanted, this, &MailTaking::take);
    // When the pages show the record.
    connect(&parts.editing, &CaseEditing::recordChanged, this, &MailTaking::renew,
            Qt::QueuedConnection);
    connect(&parts.editing, &CaseEditing::changedByOthers, this, &MailTaking::renew,
            Qt::QueuedConnection);
}

void MailTaking::renew()
{
    if (m_whyNot && m_whyNot != whyNot())
        offerMessage();
}

void MailTaking::look(const std::optional<KeptAttachment> &kept)
{
    m_asked.giveUp();
    m_open = {};
    m_whyNot.reset();
    if (!kept || kept->attachment.struckOut || kept->attachment.kind != DocumentKind::Mail)
        return;
    m_open = openKept(m_parts.desk.store.path(), kept->attachment);
    m_asked = m_parts.desk.documents->ask(
        [open = m_open](DocumentReader &reader, const IsWanted &isWanted) {
            try {
                return reader.summary(open(), isWanted);
            } catch (const Error &) {
                return Answer<DocumentSummary>(Refusal{WhyNoAnswer::Damaged});
            }
        },
        [this](const Answer<DocumentSummary> &answer) {
            if (const auto *summary = std::get_if<DocumentSummary>(&answer))
                offer(*summary);
        });
}

void MailTaking::offer(const DocumentSummary &summary)
{
    m_summary = summary;
    offerMessage();
}

QString MailTaking::whyNot() const
{
    const bool onlyFiles = filesIn(m_summary) > 0 && m_parts.desk.store.readOnlyReason().isEmpty();
    return onlyFiles ? QString() : whyNotTakenOver(m_parts);
}

void MailTaking::offerMessage()
{
    const QString sentence =
        filesIn(m_summary) == 0
            ? noticedesk::tr("Nothing is attached to the message.")
            : noticedesk::tr("Files attached to the message: %1").arg(filesIn(m_summary));
    const QString why = whyNot();
    m_whyNot = why;
    m_side.offerValues(why.isEmpty() ? sentence : sentence + u'\n' + why, why.isEmpty());
}

void MailTaking::take()
{
    commitComposition();
    if (!m_open)
        return;
    if (!whyNot().isEmpty()) {
        offerMessage();
        return;
    }
    typeChannel();
    if (filesIn(m_summary) == 0)
        return;
    m_side.offerValues(noticedesk::tr("The files of the message are being taken over."));
    ++m_unanswered;
    m_taking.push_back(m_parts.desk.documents->ask(
        [open = m_open, summary = m_summary](DocumentReader &reader, const IsWanted &isWanted) {
            return partsOf(open, summary, reader, isWanted);
        },
        [this](const MailParts &parts) {
            Q_EMIT partsGiven(parts);
            --m_unanswered;
            Q_EMIT takingEnded();
        }));
}

void MailTaking::typeChannel()
{
    // What is recorded is corrected with a reason, not by the way.
    if (m_parts.editing.record().file.response || !whyNotTakenOver(m_parts).isEmpty())
        return;
    CaseFile file = m_parts.pages.typedFile();
    if (!file.response)
        file.response.emplace();
    file.response->channel = ResponseChannel::Email;
    const QDate day = QDateTime::fromString(m_summary.message.sentAt, Qt::ISODate).date();
    if (!file.response->receivedOn && day.isValid())
        file.response->receivedOn = day;
    m_parts.pages.typeResponse(file);
}

} // namespace noticedesk

#include "mailtaking.moc"
