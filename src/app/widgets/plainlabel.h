// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace noticedesk
{

/// A label that shows its text as it is: Qt's own guesses whether a text is rich, and rich text
/// opens files.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows a sentence; without one the label takes no room.
    void tell(const QString &sentence);
};

/// Makes a label the one of its buddy: it gives the focus to what takes it there, and names it for
/// screen readers unless it has a name.
void introduceBuddy(QLabel &label);
/// The same for all labels of a page.
void introduceBuddies(const QWidget &page);

} // namespace noticedesk
