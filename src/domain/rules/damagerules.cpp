// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/damage.h"
#include "domain/fieldwalk.h"
#include "domain/rules/rules.h"

namespace noticedesk
{

namespace
{

constexpr int signsOfDamage = 25;

std::optional<QString> damageOf(TextForm form, const QString &text)
{
    switch (form) {
    case TextForm::Code:
        return damageOfCode(text);
    case TextForm::Name:
    case TextForm::Address:
        return damageOfName(text);
    case TextForm::DocumentNumber:
    case TextForm::OtherNumber:
        return damageOfNumber(text);
    case TextForm::Any:
    case TextForm::Phone:
    case TextForm::Email:
        break;
    }
    return damageOfText(text);
}

} // namespace

void checkDamage(const CaseFile &file, Findings &found)
{
    walkTexts(file, {}, [&](const QString &path, const Field &field, const QString &text) {
        if (field.place != FieldPlace::Printed && field.form == TextForm::Any)
            return;
        if (const auto sentence = damageOf(field.form, text))
            found.push_back(warningOf(signsOfDamage, path, *sentence));
    });
}

} // namespace noticedesk
