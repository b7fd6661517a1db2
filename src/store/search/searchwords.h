// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace noticedesk
{

/// A word that somebody looks for: the folded texts (folding.h) of which one must be held so that
/// the word is. A date, or a part of one, has a text for each way of writing it, any other word
/// one.
using SearchWord = QStringList;

/// The words of what somebody typed into a search box: the parts between gaps, or one date with
/// gaps around its parts. At most a hundred.
std::vector<SearchWord> searchWords(const QString &typed);

/// Whether a folded text holds every one of the words: what FTS5 says of it with
/// matchExpression().
bool holdsAll(const QString &foldedText, const std::vector<SearchWord> &words);

/// What FTS5 is asked so that it finds the rows that hold all of the words in the columns, which
/// are all columns if none is named. Nothing of what was typed is syntax in it. There must be a
/// word.
QString matchExpression(const std::vector<SearchWord> &words, const QString &column = {});

} // namespace noticedesk
