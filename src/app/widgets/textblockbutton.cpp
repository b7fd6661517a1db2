// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textblockbutton.h"

#include "app/widgets/blockchooser.h"
#include "domain/tr.h"

#include <utility>

namespace noticedesk
{

TextBlockButton::TextBlockButton(QWidget *parent) : QToolButton(parent)
{
    setText(noticedesk::tr("Text block…"));
    setToolTip(noticedesk::tr("Insert one of the office's text blocks"));
    setFocusPolicy(Qt::StrongFocus);
    setEnabled(false);
    connect(this, &QToolButton::clicked, this, &TextBlockButton::open);
}

void TextBlockButton::setBlocks(std::vector<TextBlock> blocks)
{
    m_blocks = std::move(blocks);
    setEnabled(!m_blocks.empty());
}

void TextBlockButton::open()
{
    auto *chooser = new BlockChooser(m_blocks, this);
    connect(chooser, &BlockChooser::chosen, this, &TextBlockButton::chosen);
    chooser->openAt(*this);
}

} // namespace noticedesk
#include "textblockbutton.moc"
