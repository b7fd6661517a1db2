// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"
#include "app/directories/recordkind.h"
#include "app/directories/recordlist.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace Ui
{
class RecordPage;
}

namespace noticedesk
{

class FieldForm;
class RecordEditor;
class RecordList;
struct Desk;

/// A page of the records of one kind: their list, and beside it the chosen one in a form. Insert
/// adds, Delete removes after a question.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    /// How the list is called and what its columns are.
    struct Listing
    {
        QString label;
        QStringList headings;
        std::vector<int> widths; ///< of the columns, in characters
        int stretched = 0;       ///< the column that is as wide as remains
        SavedKinds kinds = {};
    };

    RecordPage(Desk &desk, std::shared_ptr<const RecordKind> kind, const Listing &listing,
               QWidget *parent);
    ~RecordPage() override;

    /// Whether something was typed that could not be recorded by itself yet.
    bool hasTyped() const;
    /// Records what was typed, as far as it can be; to be called before the page is closed.
    void recordTyped();

Q_SIGNALS:
    /// hasTyped() may have changed.
    void typedChanged();
    /// What was not done, and why.
    void announced(const QString &sentence);

protected:
    Desk &desk() { return m_desk; }
    /// Where the fields of a record are put, before begin().
    FieldForm &form();
    RecordEditor &editor();
    RecordList &list();
    /// The column with the list, for what stands below it.
    QVBoxLayout &listColumn();
    /// What the list says where there is no record yet; it offers to add one, or what is named
    /// before that.
    void introduce(const QString &sentence, Offers before = {});
    /// Reads the records; to be called when the fields are there.
    void begin();
    /// Reads the list anew; what is chosen stays.
    void readRows();
    /// Where nothing can be written the button says why.
    void offerWhereWritten(QPushButton &button) const;

private:
    void showTyped();

    std::unique_ptr<Ui::RecordPage> m_ui;
    Desk &m_desk;
    std::shared_ptr<const RecordKind> m_kind;
};

} // namespace noticedesk
