// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QDialog>

#include <memory>
#include <vector>

class QPushButton;

namespace Ui
{
class OrganizationChoice;
}

namespace noticedesk
{

struct Desk;

/// Asks which organisation of the directory a row of a list is about: shows those that what the row
/// says fits, and finds others by typing.
class OrganizationChoice final : public QDialog
{
    Q_OBJECT

public:
    /// The row is told in a sentence; as many other rows name the organisation in the same way.
    OrganizationChoice(Desk &desk, const QString &row, const QString &searched, qsizetype others,
                       QWidget *parent);
    ~OrganizationChoice() override;

    /// The code of the one that is marked; empty if none is.
    QString code() const;
    /// Whether the other rows are about it too.
    bool isOfOthers() const;

    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void show(const std::vector<Organization> &found);

    std::unique_ptr<Ui::OrganizationChoice> m_ui;
    Desk &m_desk;
    QPushButton *m_take;
    std::vector<Organization> m_found;
    quint64 m_question = 0; ///< what was typed last has this number
};

} // namespace noticedesk
