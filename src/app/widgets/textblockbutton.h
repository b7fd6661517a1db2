// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textblock.h"

#include <QToolButton>

#include <vector>

class QShortcut;

namespace noticedesk
{

/// 範本: a button that offers the office's text blocks by their titles. It cannot be pressed where
/// there are none.
class TextBlockButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit TextBlockButton(QWidget *parent = nullptr);

    /// The TextField or ListEditor that the blocks are for; F4 in it presses the button.
    void setField(QWidget &field);
    /// A field that is frozen takes no text blocks: nothing can be pressed, by F4 neither.
    void setFrozen(bool frozen);
    /// Puts a text into the field: into a list line by line; elsewhere the first of what it leaves
    /// to be typed, such as {ip}, is selected.
    void insert(const QString &text);
    /// What is offered, in this order.
    void setBlocks(std::vector<TextBlock> blocks);

Q_SIGNALS:
    /// The text of the block that was chosen; its placeholders are as they were written.
    void chosen(const QString &text);

private:
    void open();

    QWidget *m_field = nullptr;
    QShortcut *m_key = nullptr;
    std::vector<TextBlock> m_blocks;
};

} // namespace noticedesk
