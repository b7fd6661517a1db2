// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rulefinding.h"

#include "domain/character.h"
#include "domain/rocdate.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

Finding findingOf(Severity severity, int rule, const QString &field, const QString &sentence)
{
    return Finding{severity, u'R' + QString::number(rule), field, sentence};
}

} // namespace

Finding errorOf(int rule, const QString &field, const QString &sentence)
{
    return findingOf(Severity::Error, rule, field, sentence);
}

Finding warningOf(int rule, const QString &field, const QString &sentence)
{
    return findingOf(Severity::Warning, rule, field, sentence);
}

Finding taskOf(int rule, const QString &field, const QString &sentence)
{
    return findingOf(Severity::Task, rule, field, sentence);
}

bool isMissing(const std::optional<QString> &text)
{
    return !text || isBlank(*text);
}

QString inSentence(QDate date)
{
    const auto roc = RocDate::fromDate(date);
    return roc ? roc->slashed() : date.toString(Qt::ISODate);
}

QString entryPath(const QString &list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list, QString::number(index));
}

} // namespace noticedesk
