// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/printedtext.h"

#include "domain/fieldwalk.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

template <class Record>
std::vector<PrintedText> printedTextsOf(const Record &record, const QString &prefix)
{
    std::vector<PrintedText> texts;
    walkFields(record, prefix, [&texts](const QString &path, FieldPlace place, const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const QString &>) {
            if (place == FieldPlace::Printed)
                texts.push_back({path, value});
        }
    });
    return texts;
}

} // namespace

std::vector<PrintedText> printedNoticeTexts(const CaseFile &file)
{
    return printedTextsOf(file.notice, u"notice."_s);
}

std::vector<PrintedText> printedTexts(const CaseFile &file)
{
    return printedTextsOf(file, {});
}

} // namespace noticedesk
