// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefolder.h"

namespace noticedesk::testing
{

/// A store whose directory has so many organisations, 395000000A 機關0 and so on, and the texts of
/// notices in which no rule finds anything.
struct IncidentFolder : StoreFolder
{
    explicit IncidentFolder(int organizations)
    {
        QByteArray book = "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
        for (int at = 0; at < organizations; ++at)
            book += codeOf(at) + ",機關" + QByteArray::number(at) + ",T,20260101\n";
        runAt(longAgo(), {QStringLiteral("import"), QStringLiteral("--organizations"),
                          write(QStringLiteral("orgs.csv"), book)});
        write(QStringLiteral("items.json"),
              R"({"reason":"請確認電腦(IP：{ip})連線惡意IP({malicious_ip})原因。",)"
              R"("improvementItems":["請掃毒並回報結果。"],"legalBasis":["資訊安全管理規範第8點"],)"
              R"("contact":{"unit":"智慧發展中心","name":"王小明","phone":"06-2991111"}})");
    }

    static QByteArray codeOf(int organization)
    {
        return "39500" + QByteArray::number(organization).rightJustified(4, '0') + 'A';
    }

    /// The command on a list with these rows below its headings.
    QStringList incident(const QByteArray &rows, const QStringList &further = {}) const
    {
        const QString list =
            write(QStringLiteral("list.csv"), "機關代碼,機關名稱,使用者IP,惡意IP\r\n" + rows);
        return QStringList{QStringLiteral("incident"),   list,
                           QStringLiteral("--name"),     QStringLiteral("事件"),
                           QStringLiteral("--items"),    path(QStringLiteral("items.json")),
                           QStringLiteral("--deadline"), QStringLiteral("++10")} +
               further;
    }

    /// The names of all cases with their states, "draft-1 draft".
    QStringList namesAndStates() const
    {
        QStringList cases;
        for (const QString &line : outputLines(run({QStringLiteral("list")})))
            cases.append(line.section(QLatin1Char(' '), 0, 1));
        return cases;
    }
};

} // namespace noticedesk::testing
