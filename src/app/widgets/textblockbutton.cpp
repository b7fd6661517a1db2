// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textblockbutton.h"

#include "app/widgets/blockchooser.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/textfield.h"
#include "domain/isolation.h"
#include "domain/rules/blankmark.h"
#include "domain/tr.h"

#include <QShortcut>

#include <utility>

namespace noticedesk
{

TextBlockButton::TextBlockButton(QWidget *parent) : QToolButton(parent)
{
    setText(noticedesk::tr("Text block…"));
    setToolTip(noticedesk::tr("Insert one of the office's text blocks (F4 in the field)"));
    setFocusPolicy(Qt::StrongFocus);
    setEnabled(false);
    connect(this, &QToolButton::clicked, this, &TextBlockButton::open);
}

void TextBlockButton::setField(QWidget &field)
{
    m_field = &field;
    setAccessibleName(sentenceWith(noticedesk::tr("Text blocks for %1"), field.accessibleName()));
    m_key = new QShortcut(QKeySequence(Qt::Key_F4), &field);
    m_key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_key, &QShortcut::activated, this, &QToolButton::click);
}

void TextBlockButton::setFrozen(bool frozen)
{
    setVisible(!frozen);
    m_key->setEnabled(!frozen);
}

void TextBlockButton::insert(const QString &text)
{
    if (auto *list = qobject_cast<ListEditor *>(m_field)) {
        list->appendEntries(text.split(u'\n', Qt::SkipEmptyParts));
        return;
    }
    auto &field = *static_cast<TextField *>(m_field);
    if (field.isReadOnly())
        return; // it was frozen while somebody chose
    const int start = field.textCursor().selectionStart();
    field.insertPlainText(text);
    const auto blank = blankMarkIn(text);
    if (!blank)
        return;
    const int from = start + static_cast<int>(text.indexOf(*blank));
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(from + static_cast<int>(blank->size()), QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    field.setFocus();
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
