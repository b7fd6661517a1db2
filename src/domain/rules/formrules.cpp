// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/character.h"
#include "domain/fieldwalk.h"
#include "domain/ipaddress.h"
#include "domain/organizationcode.h"
#include "domain/rules/casedates.h"
#include "domain/rules/rules.h"
#include "domain/taxidnumber.h"
#include "domain/tr.h"
#include "domain/usualforms.h"

namespace noticedesk
{

namespace
{

constexpr int unusualForm = 18;

std::optional<QString> remarkOnCode(const QString &text)
{
    const auto code = OrganizationCode::parse(text);
    if (!code)
        return tr("An organisation's code has ten characters, A to Z or 0 to "
                  "9. Compare this one with the address book.");
    const auto number = code->numberAfterLetters();
    if (!number || TaxIdNumber::parse(*number))
        return std::nullopt;
    return tr("The digits %1 of the code do not pass the check of a tax "
              "number. Compare the code with the address book.")
        .arg(*number);
}

std::optional<QString> remarkOnAddress(const QString &address)
{
    const QString postcode = leadingDigits(address);
    if (postcode.isEmpty() || isUsualPostcode(postcode))
        return std::nullopt;
    return tr("The address begins with %1; a postcode has three, five "
              "or six digits. Check it.")
        .arg(postcode);
}

std::optional<QString> remarkOn(TextForm form, const QString &text)
{
    switch (form) {
    case TextForm::Code:
        return remarkOnCode(text);
    case TextForm::Address:
        return remarkOnAddress(text);
    case TextForm::Phone:
        if (!isUsualPhone(text))
            return tr("This is an unusual form for a telephone number. Check it; "
                      "usual is 06-2991111 or 06-2991111 轉1234.");
        break;
    case TextForm::Email:
        if (!isUsualEmail(text))
            return tr("This is an unusual form for an e-mail address. "
                      "Check it; usual is name@example.org.tw.");
        break;
    case TextForm::DocumentNumber:
        if (!isUsualDocumentNumber(text))
            return tr("A document number has a word and ten digits: three of the year and "
                      "seven of the serial. Check this one.");
        break;
    case TextForm::Any:
    case TextForm::Name:
    case TextForm::OtherNumber:
        break;
    }
    return std::nullopt;
}

} // namespace

void checkForms(const CaseFile &file, Findings &found)
{
    walkTexts(file, {}, [&](const QString &path, const Field &field, const QString &text) {
        if (isBlank(text) || isStruckOut(path, file))
            return;
        const auto add = [&](const std::optional<QString> &remark) {
            if (remark)
                found.push_back(warningOf(unusualForm, path, *remark));
        };
        add(remarkOn(field.form, text));
        if (field.place == FieldPlace::Printed)
            add(remarkOnIpAddresses(text));
    });
}

} // namespace noticedesk
