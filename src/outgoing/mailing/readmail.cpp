// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/readmail.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/database/snapshot.h"
#include "store/directory/organizationlookup.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

FoundMail readMail(Database &database, const std::vector<CaseId> &ids)
{
    const Snapshot snapshot(database);
    CaseRecords records(database);
    FoundMail mail;
    for (const CaseId id : ids) {
        const auto record = records.find(id);
        if (!record)
            continue;
        const CaseFile &file = record->file;
        const QString name = file.number ? file.number->toString() : tr("draft");
        const QString organization = file.notice.target.name.value_or(u"-"_s);
        const auto refuse = [&](const QString &sentence) {
            mail.refusedIds.push_back(id);
            mail.refused.push_back({name + u' ' + isolated(organization), sentence});
        };
        if (!file.number) {
            refuse(tr("the notice is not issued yet, so that nothing goes out"));
            continue;
        }
        const QString code = file.notice.target.code.value_or(QString());
        auto item = mailItem(name, file,
                             code.isEmpty() ? std::nullopt : organizationWithCode(database, code));
        if (!item) {
            refuse(tr("neither the notice nor the directory has an address"));
            continue;
        }
        mail.ids.push_back(id);
        mail.items.push_back(*std::move(item));
    }
    return mail;
}

} // namespace noticedesk
