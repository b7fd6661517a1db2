// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/casewriter.h"

#include "store/cases/actionrefused.h"
#include "store/cases/attachments.h"
#include "store/cases/issuedpapers.h"
#include "store/history/sha256.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

CaseWriter::CaseWriter(Change &change)
    : m_change(change),
      m_records(change.database()),
      m_numbers(change.database()),
      m_index(change.database())
{
}

CaseRecord CaseWriter::add(const CaseFile &file)
{
    CaseRecord record = addUndrawn(file);
    draw(record);
    return record;
}

void CaseWriter::draw(const CaseRecord &record)
{
    m_index.draw(record.id, record.file);
}

CaseRecord CaseWriter::addUndrawn(const CaseFile &file, const std::optional<Id<Incident>> &incident)
{
    CaseRecord record{m_records.add(file, m_change.user()), 1, file, {}, {}, incident};
    if (incident)
        m_records.setIncident(record.id, incident);
    if (file.number)
        m_numbers.take(*file.number);
    m_change.noteCase(record.id, record.revision, {}, fieldsOf(record));
    return record;
}

CaseRecord CaseWriter::replace(const CaseRecord &before, const CaseFile &file,
                               const std::vector<Finding> &accepted,
                               const std::optional<QByteArray> &noticePdf)
{
    if (file == before.file && accepted.empty() && !noticePdf)
        return before;
    CaseRecord after = before;
    after.file = file;
    m_index.remove(before.id);
    const auto revision = m_records.replace(before.id, before.revision, file, m_change.user());
    if (!revision)
        throw RecordChanged(m_records.find(before.id).value_or(before));
    after.revision = *revision;
    m_index.draw(before.id, file);
    for (const Finding &finding : accepted) {
        const AcceptedWarning warning{finding.code, finding.field, finding.sentence,
                                      m_change.user(), m_change.at()};
        m_records.accept(before.id, static_cast<qsizetype>(after.accepted.size()), warning);
        after.accepted.push_back(warning);
    }
    if (noticePdf) {
        const IssuedSheet sheet{file.noticeRevision, u"notice"_s,
                                QString::fromLatin1(sha256(*noticePdf).toHex())};
        IssuedPapers(m_change.database())
            .keep(before.id, sheet, *noticePdf, m_change.head().toString());
        after.sheets.push_back(sheet);
    }
    m_change.noteCase(after.id, after.revision, fieldsOf(before), fieldsOf(after));
    return after;
}

void CaseWriter::remove(const CaseRecord &record)
{
    m_index.remove(record.id);
    m_records.remove(record.id); // and with it its attachments
    for (const KeptAttachment &kept : record.attachments)
        m_change.noteDeletionOfCase(attachmentSubject, kept.id.value(), kept.revision + 1);
    m_change.noteCaseDeletion(record.id, record.revision + 1);
}

CaseRecord CaseWriter::putBack(const CaseRecord &record)
{
    CaseRecord back = record;
    back.revision = record.revision + 2; // its deletion was a change, too
    m_records.putBack(back, m_change.user());
    m_index.draw(back.id, back.file);
    m_change.noteCase(back.id, back.revision, {}, fieldsOf(back));
    Attachments attachments(m_change.database());
    for (KeptAttachment &kept : back.attachments) {
        kept.revision += 2;
        attachments.add(m_change, kept);
    }
    return back;
}

CaseRecord CaseWriter::linkIncident(const CaseRecord &before,
                                    const std::optional<Id<Incident>> &incident)
{
    CaseRecord after = before;
    after.incident = incident;
    const auto revision =
        m_records.replace(before.id, before.revision, before.file, m_change.user());
    if (!revision)
        throw RecordChanged(m_records.find(before.id).value_or(before));
    after.revision = *revision;
    m_records.setIncident(before.id, incident);
    m_change.noteCase(after.id, after.revision, fieldsOf(before), fieldsOf(after));
    return after;
}

} // namespace noticedesk
