// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/linefield.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <limits>

namespace noticedesk
{

using namespace Qt::StringLiterals;

LineField::LineField(QWidget *parent) : TextEntry(parent)
{
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textEdited, this, &LineField::edited);
}

void LineField::setDigits(int digits)
{
    m_digits = digits;
    setSizePolicy(digits > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize LineField::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    if (m_digits > 0)
        hint.setWidth(minimumSizeHint().width() + fontMetrics().horizontalAdvance(u'0') * m_digits);
    return hint;
}

void LineField::setReadOnly(bool readOnly)
{
    TextEntry::setReadOnly(readOnly);
    setFrame(!readOnly);
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
