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
    walkTexts(record, prefix,
              [&texts](const QString &path, const Field &field, const QString &text) {
                  if (field.place == FieldPlace::Printed)
                      texts.push_back({path, text});
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
