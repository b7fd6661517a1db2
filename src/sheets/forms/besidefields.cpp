// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/besidefields.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

const QHash<QString, QStringList> &recordLists()
{
    static const QHash<QString, QStringList> lists{
        {u"history"_s, {u"when"_s, u"what"_s, u"who"_s}},
        {u"history.changes"_s, {u"field"_s, u"before"_s, u"after"_s}},
        {u"mail"_s,
         {u"position"_s, u"registeredNumber"_s, u"name"_s, u"postcode"_s, u"address"_s,
          u"receipt"_s, u"airmail"_s, u"printedMatter"_s, u"weight"_s, u"postage"_s, u"remark"_s}},
        {u"case"_s,
         {u"position"_s, u"number"_s, u"name"_s, u"noticeDate"_s, u"deadline"_s, u"state"_s,
          u"nextStep"_s, u"remark"_s}},
    };
    return lists;
}

const QHash<QString, CaseFieldKind> &besideFields()
{
    static const QHash<QString, CaseFieldKind> fields = [] {
        QHash<QString, CaseFieldKind> kinds;
        const auto add = [&kinds](const QString &part, CaseFieldKind kind,
                                  const QStringList &names) {
            for (const QString &name : names)
                kinds.insert(part + u'.' + name, kind);
        };
        add(u"sender"_s, CaseFieldKind::Value, {u"name"_s, u"postcode"_s, u"address"_s});
        add(u"mailing"_s, CaseFieldKind::Value,
            {u"date"_s, u"copy"_s, u"page"_s, u"pages"_s, u"count"_s});
        add(u"handover"_s, CaseFieldKind::Value,
            {u"office"_s, u"from"_s, u"to"_s, u"date"_s, u"count"_s});
        add(u"letter"_s, CaseFieldKind::Value,
            {u"caseNumber"_s, u"office"_s, u"officeAddress"_s, u"date"_s, u"number"_s,
             u"deadline"_s, u"extension"_s, u"outstanding"_s, u"noticeNumber"_s, u"noticeSentOn"_s,
             u"notifiedOn"_s, u"suspendedFrom"_s});
        add(u"closing"_s, CaseFieldKind::Value,
            {u"outcome"_s, u"closedOn"_s, u"answer"_s, u"suspension"_s});
        add(u"closing"_s, CaseFieldKind::List, {u"dispatches"_s, u"rounds"_s});
        return kinds;
    }();
    return fields;
}

} // namespace noticedesk
