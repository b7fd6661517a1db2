// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "exchange/addressbookbuilder.h"
#include "exchange/addressbookformats.h"
#include "exchange/csvrows.h"
#include "exchange/quoted.h"

#include <array>
#include <utility>

namespace noticedesk
{

namespace
{

/// For each field of a row, the member that it fills.
using FieldOrder = std::array<QString Organization::*, addressBookFields.size()>;

/// As many columns as there are, none unknown and none twice, are all of them.
FieldOrder orderOf(const CsvRow &header, const AddressBookBuilder &builder)
{
    const QStringList &columns = addressBookColumns();
    const QString wanted = columns.join(u',');
    QStringList seen;
    FieldOrder order{};
    for (std::size_t index = 0; index < order.size(); ++index) {
        const QString &name = header.fields[index];
        const qsizetype column = columns.indexOf(name);
        if (column < 0) {
            throw builder.error(header.line, {},
                                tr("The first line must name the columns %1; “%2” is none "
                                   "of them")
                                    .arg(wanted, excerpt(name)));
        }
        if (seen.contains(name)) {
            throw builder.error(header.line, {},
                                tr("The first line must name the columns %1; “%2” stands "
                                   "there twice")
                                    .arg(wanted, name));
        }
        seen.append(name);
        order[index] = addressBookFields[static_cast<std::size_t>(column)];
    }
    return order;
}

} // namespace

QString placeOfCsvRow(qsizetype line)
{
    return tr("line %1").arg(line);
}

void parseAddressBookCsv(QByteArrayView utf8, const QString &fileName, const TakeOrganization &take)
{
    AddressBookBuilder builder(fileName, placeOfCsvRow, take);
    CsvRows rows(utf8, fileName, addressBookColumns());
    if (const auto header = rows.next()) {
        const FieldOrder order = orderOf(*header, builder);
        while (auto row = rows.next()) {
            IncomingOrganization entry;
            entry.line = row->line;
            for (std::size_t index = 0; index < order.size(); ++index)
                entry.organization.*order[index] = std::move(row->fields[index]);
            builder.add(entry);
        }
    }
    builder.finish();
}

} // namespace noticedesk
