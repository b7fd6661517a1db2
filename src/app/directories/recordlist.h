// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"
#include "app/tables/savedlist.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace Ui
{
class RecordList;
}

namespace noticedesk
{

class EmptyList;
class LineField;
class RecordRows;
struct Desk;
struct ListedRow;

/// What the columns of a list hold that is saved (SavedList), by their places.
struct SavedKinds
{
    std::vector<int> days = {};
    std::map<int, PersonPart> persons = {};
};

/// A list of records with a heading above, chosen from by keyboard: Enter or a double click opens,
/// Insert adds, Delete removes, where somebody listens. A click on a heading sorts. The table in
/// the list "years" is called yearsTable.
class RecordList final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QStringList headings READ headings WRITE setHeadings)

public:
    explicit RecordList(QWidget *parent = nullptr);
    ~RecordList() override;

    QString label() const;
    /// May hold a & before the letter of its key.
    void setLabel(const QString &label);
    QStringList headings() const;
    void setHeadings(const QStringList &headings);
    /// What is typed into the field leaves the rows with these words; Enter and Down lead to them.
    void filterBy(LineField &field);
    /// How wide a column is at most, in digits (a Chinese character is two); one is as wide as
    /// remains. The others take no more than what stands in them.
    void setColumnWidths(const std::vector<int> &characters, int stretched);

    /// What is said and offered where there is no record. Where a filter leaves none, the list
    /// offers to clear it.
    void offerWhereEmpty(const QString &sentence, const Offers &offers);

    /// Offers to save the rows that the filter leaves for spreadsheets. To be called once.
    void offerSaving(const Desk &desk, const QString &name, const SavedKinds &kinds = {});

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
    void showFiltered(const QString &typed);
    void tellWhetherEmpty();

    std::unique_ptr<Ui::RecordList> m_ui;
    RecordRows *m_rows;
    EmptyList *m_empty;
    QString m_emptySentence;
    Offers m_emptyOffers;
    bool m_isRead = false; ///< before that nobody knows whether there are records
    LineField *m_filter = nullptr;
    int m_characterWidth = 0;          ///< that the columns are made for, in logical pixels
    std::vector<int> m_mostCharacters; ///< of each column
    std::vector<int> m_fitted;         ///< how wide each was made, in logical pixels
    bool m_choosing = false;
};

} // namespace noticedesk
