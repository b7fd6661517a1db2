// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listrow.h"

#include "app/widgets/fieldkeys.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_listrow.h"

#include <QKeyEvent>

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

ListRow::ListRow(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ListRow>())
{
    m_ui->setupUi(this);
    m_ui->field->setLines(1, 12);
    m_ui->field->setUndoRedoEnabled(false); // the list undoes, whichever row it was
    m_ui->field->installEventFilter(this);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &ListRow::removeRequested);
    // The number stands at the height of the text's first line.
    const int inset =
        m_ui->field->frameWidth() + static_cast<int>(m_ui->field->document()->documentMargin());
    m_ui->number->setContentsMargins(0, inset, 0, 0);
    fitNumber();
}

ListRow::~ListRow() = default;

TextField *ListRow::field() const
{
    return m_ui->field;
}

void ListRow::setPlace(int index, const QString &entryName)
{
    const QString number = QString::number(index + 1);
    m_ui->number->setText(number + u'.');
    m_ui->field->setObjectName(u"entryEdit"_s + QString::number(index));
    m_ui->field->setAccessibleName(entryName.isEmpty() ? number : entryName + u' ' + number);
    m_ui->removeButton->setObjectName(u"removeButton"_s + QString::number(index));
    m_ui->removeButton->setAccessibleName(
        sentenceWith(noticedesk::tr("Remove %1"), m_ui->field->accessibleName()));
}

void ListRow::fitNumber()
{
    m_ui->number->setMinimumWidth(m_ui->number->fontMetrics().horizontalAdvance(u"00."_s));
}

void ListRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitNumber();
}

void ListRow::setReadOnly(bool readOnly)
{
    m_ui->field->setReadOnly(readOnly);
    m_ui->removeButton->setVisible(!readOnly);
}

bool ListRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_ui->field || !isKey || m_ui->field->isComposing() || m_ui->field->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto step = stepOf(static_cast<const QKeyEvent &>(*event), *m_ui->field);
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
