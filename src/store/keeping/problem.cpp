// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/problem.h"

namespace noticedesk
{

QString Problem::sentence() const
{
    if (values.isEmpty())
        return form;
    QString text;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const int place =
            form.at(at) == u'%' && at + 1 < form.size() ? form.at(at + 1).digitValue() : 0;
        if (place >= 1 && place <= values.size()) {
            text += values.at(place - 1);
            ++at;
        } else {
            text += form.at(at);
        }
    }
    return text;
}

Problems problemsSaying(const QStringList &sentences)
{
    return Problems(sentences.begin(), sentences.end());
}

QStringList sentencesOf(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences.append(problem.sentence());
    return sentences;
}

} // namespace noticedesk
