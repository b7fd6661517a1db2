// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/textentry.h"

#include <QLineEdit>

namespace noticedesk
{

/// A field of one line that holds its text exactly, of any length. What cannot be stored exactly
/// never enters it; files dropped on it are left to the window.
class LineField : public TextEntry<QLineEdit, takenAsLine>
{
    Q_OBJECT
    Q_PROPERTY(int digits READ digits WRITE setDigits)

public:
    explicit LineField(QWidget *parent = nullptr);

    /// How many digits the field has room for; 0, as at first: it takes the room that there is.
    int digits() const { return m_digits; }
    void setDigits(int digits);
    QSize sizeHint() const override;

    void setReadOnly(bool readOnly) override;
    /// What somebody has given: the text, but for what stands here by itself.
    virtual QString value() const { return text(); }

    /// Pastes as the paste keys do.
    void paste();

Q_SIGNALS:
    /// The user changed the text, also by undoing.
    void edited();
    /// A text from outside was not taken, or not as it was: a sentence for the user. What was
    /// taken of it is in the field, and edited() was said, before this.
    void refused(const QString &sentence);

protected:
    void tell(const TakenText &taken) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void insertFromOutside(const QString &text);

    int m_digits = 0;
};

} // namespace noticedesk
