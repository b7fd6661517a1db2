// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rocdate.h"

#include <QRegularExpression>

#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsBeforeRepublic = 1911;
constexpr int lastYear = 999;

/// Full-width digits and signs as their ASCII forms, every blank as a space.
QString folded(const QString &typed)
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
        else if (character.isSpace())
            character = u' ';
    }
    return text.trimmed();
}

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

std::optional<RocDate> RocDate::fromDate(QDate date)
{
    if (!date.isValid() || date.year() <= yearsBeforeRepublic ||
        date.year() > yearsBeforeRepublic + lastYear)
        return std::nullopt;
    return RocDate(date);
}

std::optional<RocDate> RocDate::parse(const QString &text)
{
    const QString typed = folded(text);
    for (const TypedForm &form : typedForms()) {
        const auto match = form.pattern.match(typed);
        if (match.hasMatch()) {
            return fromDate(QDate(match.captured(1).toInt() + form.yearsToAdd,
                                  match.captured(2).toInt(), match.captured(3).toInt()));
        }
    }
    return std::nullopt;
}

QString RocDate::formal() const
{
    return u"中華民國"_s + plain();
}

QString RocDate::plain() const
{
    return u"%1年%2月%3日"_s.arg(QString::number(year()), QString::number(m_date.month()),
                                 QString::number(m_date.day()));
}

QString RocDate::slashed() const
{
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return u"%1/%2/%3"_s.arg(QString::number(year()), twoDigits(m_date.month()),
                             twoDigits(m_date.day()));
}

} // namespace noticedesk
