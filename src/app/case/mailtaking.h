// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/desk/documentthreads.h"
#include "store/cases/caserecord.h"

#include <QObject>

namespace noticedesk
{

class CaseSide;

/// What was taken out of a message: the sender's names and the bytes, and of which parts there are
/// none, by their names and why.
struct MailParts
{
    std::vector<std::pair<QString, QByteArray>> parts;
    std::vector<std::pair<QString, QString>> refusals;
};

/// Offers what is attached to a message that stands beside the page, as attachments of the case,
/// and types on the page of the response that it came by e-mail, and when.
class MailTaking final : public QObject
{
    Q_OBJECT

public:
    MailTaking(const CaseParts &parts, CaseSide &side);

    /// The files of a message are being taken out of it, which closing the case would end.
    bool isTaking() const { return m_unanswered > 0; }

Q_SIGNALS:
    void partsGiven(const noticedesk::MailParts &parts);
    void takingEnded();

private:
    void look(const std::optional<KeptAttachment> &kept);
    void offer(const DocumentSummary &summary);
    /// Why not even files can be taken over; of a closed case they can.
    QString whyNot() const;
    void offerMessage();
    /// What can be done with the case may be another thing now.
    void renew();
    void take();
    void typeChannel();

    CaseParts m_parts;
    CaseSide &m_side;
    AskedQuestion m_asked;
    /// Whatever is looked at meanwhile; of the messages that were taken over.
    std::vector<AskedQuestion> m_taking;
    int m_unanswered = 0; ///< of them
    OpenDocument m_open;  ///< the message that is shown; empty if none is
    DocumentSummary m_summary;
    std::optional<QString> m_whyNot; ///< as it was last said; nothing before
};

} // namespace noticedesk
