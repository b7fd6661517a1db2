// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// What the name of a field of a fillable sheet says (InputFields writes them).
struct FieldName
{
    int sheet = 1; ///< of the sheets in a document, from 1: case-2.response.statement
    QString path;  ///< in the case, with the place in a list
    int part = 1;  ///< of an answer that has several fields, from 1: response.statement-2

    /// Nothing for what is no field that an organisation fills in with a text.
    static std::optional<FieldName> parse(const QString &name);
};

} // namespace noticedesk
