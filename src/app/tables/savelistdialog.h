// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/tables/savedlist.h"

#include <QDialog>

class QPushButton;

namespace Ui
{
class SaveListDialog;
}

namespace noticedesk
{

/// Asks for which program a list is to be saved, and whether what it says of persons is masked, and
/// saves it. What was chosen is chosen the next time, too, but for the masking.
class SaveListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Nothing that belongs to this store is replaced.
    SaveListDialog(const QString &store, SavedList list, QWidget *parent);
    ~SaveListDialog() override;

    /// Writes the list into a file of the chosen kind.
    void saveTo(const QString &path);
    void reject() override;

Q_SIGNALS:
    void saved(const QString &sentence);

private:
    TableFormat format() const;
    void choose();
    void end(const QString &path, const std::optional<qint64> &rows);
    void showState();

    std::unique_ptr<Ui::SaveListDialog> m_ui;
    const QString m_store;
    const SavedList m_list;
    QPushButton *m_saveButton;
    LongWork m_work{this};
};

} // namespace noticedesk
