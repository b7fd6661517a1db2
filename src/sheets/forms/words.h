// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QString>

namespace noticedesk
{

/// The words of a paper or table that no form lays out: forms/words/NAME.xml. Those of the office's
/// own file of this name, in the user's data folder, go before them.
class Words final
{
public:
    /// Throws Error if the file cannot be read.
    explicit Words(const QString &name);

    /// Throws Error if there is no such word.
    const QString &operator[](const QString &word) const;
    bool has(const QString &word) const { return m_words.contains(word); }

private:
    void read(const QString &path);

    QString m_name;
    QHash<QString, QString> m_words;
};

} // namespace noticedesk
