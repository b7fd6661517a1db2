// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/composition.h"

#include <QLineEdit>

namespace noticedesk
{

struct TakenText;

/// A field of one line that holds its text exactly, of any length. What cannot be stored exactly
/// never enters it; files dropped on it are left to the window.
class LineField : public QLineEdit, public ComposingField
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// A value that is frozen is shown flat, and can still be selected and copied.
    void setReadOnly(bool readOnly);

    /// Pastes as the paste keys do.
    void paste();

Q_SIGNALS:
    /// The user changed the text, also by undoing.
    void edited();
    /// A text from outside was not taken, or not as it was: a sentence for the user. What was
    /// taken of it is in the field, and edited() was said, before this.
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void insertFromOutside(const QString &text);
    void tell(const TakenText &taken);
};

} // namespace noticedesk
