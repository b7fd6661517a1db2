// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakestack.h"

#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOf(IntakeVerdict verdict)
{
    switch (verdict) {
    case IntakeVerdict::Filed:
        return u"filed"_s;
    case IntakeVerdict::Tray:
        return u"tray"_s;
    case IntakeVerdict::Blank:
        return u"blank"_s;
    case IntakeVerdict::Duplicate:
        return u"duplicate"_s;
    case IntakeVerdict::Old:
        return u"old"_s;
    case IntakeVerdict::Foreign:
        return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

std::vector<IntakeSheet> sheetsIn(const IntakeStack &stack)
{
    std::vector<IntakeSheet> sheets;
    for (const IntakePage &page : stack.pages) {
        if (!page.caseId || !page.caseNumber || !page.code)
            continue;
        const PageCode &code = *page.code;
        auto sheet = std::find_if(sheets.begin(), sheets.end(), [&](const IntakeSheet &each) {
            return each.caseId == *page.caseId && each.letter == code.sheet &&
                   each.revision == code.revision;
        });
        if (sheet == sheets.end()) {
            sheets.push_back(
                {*page.caseId, *page.caseNumber, code.sheet, code.revision, code.pages, {}});
            for (int number = 1; number <= code.pages; ++number)
                sheets.back().missing.push_back(number);
            sheet = sheets.end() - 1;
        }
        std::erase(sheet->missing, code.page);
    }
    return sheets;
}

QString missingSentence(const IntakeSheet &sheet)
{
    if (sheet.missing.empty())
        return {};
    constexpr qsizetype mostNamed = 20;
    QStringList numbers;
    for (const int page : sheet.missing) {
        numbers.append(numbers.size() < mostNamed ? QString::number(page) : u"…"_s);
        if (numbers.size() > mostNamed)
            break;
    }
    return sheet.missing.size() == 1
               ? tr("Page %1 of %2 is missing.").arg(numbers.front(), QString::number(sheet.pages))
               : tr("Pages %1 of %2 are missing.")
                     .arg(numbers.join(u", "), QString::number(sheet.pages));
}

} // namespace noticedesk
