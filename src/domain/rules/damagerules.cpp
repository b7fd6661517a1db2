// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/damage.h"
#include "domain/rules/printedtext.h"
#include "domain/rules/rules.h"

#include <algorithm>
#include <array>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int signsOfDamage = 25;

using Damage = std::optional<QString> (*)(const QString &);

bool isName(const QString &field)
{
    static const std::array<QString, 5> names{u"notice.target.name"_s, u"notice.contact.unit"_s,
                                              u"notice.contact.name"_s,
                                              u"response.respondent.name"_s, u"tracker"_s};
    return std::any_of(names.begin(), names.end(), [&field](const QString &name) {
        return field == name || field.endsWith(u'.' + name);
    });
}

Damage damageOf(const QString &field)
{
    if (field == u"notice.target.code"_s)
        return damageOfCode;
    return isName(field) ? damageOfName : damageOfText;
}

void check(Damage damage, const QString &field, const std::optional<QString> &text, Findings &found)
{
    if (!text)
        return;
    if (const auto sentence = damage(*text))
        found.push_back(warningOf(signsOfDamage, field, *sentence));
}

} // namespace

void checkDamage(const CaseFile &file, Findings &found)
{
    for (const PrintedText &printed : printedTexts(file))
        check(damageOf(printed.field), printed.field, printed.text, found);
    check(damageOfName, u"notice.target.address"_s, file.notice.target.address, found);
    for (std::size_t index = 0; index < file.dispatches.size(); ++index) {
        const QString path = entryPath(u"dispatches"_s, qsizetype(index));
        const Dispatch &dispatch = file.dispatches.at(index);
        check(damageOfNumber, path + u".documentNumber"_s, dispatch.documentNumber, found);
        check(damageOfNumber, path + u".registeredNumber"_s, dispatch.registeredNumber, found);
    }
    if (file.suspension)
        check(damageOfNumber, u"suspension.letterNumber"_s, file.suspension->letterNumber, found);
}

} // namespace noticedesk
