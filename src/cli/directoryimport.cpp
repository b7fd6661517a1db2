// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/directoryimport.h"

#include "cli/progress.h"
#include "cli/storeaccess.h"
#include "domain/tr.h"
#include "exchange/addressbook.h"
#include "exchange/officecalendarfile.h"
#include "exchange/quoted.h"
#include "store/directory/organizationimport.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QByteArray counted(const char *what, qint64 count)
{
    return QByteArray(what) + ' ' + QByteArray::number(count) + '\n';
}

/// A line for each row with a sign of damage, and how many more there are.
QByteArray damageIn(const OrganizationImport &done, const AddressBook &book, GoodNames goodNames)
{
    const QString kept = goodNames == GoodNames::Kept ? u"kept"_s : u"replaced"_s;
    QByteArray lines;
    for (const DamagedRow &row : done.damaged) {
        const QStringList words{u"damaged"_s, book.placeOf(row.line), printable(row.code),
                                row.hasGoodName ? kept : u"taken"_s, printable(row.sentence)};
        lines += words.join(u'\t').toUtf8() + '\n';
    }
    const auto more = done.damagedRows - static_cast<qint64>(done.damaged.size());
    return more > 0 ? lines + counted("damagedMore", more) : lines;
}

} // namespace

void importAddressBook(const CommandOptions &options, const CommandStreams &streams,
                       const QString &path)
{
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    const auto telling = [&progress](const QString &pattern) {
        return [&progress, pattern](qint64 count) {
            progress.show(pattern.arg(QString::number(count)));
            return true;
        };
    };
    const AddressBook book = AddressBook::read(path);
    // Read to its end before the store is touched: a file with a fault changes nothing at all.
    const auto reading = telling(tr("%1 organisations read"));
    qint64 read = 0;
    book.forEach([&](const IncomingOrganization &) {
        constexpr qint64 often = 1000;
        if (++read % often == 0)
            reading(read);
    });
    const auto goodNames =
        options.has(u"replace-damaged"_s) ? GoodNames::Replaced : GoodNames::Kept;
    const auto store = openStoreForWriting(options, streams);
    const OrganizationImport done =
        importOrganizations(*store, std::bind_front(&AddressBook::forEach, &book), goodNames,
                            telling(tr("%1 organisations imported")));
    QByteArray lines = counted("added", done.counts.added) +
                       counted("changed", done.counts.changed) +
                       counted("unchanged", done.counts.unchanged);
    if (done.damagedRows > 0) {
        lines += counted("damagedRows", done.damagedRows) +
                 counted(goodNames == GoodNames::Kept ? "goodNamesKept" : "goodNamesReplaced",
                         done.goodNames) +
                 damageIn(done, book, goodNames);
    }
    streams.printDone(lines, tr("the address book was imported"));
}

void importCalendar(const CommandOptions &options, const CommandStreams &streams,
                    const QString &path)
{
    const OfficeCalendarYear year = readOfficeCalendarFile(path);
    const auto store = openStoreForWriting(options, streams);
    const ImportCounts counts = importCalendarYear(*store, year.year, year.daysOff);
    streams.printDone(counted("year", year.year) +
                          counted("daysOff", static_cast<qint64>(year.daysOff.size())) +
                          counted("changed", counts.added + counts.changed),
                      tr("the office calendar was imported"));
}

} // namespace noticedesk
