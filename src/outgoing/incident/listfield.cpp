// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/listfield.h"

#include "store/search/folding.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct FieldNames
{
    ListField field;
    std::vector<QStringView> names; ///< the usual one first
};

const std::vector<FieldNames> &fieldNames()
{
    static const std::vector<FieldNames> all{
        {ListField::Code,
         {u"機關代碼", u"機關(構)代碼", u"機關代號", u"單位代碼", u"機關單位代碼", u"用戶代碼",
          u"code", u"organization code", u"organisation code", u"organization id",
          u"organisation id", u"org code", u"org id", u"agency code"}},
        {ListField::Name,
         {u"機關名稱", u"機關(構)名稱", u"單位名稱", u"機關單位名稱", u"用戶名稱", u"機關", u"name",
          u"organization", u"organisation", u"organization name", u"organisation name", u"org name",
          u"agency", u"agency name"}},
        {ListField::Ip,
         {u"使用者IP", u"使用者IP位址", u"用戶IP", u"用戶IP位址", u"機關IP", u"來源IP", u"IP",
          u"IP位址", u"user ip", u"user ip address", u"ip address", u"source ip",
          u"source ip address"}},
        {ListField::MaliciousIp,
         {u"惡意IP", u"惡意IP位址", u"惡意中繼站", u"惡意中繼站IP", u"中繼站IP", u"malicious ip",
          u"malicious ip address", u"malicious address"}},
        {ListField::From,
         {u"起", u"起日", u"起始", u"起始日", u"起始日期", u"起始時間", u"開始日期", u"開始時間",
          u"from", u"first", u"first seen", u"start", u"start date", u"start time"}},
        {ListField::To,
         {u"迄", u"迄日", u"訖", u"訖日", u"結束日", u"結束日期", u"結束時間", u"迄止日期", u"to",
          u"until", u"last", u"last seen", u"end", u"end date", u"end time"}},
        {ListField::Event,
         {u"事件編號", u"資安事件編號", u"事件單號", u"事件代號", u"event", u"event no",
          u"event number", u"event id", u"incident no", u"incident number", u"incident id"}},
        {ListField::Note,
         {u"備註", u"備考", u"說明", u"note", u"notes", u"remark", u"remarks", u"comment",
          u"comments"}},
    };
    return all;
}

} // namespace

QString headingOf(ListField field)
{
    const auto &all = fieldNames();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [field](const auto &each) { return each.field == field; });
    return found->names.front().toString();
}

QString foldedHeading(const QString &heading)
{
    QString text = folded(heading);
    text.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    return text;
}

std::optional<ListField> listFieldNamed(const QString &heading)
{
    const QString typed = foldedHeading(heading);
    for (const auto &[field, names] : fieldNames()) {
        for (const QStringView name : names) {
            if (typed == foldedHeading(name.toString()))
                return field;
        }
    }
    return std::nullopt;
}

} // namespace noticedesk
