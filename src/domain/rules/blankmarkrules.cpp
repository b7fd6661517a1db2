// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldwalk.h"
#include "domain/rules/blankmark.h"
#include "domain/rules/rules.h"
#include "domain/shortened.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int blankMark = 2;

/// Entries of a list that has others: a list without any is missing as a whole (R1).
void checkEmptyEntries(const QStringList &list, const QString &field, Findings &found)
{
    for (qsizetype index = 0; list.size() > 1 && index < list.size(); ++index) {
        if (isMissing(list.at(index))) {
            found.push_back(
                warningOf(blankMark, entryPath(field, index),
                          tr("This entry is empty. Write it or take it out of the list.")));
        }
    }
}

} // namespace

void checkBlankMarks(const CaseFile &file, Findings &found)
{
    walkTexts(file.notice, u"notice."_s,
              [&found](const QString &path, const Field &field, const QString &text) {
                  const auto mark = blankMarkIn(text);
                  if (mark && field.place == FieldPlace::Printed)
                      found.push_back(warningOf(
                          blankMark, path,
                          tr("The blank mark \u201c%1\u201d is still in the text. Fill it "
                             "in before the notice is issued.")
                              .arg(shortened(*mark, longestQuoted))));
              });
    checkEmptyEntries(file.notice.improvementItems, u"notice.improvementItems"_s, found);
    checkEmptyEntries(file.notice.legalBases, u"notice.legalBasis"_s, found);
}

} // namespace noticedesk
