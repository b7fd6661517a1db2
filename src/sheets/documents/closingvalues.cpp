// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/closingvalues.h"

#include "domain/casecourse.h"
#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/rocdate.h"
#include "domain/suspensionduties.h"
#include "domain/valuenames.h"
#include "sheets/forms/words.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Says in the words of the paper what is recorded.
class ClosingSentences final
{
public:
    QStringList dispatches(const CaseFile &file) const
    {
        QStringList sentences;
        for (const Dispatch &dispatch : file.dispatches) {
            if (!dispatch.struckOut)
                sentences.append(ofDispatch(dispatch));
        }
        return sentences;
    }

    QStringList rounds(const CaseFile &file) const
    {
        QStringList sentences;
        for (const TrackingRound &round : file.rounds) {
            const QString outcome =
                std::visit([this](const auto &each) { return ofOutcome(each); }, round.outcome);
            sentences.append(m_words[u"round"_s].arg(day(round.trackedOn), outcome) +
                             with(u"round.tracker"_s, round.tracker));
        }
        return sentences;
    }

    QString ofResponse(const Response &response) const
    {
        const bool byMail = response.channel == ResponseChannel::Email;
        return m_words[byMail ? u"answer.email"_s : u"answer.letter"_s].arg(
            day(response.receivedOn));
    }

    QString ofSuspension(const Suspended &suspended, const std::optional<QDate> &restored) const
    {
        QString sentence = m_words[u"suspended"_s].arg(day(suspended.effectiveFrom));
        if (restored)
            sentence += m_words[u"suspended.restored"_s].arg(day(restored));
        return sentence;
    }

    void setEnd(const CaseFile &file, FieldValues &values) const
    {
        if (!isClosed(file))
            return;
        const CaseState state = stateOf(file);
        const QString outcome =
            state == CaseState::Withdrawn
                ? m_words[u"end.withdrawn"_s].arg(file.withdrawal->reason.value_or(QString()))
            : state == CaseState::Improved ? m_words[u"end.improved"_s]
                                           : m_words[u"end.suspended"_s];
        const auto day = closingDay(file);
        values.insert(u"closing.outcome"_s, outcome);
        values.insert(u"closing.closedOn"_s, day ? QVariant(*day) : QVariant());
    }

private:
    Words m_words{u"closing"_s};

    QString day(const std::optional<QDate> &date) const
    {
        const auto roc = date ? RocDate::fromDate(*date) : std::nullopt;
        return roc ? roc->plain() : m_words[u"day.blank"_s];
    }

    /// The words with a value in them; nothing where there is none.
    QString with(const QString &word, const std::optional<QString> &value) const
    {
        return value ? m_words[word].arg(*value) : QString();
    }

    QString ofDispatch(const Dispatch &dispatch) const
    {
        const QString channel =
            dispatch.channel ? m_words[u"channel."_s + nameOf(*dispatch.channel)] : QString();
        QString sentence = m_words[u"dispatch"_s].arg(
            m_words[u"document."_s + nameOf(dispatch.document)], day(dispatch.sentOn), channel);
        sentence += with(u"dispatch.documentNumber"_s, dispatch.documentNumber);
        sentence += with(u"dispatch.registeredNumber"_s, dispatch.registeredNumber);
        if (dispatch.deliveredOn)
            sentence += m_words[u"dispatch.delivered"_s].arg(day(dispatch.deliveredOn));
        return sentence;
    }

    QString ofOutcome(const Improved &) const { return m_words[u"outcome.improved"_s]; }
    QString ofOutcome(const Extended &extended) const
    {
        return m_words[u"outcome.extended"_s].arg(day(extended.until));
    }
    QString ofOutcome(const Suspended &suspended) const
    {
        return m_words[u"outcome.suspended"_s].arg(day(suspended.effectiveFrom));
    }
    QString ofOutcome(const Other &other) const
    {
        return m_words[u"outcome.other"_s].arg(other.text.value_or(QString()));
    }
};

} // namespace

FieldValues closingValues(const CaseFile &recorded)
{
    const CaseFile file = withProofsAsDispatches(recorded);
    const ClosingSentences sentences;
    FieldValues values;
    values.insert(u"closing.dispatches"_s, sentences.dispatches(file));
    values.insert(u"closing.rounds"_s, sentences.rounds(file));
    if (file.response)
        values.insert(u"closing.answer"_s, sentences.ofResponse(*file.response));
    if (const auto round = lastSuspendedRound(file)) {
        const auto &suspended = std::get<Suspended>(file.rounds[*round].outcome);
        values.insert(u"closing.suspension"_s, sentences.ofSuspension(suspended, restoredOn(file)));
    }
    sentences.setEnd(file, values);
    return values;
}

} // namespace noticedesk
