// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "exchange/addressbookbuilder.h"
#include "exchange/addressbookformats.h"
#include "exchange/jsonsyntaxerror.h"
#include "exchange/quoted.h"
#include "exchange/textorigin.h"
#include "exchange/utf8.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace noticedesk
{

namespace
{

/// Makes entries of the events of nlohmann::json::sax_parse, whose names the functions have. (A
/// tree of parseJson() is limited to the values of one case, and would be thrown away.)
class AddressBookEvents final
{
public:
    AddressBookEvents(QByteArrayView utf8, const QString &fileName, const TakeOrganization &take)
        : m_utf8(utf8), m_origin(fileName), m_builder(fileName, placeOfJsonEntry, take)
    {
    }

    void finish() const { m_builder.finish(); }

    bool null()
    {
        const bool mayBeNull = m_level == Level::Entry && m_column >= 2;
        if (!mayBeNull)
            refuse(tr("null"));
        return true;
    }

    bool boolean(bool) { refuse(tr("true or false")); }

    bool number_integer(std::int64_t) { refuseNumber(); }
    bool number_unsigned(std::uint64_t) { refuseNumber(); }
    bool number_float(double, const std::string &) { refuseNumber(); }

    bool string(std::string &text)
    {
        if (m_level != Level::Entry)
            refuse(tr("a text"));
        m_entry.organization.*addressBookFields[m_column] = fromUtf8(text);
        return true;
    }

    template <class Bytes>
    bool binary(Bytes &)
    {
        return false; // a text has none
    }

    bool start_array(std::size_t)
    {
        if (m_level != Level::Document)
            refuse(tr("a list"));
        m_level = Level::List;
        return true;
    }

    bool end_array()
    {
        m_level = Level::End;
        return true;
    }

    bool start_object(std::size_t)
    {
        if (m_level != Level::List)
            refuse(tr("an object"));
        m_level = Level::Entry;
        m_entry = {};
        m_entry.line = ++m_number;
        m_seen = {};
        return true;
    }

    bool key(std::string &name)
    {
        const QString text = fromUtf8(name);
        const qsizetype column = addressBookColumns().indexOf(text);
        if (column < 0) {
            throw m_builder.error(m_number, {},
                                  tr("“%1” is not a key that is known here").arg(excerpt(text)));
        }
        m_column = static_cast<std::size_t>(column);
        if (std::exchange(m_seen[m_column], true)) {
            throw m_builder.error(m_number, text,
                                  tr("The key “%1” stands twice in one object").arg(text));
        }
        return true;
    }

    bool end_object()
    {
        for (std::size_t column = 0; column < m_seen.size(); ++column) {
            if (!m_seen[column])
                refuseWithout(addressBookColumns()[static_cast<qsizetype>(column)]);
        }
        m_level = Level::List;
        m_builder.add(m_entry);
        return true;
    }

    bool parse_error(std::size_t bytesRead, const std::string &lastToken,
                     const std::exception &problem)
    {
        const JsonSyntaxError error =
            describeSyntaxError(m_utf8, bytesRead, lastToken, problem.what());
        QString message = error.message;
        if (m_level == Level::End) {
            message = tr("There is more text after the end of the list");
        } else if (static_cast<qsizetype>(bytesRead) > m_utf8.size()) {
            message = tr("The text ends before the list does");
        }
        throw m_origin.error(message, error.position, {});
    }

private:
    enum class Level { Document, List, Entry, End };

    [[noreturn]] void refuse(const QString &found) const
    {
        if (m_level == Level::Document) {
            throw m_origin.error(tr("An address book is a list of objects, not %1").arg(found), {});
        }
        if (m_level == Level::List) {
            throw m_builder.error(m_number + 1, {},
                                  tr("This must be an object, not %1").arg(found));
        }
        throw m_builder.error(m_number, addressBookColumns()[static_cast<qsizetype>(m_column)],
                              tr("This must be a text, not %1").arg(found));
    }

    [[noreturn]] void refuseNumber() const { refuse(tr("a number")); }

    [[noreturn]] void refuseWithout(const QString &column) const
    {
        throw m_builder.error(m_number, {}, tr("The key “%1” must be there").arg(column));
    }

    QByteArrayView m_utf8;
    TextOrigin m_origin;
    AddressBookBuilder m_builder;
    IncomingOrganization m_entry;
    std::array<bool, addressBookFields.size()> m_seen{};
    std::size_t m_column = 0;
    qsizetype m_number = 0; ///< of the entry, or of the last one between entries
    Level m_level = Level::Document;
};

} // namespace

QString placeOfJsonEntry(qsizetype line)
{
    return tr("entry %1").arg(line);
}

void parseAddressBookJson(QByteArrayView utf8, const QString &fileName,
                          const TakeOrganization &take)
{
    AddressBookEvents events(utf8, fileName, take);
    nlohmann::json::sax_parse(utf8.data(), utf8.data() + utf8.size(), &events);
    events.finish();
}

} // namespace noticedesk
