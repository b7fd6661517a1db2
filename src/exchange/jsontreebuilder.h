// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonvalue.h"
#include "exchange/textorigin.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace noticedesk
{

/// Makes a JsonValue of the events of nlohmann::json::sax_parse, whose names the functions have.
/// Throws ExchangeError as soon as the text is one that parseJson() refuses.
class JsonTreeBuilder final
{
public:
    /// The bytes are those that are being parsed; they and the origin must outlive the builder.
    JsonTreeBuilder(QByteArrayView bytes, const TextOrigin &origin);

    JsonValue takeRoot() { return std::move(m_root); }

    bool null();
    bool boolean(bool truth);
    bool number_integer(std::int64_t number);
    bool number_unsigned(std::uint64_t number);
    bool number_float(double number, const std::string &text);
    bool string(std::string &text);
    template <class Bytes>
    bool binary(Bytes &)
    {
        return false; // a text has none
    }
    bool start_object(std::size_t size);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t size);
    bool end_array();
    bool parse_error(std::size_t bytesRead, const std::string &lastToken,
                     const std::exception &problem);

private:
    /// An object or a list whose end has not come yet, and the key before the value to come.
    struct Open
    {
        JsonValue container;
        std::string key;
        bool hasKey = false;
    };

    bool open(JsonValue container);
    bool close();
    void add(JsonValue value);
    QString path() const; ///< of the value to come

    QByteArrayView m_bytes;
    const TextOrigin &m_origin;
    std::vector<Open> m_open;
    JsonValue m_root;
    int m_values = 0;
    bool m_finished = false;
};

} // namespace noticedesk
