// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textblock.h"

#include <QFrame>

#include <memory>
#include <vector>

namespace Ui
{
class BlockChooser;
}

namespace noticedesk
{

/// Offers text blocks by their titles, and fewer of them as a part of a title is typed. Enter
/// chooses the marked one, Esc leaves. Closes and deletes itself. It is a window that an input
/// method can type into, which a pop-up is not.
class BlockChooser final : public QFrame
{
    Q_OBJECT

public:
    BlockChooser(std::vector<TextBlock> blocks, QWidget *parent);
    ~BlockChooser() override;

    void openAt(const QWidget &widget);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void choose(int line);

    std::unique_ptr<Ui::BlockChooser> m_ui;
    std::vector<TextBlock> m_blocks;
    std::vector<TextBlock> m_offered;
};

} // namespace noticedesk
