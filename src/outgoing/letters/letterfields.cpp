// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/letterfields.h"

#include "sheets/forms/formwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What people call a field, and its path in forms.
struct LetterField
{
    QStringView name;
    QStringView path;
    QStringView blank = u"";       ///< stands where the case says nothing
    QStringView separator = u"\n"; ///< between the entries of a list
};

constexpr QStringView blankDay = u"○年○月○日";
constexpr QStringView blankNumber = u"　　　字第　　　　　　　　　　號";

constexpr std::array letterFields{
    LetterField{u"案號", u"letter.caseNumber"},
    LetterField{u"機關代碼", u"notice.target.code"},
    LetterField{u"機關名稱", u"notice.target.name"},
    LetterField{u"機關地址", u"notice.target.address"},
    LetterField{u"發文機關", u"letter.office"},
    LetterField{u"發文機關地址", u"letter.officeAddress"},
    LetterField{u"發文日期", u"letter.date", blankDay},
    LetterField{u"發文字號", u"letter.number", blankNumber},
    LetterField{u"通知日期", u"notice.date", blankDay},
    LetterField{u"通知寄發日期", u"letter.noticeSentOn", blankDay},
    LetterField{u"通知發文字號", u"letter.noticeNumber", u"－"},
    LetterField{u"事由", u"notice.reason"},
    LetterField{u"改善事項", u"notice.improvementItems"},
    LetterField{u"法令依據", u"notice.legalBasis", u"", u"、"},
    LetterField{u"改善期限", u"letter.deadline", blankDay},
    LetterField{u"展延情形", u"letter.extension"},
    LetterField{u"催辦情形", u"letter.outstanding"},
    LetterField{u"中止通知日期", u"letter.notifiedOn", blankDay},
    LetterField{u"中止起日", u"letter.suspendedFrom", blankDay},
    LetterField{u"服務單位", u"notice.contact.unit"},
    LetterField{u"承辦人", u"notice.contact.name"},
    LetterField{u"電話", u"notice.contact.phone"},
    LetterField{u"電子信箱", u"notice.contact.email"},
};

QString fieldText(const FieldValues &values, const LetterField &field)
{
    const QString path = field.path.toString();
    if (caseFieldKind(path) != CaseFieldKind::List)
        return caseFieldText(values, path, DateForm::Plain).value_or(field.blank.toString());
    if (field.separator != u"\n") {
        const FormField joined{path, DateForm::Plain, field.blank.toString(), std::nullopt,
                               field.separator.toString()};
        return wordsWith({joined}, values).replace(u'\n', u' ');
    }
    QStringList lines;
    for (const auto &entry : caseFieldEntries(values, path))
        lines.append(QString(entry.value_or(QString())).replace(u'\n', u' '));
    return lines.join(u'\n');
}

} // namespace

QHash<QString, QString> letterFieldTexts(const FieldValues &values)
{
    QHash<QString, QString> texts;
    for (const LetterField &field : letterFields)
        texts.insert(field.name.toString(), fieldText(values, field));
    return texts;
}

QStringList letterFieldNames()
{
    QStringList names;
    for (const LetterField &field : letterFields)
        names.append(field.name.toString());
    return names;
}

} // namespace noticedesk
