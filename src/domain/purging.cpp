// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purging.h"

#include "domain/casestate.h"
#include "domain/fieldwalk.h"
#include "domain/maliciousaddresses.h"
#include "domain/organizationcode.h"
#include "domain/redaction.h"
#include "domain/rules/casedates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void purge(const Field &field, std::optional<QString> &text)
{
    if (!text || (field.form == TextForm::Code && looksLikeOrganizationCode(*text)))
        return;
    if (field.countsWhenThere)
        text = purgedMark.toString();
    else
        text.reset();
}

/// The name of a law, or of rules like one, with the articles and points that are meant. Digits
/// stand in those only, and a stop or an e-mail's sign nowhere.
QRegularExpression formOfProvisions()
{
    const QString law =
        u"[\\p{Han}\\p{Latin}()（）「」『』、 ]{1,80}?(?:法|律|條例|通則|細則|辦法|"
        "規則|規程|規範|標準|準則|綱要|要點|須知|原則|事項|規定|程序|手冊|計畫|契約|"
        "指引)"_s;
    const QString number = u"[0-9０-９○〇零一二三四五六七八九十百千]{1,6}"_s;
    const QString place = u"(?:[、及與,， ]?[(（]?第 ?%1(?:[-－之]%1)? ?[條點項款目章節](?:之%1)?"
                          "(?:前段|後段|本文|但書)?[)）]?)"_s.arg(number);
    return QRegularExpression(u"\\A(?:%1|(?=第))%2*(?:之?規定)?\\z"_s.arg(law, place));
}

bool isProvision(const QString &basis)
{
    static const QRegularExpression form = formOfProvisions();
    return form.match(basis.trimmed()).hasMatch();
}

QString reasonLeft(const std::optional<QString> &reason)
{
    const QStringList addresses = maliciousAddressesIn(reason.value_or(QString()));
    return addresses.isEmpty() ? purgedMark.toString() : u"惡意IP："_s + addresses.join(u'、');
}

QStringList basesLeft(const CaseFile &file)
{
    const PersonalData data = personalDataOf(file);
    QStringList left;
    for (const QString &basis : file.notice.legalBases) {
        const bool isOfNobody = data.masked(Field("legalBasis"), basis) == basis;
        left.append(isOfNobody && isProvision(basis) ? basis : purgedMark.toString());
    }
    return left;
}

} // namespace

CaseFile purged(const CaseFile &file)
{
    CaseFile left = file;
    walkFields(left, {}, [](const QString &, const Field &field, auto &value) {
        using Value = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::optional<QString>>)
            purge(field, value);
        else if constexpr (std::is_same_v<Value, QStringList> ||
                           std::is_same_v<Value, std::vector<std::optional<QString>>>)
            value.clear();
    });
    left.notice.reason = reasonLeft(file.notice.reason);
    left.notice.legalBases = basesLeft(file);
    return left;
}

bool isClosedBefore(QDate day, const CaseFile &file)
{
    if (!isClosed(file))
        return false;
    std::optional<QDate> last;
    for (const CaseDate &date : caseDates(file)) {
        if (date.happened)
            last = std::max(last, std::optional(date.day));
    }
    if (!last)
        last = file.notice.date;
    return last && *last < day;
}

} // namespace noticedesk
