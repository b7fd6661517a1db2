// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/incident/listcolumns.h"

#include <QTableWidget>

class QComboBox;

namespace noticedesk
{

/// The headings and the first rows of a list, and above each column a field in which somebody says
/// what the column is.
class ListPreview final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ListPreview(QWidget *parent = nullptr);

    /// A row of headings that is blank stands for none.
    void show(const std::vector<TableRow> &rows, const ColumnFields &fields);
    /// What stands in the fields above the columns.
    std::vector<std::optional<ListField>> fields() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody has said what a column is.
    void fieldChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChooser(int column, const QString &heading);

    std::vector<QComboBox *> m_choosers;
};

/// How people call what a column says.
QString nameOfListField(ListField field);

} // namespace noticedesk
