// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/listwords.h"

#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QStringList wordsOfHeadingRows(const std::vector<TableRow> &rows)
{
    constexpr std::size_t mostOffered = 31;
    constexpr qsizetype longest = 60;
    QStringList words{noticedesk::tr("(the list has no headings)")};
    for (std::size_t at = 1; at < std::min(rows.size(), mostOffered); ++at) {
        const QStringList cells(rows[at].cells.begin(), rows[at].cells.end());
        words.append(noticedesk::tr("row %1: %2")
                         .arg(QString::number(rows[at].number),
                              isolated(shortened(cells.join(u'｜'), longest))));
    }
    return words;
}

QString countsInWords(const GroupedList &list)
{
    return noticedesk::tr("Rows: %1 = used %2 + set aside %3. Organisations in the list: %4; "
                          "drafts: %5.")
        .arg(QString::number(list.rows), QString::number(list.usedRows),
             QString::number(list.setAside.size()), QString::number(list.named),
             QString::number(list.organizations.size()));
}

QString remarksInWords(const GroupedList &list)
{
    constexpr std::size_t mostLines = 200;
    QStringList lines;
    for (std::size_t at = 0; at < std::min(list.remarks.size(), mostLines); ++at)
        lines.append(noticedesk::tr("⚠ Row %1: %2")
                         .arg(QString::number(list.remarks[at].row), list.remarks[at].sentence));
    if (list.remarks.size() > mostLines)
        lines.append(
            noticedesk::tr("… and %1 more").arg(QString::number(list.remarks.size() - mostLines)));
    return lines.join(u'\n');
}

RowWords wordsOfRow(const ListQuestion &question, qint64 row)
{
    QString code;
    QString name;
    const auto found = std::find_if(question.rows->begin(), question.rows->end(),
                                    [row](const TableRow &each) { return each.number == row; });
    if (found != question.rows->end()) {
        const ListColumns columns = columnsFrom(question.fields, *question.rows, question.name);
        code = cellOf(*found, columns, ListField::Code);
        name = cellOf(*found, columns, ListField::Name);
    }
    const QString number = QString::number(row);
    if (name.isEmpty())
        return {noticedesk::tr("Row %1 says the code %2.").arg(number, isolated(code)), code};
    if (code.isEmpty())
        return {noticedesk::tr("Row %1 says the name %2.").arg(number, shownName(name)), name};
    return {noticedesk::tr("Row %1 says the code %2 and the name %3.")
                .arg(number, isolated(code), shownName(name)),
            name};
}

} // namespace noticedesk
