// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/savedlist.h"

#include <QObject>
#include <QPointer>

namespace noticedesk
{

struct Desk;

/// Saves a list of the window for spreadsheets, with an entry of the list's context menu.
class ListSaving final : public QObject
{
    Q_OBJECT

public:
    /// The list is asked for when somebody wants to save it. The desk outlives the view, to which
    /// this belongs.
    ListSaving(const Desk &desk, QAbstractItemView *view, std::function<SavedList()> list);

    /// Whether somebody sees the list.
    bool isInSight() const;
    /// Whether somebody works in it.
    bool hasFocus() const;
    /// Asks how the list is to be saved, and saves it.
    void start();

Q_SIGNALS:
    /// It was saved; in words.
    void announced(const QString &sentence);

private:
    const Desk &m_desk;
    QAbstractItemView *m_view;
    std::function<SavedList()> m_list;
};

} // namespace noticedesk
