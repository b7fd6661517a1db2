// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/blockchooser.h"

#include "app/widgets/popupplace.h"
#include "ui_blockchooser.h"

#include <QKeyEvent>

#include <utility>

namespace noticedesk
{

BlockChooser::BlockChooser(std::vector<TextBlock> blocks, QWidget *parent)
    : QFrame(parent, Qt::Tool | Qt::FramelessWindowHint),
      m_ui(std::make_unique<Ui::BlockChooser>()),
      m_blocks(std::move(blocks))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->blockFilterEdit->installEventFilter(this);
    connect(m_ui->blockFilterEdit, &LineField::textChanged, this, &BlockChooser::offer);
    connect(m_ui->blockList, &ChoiceList::chosen, this, &BlockChooser::choose);
    offer();
}

BlockChooser::~BlockChooser() = default;

void BlockChooser::openAt(const QWidget &widget)
{
    adjustSize();
    move(placeBeside(widget, size()));
    show();
    activateWindow();
    m_ui->blockFilterEdit->setFocus(Qt::PopupFocusReason);
}

void BlockChooser::offer()
{
    m_offered.clear();
    QStringList titles;
    for (const TextBlock &block : m_blocks) {
        if (block.title.contains(m_ui->blockFilterEdit->text().trimmed(), Qt::CaseInsensitive)) {
            m_offered.push_back(block);
            titles.append(block.title);
        }
    }
    m_ui->blockList->setChoices(titles);
    m_ui->blockList->setCurrentRow(0);
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
    if (watched != m_ui->blockFilterEdit || !isKey || m_ui->blockFilterEdit->isComposing())
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return event->type() == QEvent::KeyPress && m_ui->blockList->takeKey(key);
}

} // namespace noticedesk
#include "blockchooser.moc"
