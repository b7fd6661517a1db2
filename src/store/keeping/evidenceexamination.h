// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/evidence/evidencefolder.h"
#include "store/keeping/examinationprogress.h"
#include "store/keeping/problem.h"

namespace noticedesk
{

/// What an examination of the files of attachments found.
struct EvidenceExamined
{
    qint64 files = 0; ///< that attachments name, equal ones counted once
    qint64 bytes = 0;
    qint64 orphans = 0;    ///< files that no attachment names
    qint64 unfinished = 0; ///< files that were begun and never got their names
    qint64 foreign = 0;    ///< what the program did not put there
    Problems problems;     ///< of each attachment whose file is missing or was changed
};

/// Looks whether the file of each attachment is there with its size. Throws StoreError, or
/// ExaminationEnded if the function says so.
EvidenceExamined lookAtEvidence(Database &database, const EvidenceFolder &folder,
                                const ExaminationProgress &progress = {});

/// The same, and reads all files: whether they are what their names say.
EvidenceExamined examineEvidence(Database &database, const EvidenceFolder &folder,
                                 const ExaminationProgress &progress = {});

/// The same where the store has them, beside it or on its server.
EvidenceExamined lookAtEvidence(Database &database, const ExaminationProgress &progress = {});
EvidenceExamined examineEvidence(Database &database, const ExaminationProgress &progress = {});

/// The sentence of each attachment that names this file. In the form %1 is its case, %2 its number.
Problems problemsOfEvidence(Database &database, const EvidenceFile &file, const QString &form);

/// That the file of an attachment is missing; a form for problemsOfEvidence().
QString evidenceIsMissing();

} // namespace noticedesk
