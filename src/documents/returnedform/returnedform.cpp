// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/returnedform/returnedform.h"

#include "documents/documentsummary.h"
#include "documents/returnedform/fieldname.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <poppler-form.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The texts of the fields that belong to one path, or why there is none.
struct PathFields
{
    std::map<int, QString> parts;
    std::optional<ReturnedFieldProblem> problem;
};

struct SheetFields
{
    std::map<QString, PathFields> paths;
};

QString withLineFeeds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

void add(PathFields &fields, int part, const Poppler::FormField &field)
{
    const auto *text = dynamic_cast<const Poppler::FormFieldText *>(&field);
    if (!text) {
        fields.problem = ReturnedFieldProblem::NotText;
        return;
    }
    const QString value = text->text();
    if (value.size() > mostReturnedCharacters) {
        fields.problem = ReturnedFieldProblem::TooLong;
        return;
    }
    const auto [known, isNew] = fields.parts.try_emplace(part, withLineFeeds(value));
    if (!isNew && known->second != withLineFeeds(value))
        fields.problem = ReturnedFieldProblem::Differs;
}

/// Of one sheet; the title of several names the first only.
std::optional<CaseNumber> caseNumberIn(const QString &title)
{
    constexpr qsizetype longest = 1000;
    return CaseNumber::parse(title.right(longest).section(u' ', -1));
}

ReturnedForm formOf(const SheetFields &fields)
{
    ReturnedForm form;
    for (const auto &[path, found] : fields.paths) {
        QString value;
        for (const auto &[part, text] : found.parts)
            value += text;
        auto problem = found.problem;
        if (!problem && value.size() > mostReturnedCharacters)
            problem = ReturnedFieldProblem::TooLong;
        if (problem)
            form.remarks.push_back({path, *problem});
        else
            form.values.insert(path, value);
    }
    return form;
}

} // namespace

std::vector<ReturnedForm> returnedForms(const Poppler::Document &document)
{
    // Asking a locked one for its pages ends the process (Poppler-Qt6 22.12).
    if (document.isLocked())
        return {};
    std::map<int, SheetFields> sheets;
    int others = 0;
    for (int number = 0; number < std::min(document.numPages(), mostPages); ++number) {
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        if (!page)
            continue;
        for (const auto &field : page->formFields()) {
            if (const auto name = FieldName::parse(field->fullyQualifiedName()))
                add(sheets[name->sheet].paths[name->path], name->part, *field);
            else
                ++others;
        }
    }
    // The foot of a page names the case and the revision as well, but to read a page's text Poppler
    // draws the texts of its fields first: 39 s for 3,000 characters that their font does not have.
    std::vector<ReturnedForm> forms;
    for (const auto &[number, fields] : sheets) {
        forms.push_back(formOf(fields));
        // One name may be chance: two are of our form.
        if (forms.back().values.size() < 2)
            forms.pop_back();
    }
    if (forms.size() == 1 && sheets.size() == 1)
        forms.front().caseNumber = caseNumberIn(document.info(u"Title"_s));
    for (ReturnedForm &form : forms)
        form.otherFields = others;
    return forms;
}

} // namespace noticedesk
