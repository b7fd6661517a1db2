// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QTableView;

namespace noticedesk
{

class LineField;
class RecordRows;
struct ListedRow;

/// A list of records with a heading above, chosen from by keyboard: Enter or a double click opens,
/// Insert adds, Delete removes, where somebody listens. What is typed above it filters it.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    /// The label may hold a & before the letter of its key.
    RecordList(const QString &label, const QStringList &headings, const QString &name,
               QWidget *parent = nullptr);

    /// Adds the field that filters.
    void addFilter(const QString &label);
    /// How wide a column is at most, in digits (a Chinese character is two); one is as wide as
    /// remains. The others take no more than what stands in them.
    void setColumnWidths(const std::vector<int> &characters, int stretched);

    RecordRows &rows() { return *m_rows; }
    /// Replaces the rows; the chosen one stays chosen if it is still there.
    void showRows(std::vector<ListedRow> rows);
    /// Shows a row for a record that is not kept yet, or none (RecordRows::setNewRow()).
    void showNewRow(const QStringList &cells);
    /// -1 if none is.
    qint64 chosenId() const;
    /// Chooses a record without telling; false if the list does not show it.
    bool choose(qint64 id);
    void focusList();

Q_SIGNALS:
    /// Somebody has chosen another record.
    void chosen(qint64 id);
    void opened(qint64 id);
    void addWanted();
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Rows and columns of the size that the text has now.
    void fitSizes();
    /// Columns that nobody has drawn to another width, to what stands in them.
    void fitColumns();
    void showFiltered();

    RecordRows *m_rows;
    QTableView *m_table;
    LineField *m_filter = nullptr;
    int m_characterWidth = 0;          ///< that the columns are made for, in logical pixels
    std::vector<int> m_mostCharacters; ///< of each column
    std::vector<int> m_fitted;         ///< how wide each was made, in logical pixels
    bool m_choosing = false;
};

} // namespace noticedesk
