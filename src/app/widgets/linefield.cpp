// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/linefield.h"

#include "app/widgets/fieldkeys.h"
#include "app/widgets/fieldtext.h"
#include "app/widgets/flatlook.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <limits>

namespace noticedesk
{

using namespace Qt::StringLiterals;

LineField::LineField(QWidget *parent)
    : QLineEdit(parent), ComposingField(static_cast<QWidget &>(*this))
{
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textEdited, this, &LineField::edited);
}

void LineField::setReadOnly(bool readOnly)
{
    QLineEdit::setReadOnly(readOnly);
    setFrame(!readOnly);
    if (readOnly)
        showFlat(*this);
    else
        showEditable(*this);
}

void LineField::insertFromOutside(const QString &text)
{
    if (isReadOnly())
        return;
    const TakenText taken = takenAsLine(text);
    if (taken.text && !taken.text->isEmpty())
        insert(*taken.text);
    tell(taken);
}

void LineField::tell(const TakenText &taken)
{
    if (!taken.notice.isEmpty())
        Q_EMIT refused(taken.notice);
}

void LineField::paste()
{
    insertFromOutside(QGuiApplication::clipboard()->text());
}

bool LineField::event(QEvent *event)
{
    if (endsHere(*event) || answersForKey(*event))
        return true;
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (belongsToWindow(*event)) {
        event->ignore();
    } else if (isRedo(*event)) {
        redo();
    } else if (isPasteOfSelection(*event)) {
        insertFromOutside(QGuiApplication::clipboard()->text(QClipboard::Selection));
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (typesUnstorable(*event)) {
        insertFromOutside(event->text());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    const TakenText taken = takeComposed(*event, &takenAsLine);
    QLineEdit::inputMethodEvent(event);
    tell(taken);
}

void LineField::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        insertFromOutside(clipboard->text(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *action = menu->findChild<QAction *>(u"edit-paste"_s)) {
        action->disconnect(this);
        connect(action, &QAction::triggered, this, &LineField::paste);
    }
    menu->popup(event->globalPos());
}

void LineField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!leavesFiles(*event))
        QLineEdit::dragEnterEvent(event);
}

void LineField::dragMoveEvent(QDragMoveEvent *event)
{
    if (!leavesFiles(*event))
        QLineEdit::dragMoveEvent(event);
}

void LineField::dropEvent(QDropEvent *event)
{
    if (leavesFiles(*event))
        return;
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    const TakenText taken = takenAsLine(event->mimeData()->text());
    if (taken.text && !taken.text->isEmpty()) {
        QMimeData mended;
        mended.setText(*taken.text);
        QDropEvent drop(event->position(), event->possibleActions(), &mended, event->buttons(),
                        event->modifiers());
        drop.setDropAction(event->dropAction());
        QLineEdit::dropEvent(&drop);
        event->setAccepted(drop.isAccepted());
    }
    tell(taken);
}

void LineField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (isReadOnly() && hasFocus())
        markFlatFocus(*this);
}

} // namespace noticedesk
#include "linefield.moc"
