// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class ListRow;
}

namespace noticedesk
{

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
    ~ListRow() override;

    TextField *field() const;
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

    std::unique_ptr<Ui::ListRow> m_ui;
};

} // namespace noticedesk
