// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/mailing/labellayout.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class LabelChoices;
}

namespace noticedesk
{

/// How the sheet of labels in the printer is parted, and which of its labels is the first free one.
/// Both are remembered from one time to the next.
class LabelChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelChoices(QWidget *parent = nullptr);
    ~LabelChoices() override;

    /// The layout that the form has, and the one that was last used if there is one.
    void begin(const LabelLayout &usual);

    LabelLayout layout() const;
    int firstLabel() const; ///< from 1
    /// So many labels were printed: the first free one is behind them.
    void notePrinted(int labels);

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Ui::LabelChoices> m_ui;
    LabelLayout m_usual;
    bool m_isShowing = false;

    void show(const LabelLayout &layout);
    void take();
    void tellSize();
};

} // namespace noticedesk
