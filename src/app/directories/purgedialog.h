// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui
{
class PurgeDialog;
}

namespace noticedesk
{

struct Desk;
struct PurgeableCases;

/// Asks which closed cases are to be purged, and says how many of which years these are.
class PurgeDialog final : public QDialog
{
    Q_OBJECT

public:
    PurgeDialog(Desk &desk, QWidget *parent);
    ~PurgeDialog() override;

    void accept() override;

Q_SIGNALS:
    /// Somebody wants to purge the cases that were closed before a day, and has seen how many.
    void decided(QDate closedBefore, qint64 cases);

private:
    void count();
    void show(const PurgeableCases &found);

    std::unique_ptr<Ui::PurgeDialog> m_ui;
    Desk &m_desk;
    QPushButton *m_purgeButton;
    QDate m_counted; ///< the day for which the cases are counted, or being counted
    qint64 m_cases = 0;
};

} // namespace noticedesk
