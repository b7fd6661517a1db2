// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/rememberedcolumns.h"

#include "app/desk/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace noticedesk
{

namespace
{

constexpr std::size_t mostTitles = 30; // rows above the headings

/// Of a line of headings; width, capitals, blanks and signs make no difference. Empty if it has
/// none.
QString nameOfLine(const TableRow &headings)
{
    QString line;
    for (const QString &each : headings.cells)
        line += foldedHeading(each) + u'\n';
    if (line.trimmed().isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(line.toUtf8(), QCryptographicHash::Sha1).toHex());
}

std::optional<ColumnFields> rememberedFields(const std::vector<TableRow> &rows,
                                             std::size_t headingRow, std::size_t width)
{
    const QString name = nameOfLine(rows[headingRow]);
    const QStringList remembered =
        name.isEmpty() ? QStringList() : settings::listColumns(name).read();
    if (remembered.isEmpty())
        return std::nullopt;
    ColumnFields fields{headingRow, {}};
    for (const QString &each : remembered)
        fields.fields.push_back(listFieldNamed(each));
    fields.fields.resize(width);
    return fields;
}

} // namespace

ColumnFields knownFields(const std::vector<TableRow> &rows)
{
    ColumnFields guessed = guessedFields(rows);
    for (std::size_t at = 0; at < std::min(rows.size(), mostTitles); ++at) {
        if (auto remembered = rememberedFields(rows, at, guessed.fields.size()))
            return *std::move(remembered);
    }
    return guessed;
}

ColumnFields knownFields(const std::vector<TableRow> &rows, std::size_t headingRow)
{
    const std::size_t width = guessedFields(rows).fields.size();
    if (auto remembered = rememberedFields(rows, headingRow, width))
        return *std::move(remembered);
    ColumnFields fields{headingRow, {}};
    for (const QString &each : rows[headingRow].cells)
        fields.fields.push_back(listFieldNamed(each));
    fields.fields.resize(width);
    return fields;
}

void rememberFields(const std::vector<TableRow> &rows, const ColumnFields &fields)
{
    const QString name = nameOfLine(rows[fields.headingRow]);
    if (name.isEmpty())
        return;
    QStringList kept;
    for (const auto &each : fields.fields)
        kept.append(each ? headingOf(*each) : QString());
    settings::listColumns(name).keep(kept);
}

} // namespace noticedesk
