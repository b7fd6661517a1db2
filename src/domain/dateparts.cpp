// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dateparts.h"

#include <QRegularExpression>

#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsBeforeRepublic = 1911;

/// One way of typing a date, and what turns its year into the Gregorian one.
struct TypedForm
{
    QRegularExpression pattern;
    int yearsToAdd;
};

const std::array<TypedForm, 4> &typedForms()
{
    static const std::array<TypedForm, 4> forms{
        TypedForm{QRegularExpression(u"\\A(\\d{4}) *- *(\\d{1,2}) *- *(\\d{1,2})\\z"_s), 0},
        TypedForm{QRegularExpression(u"\\A(\\d{3})(\\d{2})(\\d{2})\\z"_s), yearsBeforeRepublic},
        TypedForm{
            QRegularExpression(
                u"\\A(\\d{1,3}) *(?|/ *(\\d{1,2}) */|\\. *(\\d{1,2}) *\\.|- *(\\d{1,2}) *-) *(\\d{1,2})\\z"_s),
            yearsBeforeRepublic},
        TypedForm{QRegularExpression(u"\\A(?:(?:中華)? *民國 *)?"
                                     "(\\d{1,3}) *年 *(\\d{1,2}) *月 *(\\d{1,2}) *日\\z"_s),
                  yearsBeforeRepublic}};
    return forms;
}

} // namespace

QString foldedDateText(const QString &typed)
{
    QString text = typed;
    for (QChar &character : text) {
        const char16_t unit = character.unicode();
        if (unit >= u'０' && unit <= u'９')
            character = QChar(u'0' + (unit - u'０'));
        else if (unit == u'．')
            character = u'.';
        else if (unit == u'／')
            character = u'/';
        else if (unit == u'－')
            character = u'-';
        else if (unit == u'＋')
            character = u'+';
        else if (character.isSpace())
            character = u' ';
    }
    return text.trimmed();
}

std::optional<DateParts> wholeDateIn(const QString &folded)
{
    for (const TypedForm &form : typedForms()) {
        const auto match = form.pattern.match(folded);
        if (match.hasMatch()) {
            return DateParts{match.captured(1).toInt() + form.yearsToAdd, match.captured(2).toInt(),
                             match.captured(3).toInt()};
        }
    }
    return std::nullopt;
}

} // namespace noticedesk
