// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/liststeps.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui
{
class ListEditor;
}

namespace noticedesk
{

class ListRow;
class TextField;

/// A numbered list of texts of many lines: improvement items, legal bases. Rows are added
/// (Ctrl+Enter, a button), removed (Ctrl+Delete, a button, Backspace in an empty row) and moved
/// (Alt+↑ and Alt+↓). Ctrl+Z undoes the last of these steps and of what was typed, in whichever row
/// it was; Ctrl+Shift+Z does it again. A pasted list becomes an entry for each
/// of its items (listItemsIn()). An editable list always has a row to type into.
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ListEditor(QWidget *parent = nullptr);
    ~ListEditor() override;

    /// The rows' texts as they were typed, up to the last row that is not empty: empty rows after
    /// it are only places to type into. Entry i is always that of row i.
    QStringList entries() const;
    /// Shows other entries and forgets what could be undone. Rows that say the same stay as they
    /// are, and so does the cursor in them.
    void setEntries(const QStringList &entries);
    /// Adds entries below the others, from the last row if that is empty on: one step to undo.
    void appendEntries(const QStringList &texts);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The field of a row from 0; null if there is no such row.
    TextField *entryField(int index) const;
    /// Moves the focus to a row; to the last one if there is no such row.
    void focusEntry(int index) const;

    /// Frozen entries can be read, selected and copied; a list without any shows no row.
    void setReadOnly(bool readOnly);
    /// Names the entries for screen readers: 改善事項 gives 改善事項 1, 改善事項 2 and so on.
    void setAccessibleName(const QString &name);

Q_SIGNALS:
    /// The user changed a text, or added, removed or moved a row, also by undoing.
    void edited();
    /// A text from outside was not taken, or not as it was: a sentence for the user.
    void refused(const QString &sentence);
    /// The number or order of the rows changed: object names and tab order follow.
    void rowsChanged();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ListRow *makeRow(const QString &text);
    /// That with the cursor; -1 if none has it.
    int focusedRow() const;
    int indexOf(const ListRow *row) const;
    void insertRow(int index, ListRow *row);
    void dropRow(int index);
    void renumber();

    /// Takes a pasted list, in place of what is selected in the row, as one step: an entry for each
    /// item, without its mark. False, and nothing is done, if the text is no list.
    bool pasteList(ListRow *row, const QString &text);
    void addBelow(int index, const QString &text);
    void removeAt(int index);
    void moveBy(int index, int places);
    /// The rows are other ones now, or say something else: a step that can be undone.
    void noteStep();
    void undo();
    void redo();
    /// Makes the rows say this, puts the cursor where they differ, and tells it.
    void restore(const QStringList &texts);
    /// Makes the rows say this; those that are the same before and after what differs stay as they
    /// are. Gives the first that differs.
    int showRows(const QStringList &texts);
    QStringList rowTexts() const;

    std::unique_ptr<Ui::ListEditor> m_ui;
    std::vector<ListRow *> m_rows;
    ListSteps m_steps;
    bool m_isReadOnly = false;
};

} // namespace noticedesk
