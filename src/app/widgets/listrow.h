// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace noticedesk
{

class PlainLabel;
class TextField;

/// One entry of a list: its number, its text, and a button that removes it. Its keys: Ctrl+Enter
/// adds an entry below, Ctrl+Delete removes this one, Alt+↑ and Alt+↓ move it, Backspace removes it
/// if it is empty, and Ctrl+Z and Ctrl+Shift+Z, where its text has nothing to undo or redo, ask for
/// the list's steps.
class ListRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(QWidget *parent);

    TextField *field() const { return m_field; }
    /// Its place in the list, from 0, and the name of the list's entries for screen readers.
    void setPlace(int index, const QString &entryName);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addRequested();
    void removeRequested();
    void removeToPreviousRequested(); ///< by Backspace in the empty entry
    void moveRequested(int places);   ///< -1 up, 1 down
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitNumber();

    PlainLabel *m_number;
    TextField *m_field;
    QToolButton *m_removeButton;
};

} // namespace noticedesk
