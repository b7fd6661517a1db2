// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/recordedpage.h"

#include <memory>

namespace Ui
{
class DispatchPage;
}

namespace noticedesk
{

/// ② 寄發: which papers went out, when and how, and when they were delivered. One of them, or a new
/// one, is edited at a time.
class DispatchPage final : public RecordedPage
{
    Q_OBJECT

public:
    DispatchPage(Office &office, QWidget *parent);
    ~DispatchPage() override;

    void collect(CaseFile &file) const override;
    /// The place of the dispatch that is edited, from 0; the number of dispatches for a new one.
    std::size_t place() const { return m_place; }
    Dispatch typedDispatch() const;
    HalfTyped halfTyped() const override;
    QString whyNot() const override;
    bool enterField(const QString &path) override;

Q_SIGNALS:
    /// The dispatch that is shown is to be struck out.
    void strikingOutWanted();

protected:
    QStringList recordedPaths() const override;
    FieldValues shownValues(const CaseFile &file) const override;
    void showCase(const CaseFile &file) override;
    void adoptUntouchedFields(const CaseRecord &other) override;
    void recordChanged(const CaseRecord &before) override;
    void renewFrozen() override;
    void takeHalfTyped(const HalfTyped &halfTyped) override;
    QString shownPath(const QString &path) const override;

private:
    /// A dispatch as it is typed, and what is typed into its dates and is no date yet.
    struct Line
    {
        Dispatch dispatch;
        HalfTyped halfTyped;
    };

    std::vector<Line> typedLines() const;
    void renewList();
    void renewUsual();
    void choose(int row);
    void showLine();

    std::unique_ptr<Ui::DispatchPage> m_ui;
    Dispatch m_usual;          ///< what a new one is before somebody types
    std::vector<Line> m_lines; ///< those that are recorded, and a new one
    std::size_t m_place = 0;
};

} // namespace noticedesk
