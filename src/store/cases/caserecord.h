// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/casefile.h"
#include "domain/finding.h"
#include "domain/recordfields.h"
#include "store/database/id.h"

namespace noticedesk
{

using CaseId = Id<CaseFile>;

/// A warning that somebody has seen and accepted.
struct AcceptedWarning
{
    QString code;
    QString field;
    QString sentence;
    QString acceptedBy; ///< the system's name of the user
    QString acceptedAt; ///< UTC, ISO 8601 with milliseconds

    friend bool operator==(const AcceptedWarning &, const AcceptedWarning &) = default;
};

/// A sheet that was issued: its bytes are kept with it (IssuedPapers).
struct IssuedSheet
{
    int noticeRevision = 1;
    QString sheet;  ///< "notice" or "tracking"
    QString sha256; ///< of the PDF, 64 hexadecimal digits

    friend bool operator==(const IssuedSheet &, const IssuedSheet &) = default;
};

/// An attachment as it is kept. It has a revision and a history of its own; its case's revision
/// does not count its changes.
struct KeptAttachment
{
    Id<Attachment> id;
    int revision = 1;
    CaseId caseId;
    Attachment attachment;

    friend bool operator==(const KeptAttachment &, const KeptAttachment &) = default;
};

/// That a case was purged: what is left of it is there for the statistics and is changed no more.
struct CasePurge
{
    QString at;         ///< UTC, ISO 8601 with milliseconds
    QDate closedBefore; ///< the day that was asked for: what was closed before it

    friend bool operator==(const CasePurge &, const CasePurge &) = default;
};

/// A case as it is kept: the revision counts the changes of the record, so that nobody saves over
/// what another has changed meanwhile.
struct CaseRecord
{
    CaseId id;
    int revision = 1;
    CaseFile file;
    std::vector<AcceptedWarning> accepted;        ///< in the order they were accepted
    std::vector<IssuedSheet> sheets;              ///< by revision and sheet
    std::optional<Id<Incident>> incident;         ///< what led to the case; one may lead to many
    std::vector<KeptAttachment> attachments = {}; ///< in the order in which people put them
    std::optional<CasePurge> purge = {};

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// What the history calls a case.
inline const QString caseSubject = QStringLiteral("case");
/// What it calls an attachment.
inline const QString attachmentSubject = QStringLiteral("attachment");

/// The fields of the case file, of the accepted warnings, of the issued sheets, the incident, and
/// the purge.
RecordFields fieldsOf(const CaseRecord &record);
/// The case of the attachment, and its own fields.
RecordFields fieldsOf(const KeptAttachment &kept);

/// What the rules are told of a case's attachments (RuleContext).
std::vector<Attachment> attachmentsOf(const CaseRecord &record);

} // namespace noticedesk
