// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttable.h"

namespace noticedesk
{

class TableBuilder;

/// Chooses among the sheets of a workbook while they are read: the one that was named, or the only
/// one that shows anything. Throws TableRefused.
class SheetChoice final
{
public:
    /// Empty if no sheet is named.
    explicit SheetChoice(const QString &named) : m_named(named) {}

    /// Whether the sheet with this name is to be read at all.
    bool wants(const QString &name, bool isHidden) const;
    void add(const QString &name, TableBuilder &built);
    DocumentTable take();

private:
    QString m_named;
    DocumentTable m_table;
};

} // namespace noticedesk
