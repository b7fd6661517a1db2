// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outgoing/listquestion.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class SetAsidePanel;
}

namespace noticedesk
{

struct Desk;
class EmptyList;
class SetAsideModel;
class SortedRows;

/// What becomes of the rows of a list: how many are used and set aside, those that are set aside
/// with their reasons, and what is worth a look in those that are used. Of a row that does not say
/// clearly which organisation it is about, somebody can say it.
class SetAsidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SetAsidePanel(QWidget *parent = nullptr);
    ~SetAsidePanel() override;

    /// The desk must outlive this.
    void begin(Desk &desk);

    void show(const ListQuestion &question, const GroupedList &list);
    /// It is not known what becomes of them, and why, in a sentence; empty where there is no list.
    void showNothing(const QString &why);
    /// Whether somebody may say what rows are about just now.
    void setFree(bool isFree);

Q_SIGNALS:
    /// Somebody has said which organisation rows are about, by their numbers and its code.
    void chosen(const std::vector<qint64> &rows, const QString &code);
    /// All that was said so is taken back.
    void choicesForgotten();

private:
    void choose();
    void renewButtons();

    std::unique_ptr<Ui::SetAsidePanel> m_ui;
    Desk *m_desk = nullptr;
    SetAsideModel *m_model;
    SortedRows *m_sorted; ///< as the table shows them
    EmptyList *m_empty;
    ListQuestion m_question;
    bool m_isFree = false;
};

} // namespace noticedesk
