// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/documentnumber.h"
#include "domain/email.h"
#include "domain/ipaddress.h"
#include "domain/organizationcode.h"
#include "domain/phone.h"
#include "domain/postcode.h"
#include "domain/rules/printedtext.h"
#include "domain/rules/rules.h"
#include "domain/taxidnumber.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int unusualForm = 18;

void checkCode(const std::optional<QString> &text, Findings &found)
{
    if (isMissing(text))
        return;
    const QString field = u"notice.target.code"_s;
    const auto code = OrganizationCode::parse(*text);
    if (!code) {
        found.push_back(warningOf(unusualForm, field,
                                  tr("An organisation's code has ten characters, A to Z or 0 to "
                                     "9. Compare this one with the address book.")));
        return;
    }
    const auto number = code->numberAfterLetters();
    if (number && !TaxIdNumber::parse(*number)) {
        found.push_back(warningOf(unusualForm, field,
                                  tr("The digits %1 of the code do not pass the check of a tax "
                                     "number. Compare the code with the address book.")
                                      .arg(*number)));
    }
}

void checkAddress(const std::optional<QString> &address, Findings &found)
{
    const QString postcode = leadingDigits(address.value_or(QString()));
    if (!postcode.isEmpty() && !isUsualPostcode(postcode)) {
        found.push_back(warningOf(unusualForm, u"notice.target.address"_s,
                                  tr("The address begins with %1; a postcode has three, five "
                                     "or six digits. Check it.")
                                      .arg(postcode)));
    }
}

void checkPhone(const std::optional<QString> &phone, const QString &field, Findings &found)
{
    if (!isMissing(phone) && !isUsualPhone(*phone)) {
        found.push_back(warningOf(unusualForm, field,
                                  tr("This is an unusual form for a telephone number. Check it; "
                                     "usual is 06-2991111 or 06-2991111 轉1234.")));
    }
}

void checkEmail(const std::optional<QString> &email, const QString &field, Findings &found)
{
    if (!isMissing(email) && !isUsualEmail(*email)) {
        found.push_back(warningOf(unusualForm, field,
                                  tr("This is an unusual form for an e-mail address. "
                                     "Check it; usual is name@example.org.tw.")));
    }
}

void checkDocumentNumber(const std::optional<QString> &number, const QString &field,
                         Findings &found)
{
    if (!isMissing(number) && !isUsualDocumentNumber(*number)) {
        found.push_back(
            warningOf(unusualForm, field,
                      tr("A document number has a word and ten digits: three of the year and "
                         "seven of the serial. Check this one.")));
    }
}

void checkIpAddresses(const PrintedText &printed, Findings &found)
{
    if (const auto remark = remarkOnIpAddresses(printed.text))
        found.push_back(warningOf(unusualForm, printed.field, *remark));
}

} // namespace

void checkForms(const CaseFile &file, Findings &found)
{
    const Notice &notice = file.notice;
    checkCode(notice.target.code, found);
    checkAddress(notice.target.address, found);
    checkPhone(notice.contact.phone, u"notice.contact.phone"_s, found);
    checkEmail(notice.contact.email, u"notice.contact.email"_s, found);
    if (file.response) {
        checkPhone(file.response->respondent.phone, u"response.respondent.phone"_s, found);
        checkEmail(file.response->respondent.email, u"response.respondent.email"_s, found);
    }
    for (std::size_t index = 0; index < file.dispatches.size(); ++index) {
        if (!file.dispatches.at(index).struckOut)
            checkDocumentNumber(file.dispatches.at(index).documentNumber,
                                entryPath(u"dispatches"_s, qsizetype(index)) + u".documentNumber"_s,
                                found);
    }
    if (file.suspension) {
        checkDocumentNumber(file.suspension->letterNumber, u"suspension.letterNumber"_s, found);
    }
    for (const PrintedText &printed : printedTexts(file))
        checkIpAddresses(printed, found);
}

} // namespace noticedesk
