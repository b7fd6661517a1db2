// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/recording/registerednumbers.h"

#include "domain/isolation.h"
#include "domain/registerednumber.h"
#include "domain/tr.h"
#include "exchange/quoted.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Finds what is wrong with the lines of a list.
class NumberLines final
{
public:
    explicit NumberLines(const QStringList &cases) : m_cases(cases) {}

    void take(const QString &line)
    {
        const qsizetype place = m_read.numbers.size();
        const QString number = plainRegisteredNumber(line);
        const QString where = tr("Line %1 (%2)").arg(QString::number(place + 1), caseAt(place));
        static const QRegularExpression form(u"\\A(?:[0-9]{4,20}|[A-Z]{2}[0-9]{9}[A-Z]{2})\\z"_s);
        if (number.isEmpty())
            m_read.problems.append(tr("%1: there is no number.").arg(where));
        else if (!form.match(number).hasMatch())
            m_read.problems.append(
                tr("%1: “%2” is no registered number.").arg(where, excerpt(line)));
        else if (m_length > 0 && number.size() != m_length)
            m_read.problems.append(tr("%1: “%2” has another length than the first number.")
                                       .arg(where, excerpt(number)));
        else if (const auto before = m_lineOf.constFind(number); before != m_lineOf.constEnd())
            m_read.problems.append(
                tr("%1: %2 stands in line %3 (%4) already.")
                    .arg(where, number, QString::number(*before + 1), caseAt(*before)));
        else if (m_length == 0)
            m_length = number.size();
        if (!number.isEmpty() && !m_lineOf.contains(number))
            m_lineOf.insert(number, place);
        m_read.numbers.append(number);
    }

    RegisteredNumbers finish()
    {
        const qsizetype count = m_read.numbers.size();
        if (count < m_cases.size())
            m_read.problems.append(
                tr("There are %1 numbers for %2 cases; the first case without one is %3.")
                    .arg(QString::number(count), QString::number(m_cases.size()), caseAt(count)));
        else if (count > m_cases.size())
            m_read.problems.append(
                tr("There are %1 numbers for %2 cases.")
                    .arg(QString::number(count), QString::number(m_cases.size())));
        if (!m_read.problems.isEmpty())
            m_read.numbers.clear();
        return std::move(m_read);
    }

private:
    QString caseAt(qsizetype place) const
    {
        return place < m_cases.size() ? isolated(m_cases.at(place)) : tr("no case");
    }

    const QStringList &m_cases;
    RegisteredNumbers m_read;
    QHash<QString, qsizetype> m_lineOf;
    qsizetype m_length = 0; ///< of the first number that is one
};

} // namespace

RegisteredNumbers runningNumbers(const QString &first, qsizetype cases)
{
    const QString number = plainRegisteredNumber(first);
    static const QRegularExpression form(u"\\A[0-9]{4,10}\\z"_s);
    if (number.isEmpty())
        return {{}, {tr("Type the first number.")}};
    if (!form.match(number).hasMatch())
        return {{},
                {tr("“%1” does not run on; that takes 4 to 10 digits. Paste other numbers from the "
                    "post's list.")
                     .arg(excerpt(first))}};
    RegisteredNumbers running;
    const int digits = static_cast<int>(number.size());
    const qint64 begin = number.toLongLong();
    for (qsizetype at = 0; at < cases; ++at)
        running.numbers.append(QString::number(begin + at).rightJustified(digits, u'0'));
    if (cases > 0 && running.numbers.back().size() > digits)
        return {{},
                {tr("From %1 on there are not enough numbers of %2 digits for %3 cases.")
                     .arg(number, QString::number(digits), QString::number(cases))}};
    return running;
}

RegisteredNumbers pastedNumbers(const QString &lines, const QStringList &cases)
{
    QStringList all = lines.split(u'\n');
    while (!all.isEmpty() && plainRegisteredNumber(all.back()).isEmpty())
        all.removeLast();
    NumberLines read(cases);
    for (const QString &line : std::as_const(all))
        read.take(line);
    return read.finish();
}

} // namespace noticedesk
