// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace Poppler
{
class Document;
}

namespace noticedesk
{

/// Why a field of ours gives no value.
enum class ReturnedFieldProblem {
    NotText, ///< it is a button, a list or a signature by the name of a field of ours
    TooLong, ///< longer than mostReturnedCharacters
    Differs  ///< two fields by the same name hold different texts
};

struct ReturnedFieldRemark
{
    QString path;
    ReturnedFieldProblem problem = ReturnedFieldProblem::NotText;

    friend bool operator==(const ReturnedFieldRemark &, const ReturnedFieldRemark &) = default;
};

/// More than an organisation answers; a value that is longer is not taken.
inline constexpr qsizetype mostReturnedCharacters = 100'000;

/// What an organisation typed into a fillable sheet. All of it is from outside: nothing is checked
/// but that it is text.
struct ReturnedForm
{
    std::optional<CaseNumber>
        caseNumber; ///< as the document's title says, which anybody can change
    /// By the paths of caseFields(), with the place in a list: response.items[0]. Lines end in LF.
    /// Empty for a field that was left blank; a field that is missing has none.
    QMap<QString, QString> values;
    std::vector<ReturnedFieldRemark> remarks; ///< by path
    int otherFields = 0;                      ///< fields that are not ours; they are not read
};

/// The fillable sheets that a PDF holds, by the names of its fields: usually one, none if it is
/// not a form of ours, several if it was made of a print job, in its order. No page is drawn, and
/// nothing is run that the document brings. A locked document has none.
std::vector<ReturnedForm> returnedForms(const Poppler::Document &document);

} // namespace noticedesk
