// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caserecord.h"

#include "domain/attachmentdescription.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordFields fieldsOf(const CaseRecord &record)
{
    RecordFields fields = fieldsOf(record.file);
    qsizetype at = 0;
    for (const AcceptedWarning &warning : record.accepted) {
        const QString path = u"accepted[%1]"_s.arg(at++);
        fields.push_back({path + u".code", warning.code});
        fields.push_back({path + u".field", warning.field});
        fields.push_back({path + u".sentence", warning.sentence});
        fields.push_back({path + u".by", warning.acceptedBy});
        fields.push_back({path + u".at", warning.acceptedAt});
    }
    for (const IssuedSheet &sheet : record.sheets) {
        fields.push_back(
            {u"issued.%1[%2].sha256"_s.arg(sheet.sheet, QString::number(sheet.noticeRevision)),
             sheet.sha256});
    }
    if (record.incident)
        fields.push_back({u"incident"_s, QString::number(record.incident->value())});
    if (record.purge) {
        fields.push_back({u"purge.at"_s, record.purge->at});
        fields.push_back(
            {u"purge.closedBefore"_s, record.purge->closedBefore.toString(Qt::ISODate)});
    }
    return fields;
}

RecordFields fieldsOf(const KeptAttachment &kept)
{
    RecordFields fields{{u"case"_s, QString::number(kept.caseId.value())}};
    for (RecordField &field : fieldsOf(kept.attachment))
        fields.push_back(std::move(field));
    return fields;
}

std::vector<Attachment> attachmentsOf(const CaseRecord &record)
{
    std::vector<Attachment> attachments;
    attachments.reserve(record.attachments.size());
    for (const KeptAttachment &kept : record.attachments)
        attachments.push_back(kept.attachment);
    return attachments;
}

} // namespace noticedesk
