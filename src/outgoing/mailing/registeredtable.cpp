// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/registeredtable.h"

#include "sheets/forms/words.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::vector<TableColumn> registeredColumns(const Words &words)
{
    return {{words[u"position"_s], ColumnKind::Number, 10},
            {words[u"registeredNumber"_s], ColumnKind::Text, 16},
            {words[u"name"_s], ColumnKind::Text, 36},
            {words[u"address"_s], ColumnKind::Text, 52},
            {words[u"receipt"_s], ColumnKind::Text, 6},
            {words[u"airmail"_s], ColumnKind::Text, 6},
            {words[u"printedMatter"_s], ColumnKind::Text, 8},
            {words[u"weight"_s], ColumnKind::Number, 8},
            {words[u"postage"_s], ColumnKind::Number, 8},
            {words[u"remark"_s], ColumnKind::Text, 14}};
}

} // namespace

void writeRegisteredTable(const QString &path, TableFormat format, QDate day,
                          const std::vector<MailItem> &items)
{
    const Words words(u"mailing"_s);
    const auto table = makeTableFile(path, format);
    table->beginTable(words[u"registered"_s], registeredColumns(words));
    const CellValue nothing;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const MailItem &item = items[at];
        table->addRow({CellValue(static_cast<double>(at + 1)), cellOf(item.registeredNumberOn(day)),
                       cellOf(item.name), cellOf(item.address.postcode + item.address.place),
                       nothing, nothing, nothing, nothing, nothing, cellOf(item.caseName)});
    }
    table->commit();
}

} // namespace noticedesk
