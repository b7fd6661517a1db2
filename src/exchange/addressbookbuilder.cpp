// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/addressbookbuilder.h"

#include "domain/character.h"
#include "domain/text.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "exchange/textorigin.h"

namespace noticedesk
{

namespace
{

constexpr qsizetype longestCode = 64;

bool isOneWord(const QString &text)
{
    for (qsizetype position = 0; position < text.size();) {
        const char32_t character = characterAt(text, position);
        if (isWhite(character) || isInvisibleFormat(character))
            return false;
        position += unitsOf(character);
    }
    return true;
}

} // namespace

const QStringList &addressBookColumns()
{
    static const QStringList columns{QStringLiteral("ORGID"), QStringLiteral("ORGNAME"),
                                     QStringLiteral("STATUSCODE"), QStringLiteral("UPDATETIME")};
    return columns;
}

AddressBookBuilder::AddressBookBuilder(const QString &fileName, Place place,
                                       const TakeOrganization &take)
    : m_fileName(fileName), m_place(place), m_take(take)
{
}

void AddressBookBuilder::add(const IncomingOrganization &entry)
{
    check(entry);
    if (const auto before = m_seen.add(entry.organization.code, entry.line)) {
        throw error(entry.line, addressBookColumns()[0],
                    tr("The code “%1” comes twice, first on %2")
                        .arg(excerpt(entry.organization.code), m_place(*before)));
    }
    m_take(entry);
}

void AddressBookBuilder::finish() const
{
    if (m_seen.isEmpty()) {
        throw ExchangeError(tr("The file holds no organisation"), printable(m_fileName));
    }
}

ExchangeError AddressBookBuilder::error(qsizetype number, const QString &column,
                                        const QString &message) const
{
    const QString place = m_place(number);
    return TextOrigin(m_fileName)
        .error(message, column.isEmpty() ? place : place + QStringLiteral(", ") + column);
}

void AddressBookBuilder::check(const IncomingOrganization &entry) const
{
    const QStringList &columns = addressBookColumns();
    for (std::size_t index = 0; index < addressBookFields.size(); ++index) {
        const auto problem = unstorable(entry.organization.*addressBookFields[index]);
        if (problem) {
            throw error(entry.line, columns[static_cast<qsizetype>(index)],
                        tr("The text holds %1, which cannot be kept; remove it")
                            .arg(characterName(problem->character)));
        }
    }
    if (entry.organization.code.isEmpty()) {
        throw error(entry.line, columns[0], tr("The organisation has no code"));
    }
    if (entry.organization.code.size() > longestCode) {
        throw error(entry.line, columns[0],
                    tr("The code “%1” is longer than %2 characters")
                        .arg(excerpt(entry.organization.code), QString::number(longestCode)));
    }
    if (!isOneWord(entry.organization.code)) {
        throw error(entry.line, columns[0],
                    tr("The code “%1” has a blank or an invisible character in it")
                        .arg(excerpt(entry.organization.code)));
    }
    if (isBlank(entry.organization.name)) {
        throw error(entry.line, columns[1], tr("The organisation has no name"));
    }
}

} // namespace noticedesk
