// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/textentry.h"

#include <QPlainTextEdit>

#include <functional>
#include <utility>

namespace noticedesk
{

/// A field of many lines of plain text that holds its text exactly and grows with it. Lines end
/// with line feeds. What cannot be stored exactly never enters it; Tab moves the focus; files
/// dropped on it are left to the window.
class TextField : public TextEntry<QPlainTextEdit, takenAsLines>
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    /// The text to the last character, where QPlainTextEdit would turn no-break spaces into blanks.
    QString text() const;
    /// Replaces the text and forgets what could be undone.
    void setText(const QString &text);
    bool isEmpty() const { return document()->isEmpty(); }

    /// Between which numbers of lines the field grows, from 1; at first 2 and 12.
    void setLines(int fewest, int most);
    /// What takes a pasted text, with line feeds, in place of the field; it says whether it did.
    using PasteTaker = std::function<bool(const QString &lines)>;
    void setPasteTaker(PasteTaker taker) { m_takesPaste = std::move(taker); }
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    /// The user changed the text, also by undoing.
    void edited();
    /// A text from outside was not taken, or not as it was: a sentence for the user. What was
    /// taken of it is in the field, and edited() was said, before this.
    void refused(const QString &sentence);

protected:
    void tell(const TakenText &taken) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QPlainTextEdit::setPlainText;
    using QPlainTextEdit::toPlainText;

    void noteChange();
    void fitHeight();

    QString m_text;     ///< as it was last given
    QString m_rawGiven; ///< the same as the document holds it: to this undoing leads back
    QString m_raw;      ///< as the document holds it now
    PasteTaker m_takesPaste;
    bool m_isBeingGiven = false;
    bool m_isDropping = false;
    QString m_noticeOfDrop;
    int m_fewestLines = 2;
    int m_mostLines = 12;
};

} // namespace noticedesk
