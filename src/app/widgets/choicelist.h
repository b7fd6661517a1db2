// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

class QKeyEvent;

namespace noticedesk
{

/// Lines of plain text of which one is chosen: by a click, or by the keys of a field beside it that
/// keeps the focus.
class ChoiceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// Replaces the lines; none is marked.
    void setChoices(const QStringList &lines);
    /// Up, Down, Page Up and Page Down mark a line, Enter chooses the marked one. Returns whether
    /// the key did something here.
    bool takeKey(const QKeyEvent &event);

    /// As high as its lines, up to ten, and as wide as the widest of them, up to 60 characters.
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitSpaces();
};

} // namespace noticedesk
