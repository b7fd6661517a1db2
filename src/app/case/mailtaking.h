// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/desk/documentthreads.h"
#include "store/cases/caserecord.h"

#include <QObject>

namespace noticedesk
{

class CaseSide;

/// Offers what is attached to a message that stands beside the page, as attachments of the case,
/// and types on the page of the response that it came by e-mail, and when.
class MailTaking final : public QObject
{
    Q_OBJECT

public:
    MailTaking(const CaseParts &parts, CaseSide &side);

Q_SIGNALS:
    void partsGiven(const std::vector<std::pair<QString, QByteArray>> &parts);

private:
    void look(const std::optional<KeptAttachment> &kept);
    void offer(const DocumentSummary &summary);
    void take();
    void typeChannel();

    CaseParts m_parts;
    CaseSide &m_side;
    AskedQuestion m_asked;
    OpenDocument m_open; ///< the message that is shown; empty if none is
    DocumentSummary m_summary;
};

} // namespace noticedesk
