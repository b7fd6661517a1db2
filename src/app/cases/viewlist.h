// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace noticedesk
{

/// The names of the views of a list of cases, with the keys of the first nine beside them. Delete
/// asks for the removal of the one that is chosen.
class ViewList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent);

    /// The view at the same place stays chosen, without a word; the last one if there are fewer.
    void setNames(const QStringList &names);
    /// -1 if none is.
    int chosenPlace() const;
    void choose(int place);
    /// The list of cases is none of the views.
    void chooseNone();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user or choose() has chosen another view.
    void chosen(int place);
    void removalWanted(int place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
};

} // namespace noticedesk
