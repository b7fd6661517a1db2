// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/blockchooser.h"

#include "app/widgets/choicelist.h"
#include "app/widgets/linefield.h"
#include "app/widgets/popupplace.h"
#include "domain/tr.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

BlockChooser::BlockChooser(std::vector<TextBlock> blocks, QWidget *parent)
    : QFrame(parent, Qt::Tool | Qt::FramelessWindowHint),
      m_blocks(std::move(blocks)),
      m_filter(new LineField(this)),
      m_list(new ChoiceList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"blockChooser"_s);
    setFrameStyle(StyledPanel | Plain);
    m_filter->setObjectName(u"blockFilterEdit"_s);
    m_filter->setPlaceholderText(noticedesk::tr("Part of the title"));
    m_filter->setAccessibleName(noticedesk::tr("Part of the text block's title"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"blockList"_s);
    m_list->setAccessibleName(noticedesk::tr("Text blocks"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &LineField::textChanged, this, &BlockChooser::offer);
    connect(m_list, &ChoiceList::chosen, this, &BlockChooser::choose);
    offer();
}

void BlockChooser::openAt(const QWidget &widget)
{
    adjustSize();
    move(placeBeside(widget, size()));
    show();
    activateWindow();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void BlockChooser::offer()
{
    m_offered.clear();
    QStringList titles;
    for (const TextBlock &block : m_blocks) {
        if (block.title.contains(m_filter->text().trimmed(), Qt::CaseInsensitive)) {
            m_offered.push_back(block);
            titles.append(block.title);
        }
    }
    m_list->setChoices(titles);
    m_list->setCurrentRow(0);
}

void BlockChooser::choose(int line)
{
    const QString text = m_offered.at(static_cast<std::size_t>(line)).text;
    close(); // first, so that the focus is back where the text goes
    Q_EMIT chosen(text);
}

bool BlockChooser::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QFrame::event(event);
}

bool BlockChooser::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_filter || !isKey || m_filter->isComposing())
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return event->type() == QEvent::KeyPress && m_list->takeKey(key);
}

} // namespace noticedesk
#include "blockchooser.moc"
