// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticedesk
{

/// The words of what somebody typed into a search box: the parts between gaps. At most a hundred.
QStringList searchWords(const QString &typed);

/// What FTS5 is asked so that it finds the rows that hold all of the words in the columns, which
/// are all columns if none is named. Nothing of what was typed is syntax in it. The words must not
/// be empty.
QString matchExpression(const QStringList &words, const QString &column = {});

} // namespace noticedesk
