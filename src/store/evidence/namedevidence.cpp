// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/namedevidence.h"

#include "store/database/query.h"
#include "store/history/sha256.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

std::vector<EvidenceFile> namedEvidence(Database &database)
{
    if (!database.hasTable(u"attachments"_s))
        return {};
    const QString statement =
        database.hasTable(u"tray_pages"_s)
            ? u"SELECT sha256, bytes FROM attachments UNION SELECT sha256, bytes FROM tray_pages"
              " ORDER BY sha256, bytes"_s
            : u"SELECT DISTINCT sha256, bytes FROM attachments ORDER BY sha256, bytes"_s;
    return rowsOf(database, statement, {}, [](const Query &row) {
        return EvidenceFile{row.value(0).toString(), row.value(1).toLongLong()};
    });
}

QString sumOfEvidence(const std::vector<EvidenceFile> &files)
{
    Sha256 sum;
    for (const EvidenceFile &file : files)
        sum.add(QByteArray(file.sha256.toLatin1() + '\n'));
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace noticedesk
