// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listrow.h"

#include "app/widgets/fieldkeys.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/textfield.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <optional>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What a key asks of the list.
enum class ListStep { Add, Remove, RemoveToPrevious, MoveUp, MoveDown, Undo, Redo };

std::optional<ListStep> stepOf(const QKeyEvent &event, const TextField &field)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return ListStep::Add;
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Delete)
        return ListStep::Remove;
    if (modifiers == Qt::NoModifier && key == Qt::Key_Backspace && field.isEmpty())
        return ListStep::RemoveToPrevious;
    if (modifiers == Qt::AltModifier && key == Qt::Key_Up)
        return ListStep::MoveUp;
    if (modifiers == Qt::AltModifier && key == Qt::Key_Down)
        return ListStep::MoveDown;
    if (event.matches(QKeySequence::Undo))
        return ListStep::Undo;
    if (isRedo(event))
        return ListStep::Redo;
    return std::nullopt;
}

} // namespace

ListRow::ListRow(QWidget *parent)
    : QWidget(parent),
      m_number(new PlainLabel({}, this)),
      m_field(new TextField(this)),
      m_removeButton(new QToolButton(this))
{
    m_number->setBuddy(m_field);
    fitNumber();
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_field->setLines(1, 12);
    m_field->setUndoRedoEnabled(false); // the list undoes, whichever row it was
    m_field->installEventFilter(this);
    m_removeButton->setText(u"✕"_s);
    m_removeButton->setAutoRaise(true);
    m_removeButton->setFocusPolicy(Qt::NoFocus); // Ctrl+Delete is its key
    m_removeButton->setToolTip(noticedesk::tr("Remove this entry (Ctrl+Delete)"));
    connect(m_removeButton, &QToolButton::clicked, this, &ListRow::removeRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_field, 1);
    row->addWidget(m_removeButton, 0, Qt::AlignTop);
    // The number stands at the height of the text's first line.
    const int inset =
        m_field->frameWidth() + static_cast<int>(m_field->document()->documentMargin());
    m_number->setContentsMargins(0, inset, 0, 0);
}

void ListRow::setPlace(int index, const QString &entryName)
{
    const QString number = QString::number(index + 1);
    m_number->setText(number + u'.');
    m_field->setObjectName(u"entryEdit"_s + QString::number(index));
    m_field->setAccessibleName(entryName.isEmpty() ? number : entryName + u' ' + number);
    m_removeButton->setObjectName(u"removeButton"_s + QString::number(index));
    m_removeButton->setAccessibleName(
        sentenceWith(noticedesk::tr("Remove %1"), m_field->accessibleName()));
}

void ListRow::fitNumber()
{
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(u"00."_s));
}

void ListRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNumber();
}

void ListRow::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_removeButton->setVisible(!readOnly);
}

bool ListRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey || m_field->isComposing() || m_field->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto step = stepOf(static_cast<const QKeyEvent &>(*event), *m_field);
    if (!step)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    switch (*step) {
    case ListStep::Add:
        Q_EMIT addRequested();
        break;
    case ListStep::Remove:
        Q_EMIT removeRequested();
        break;
    case ListStep::RemoveToPrevious:
        Q_EMIT removeToPreviousRequested();
        break;
    case ListStep::MoveUp:
        Q_EMIT moveRequested(-1);
        break;
    case ListStep::MoveDown:
        Q_EMIT moveRequested(1);
        break;
    case ListStep::Undo:
        Q_EMIT undoRequested();
        break;
    case ListStep::Redo:
        Q_EMIT redoRequested();
        break;
    }
    return true;
}

} // namespace noticedesk
#include "listrow.moc"
