// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

#include <QAbstractTableModel>

#include <map>

namespace noticedesk
{

/// The pages of a stack before they are recorded, a row each. Another case can be typed, and pages
/// can be left out.
class StackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Page, Verdict, Case, Sheet, Seal, Why, ColumnCount };

    explicit StackModel(QObject *parent = nullptr);

    void show(IntakeStack stack);
    const IntakeStack &stack() const { return m_stack; }
    const IntakePage *pageAt(int row) const;
    /// The page belongs to this case, as somebody says.
    void file(int row, CaseId id, const CaseNumber &number);
    /// Whether somebody has said to which case a page belongs, that was not read so.
    bool hasTypedCases() const;
    /// The page is left out as an empty back is.
    void leaveOut(int row);
    /// It is taken in again as it was before; one that was read as blank goes to the tray, as
    /// somebody has seen more on it.
    void takeIn(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Somebody typed to which case a page belongs.
    void caseTyped(int row, const QString &typed);

private:
    QString text(const IntakePage &page, int column) const;
    void changed(int row);

    IntakeStack m_stack;
    std::vector<IntakePage> m_asRead;
    std::map<int, IntakePage> m_leftOut; ///< by hand, as they were before
};

/// What becomes of a page, for people.
QString nameOfVerdict(IntakeVerdict verdict);

} // namespace noticedesk
