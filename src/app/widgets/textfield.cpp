// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textfield.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

QString withLineEnds(QString raw)
{
    return raw.replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

TextField::TextField(QWidget *parent) : TextEntry(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::noteChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fitHeight);
    fitHeight();
}

QString TextField::text() const
{
    return m_raw == m_rawGiven ? m_text : withLineEnds(m_raw);
}

void TextField::setText(const QString &text)
{
    const QScopedValueRollback<bool> giving(m_isBeingGiven, true);
    if (text != this->text())
        setPlainText(text); // which moves the cursor, and ends what is being composed
    document()->clearUndoRedoStacks();
    m_text = text;
    m_rawGiven = m_raw = document()->toRawText();
}

void TextField::setLines(int fewest, int most)
{
    m_fewestLines = fewest;
    m_mostLines = std::max(fewest, most);
    fitHeight();
}

void TextField::setReadOnly(bool readOnly)
{
    TextEntry::setReadOnly(readOnly);
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameStyle(readOnly ? QFrame::NoFrame : QFrame::StyledPanel | QFrame::Sunken);
    fitHeight();
}

void TextField::noteChange()
{
    fitHeight();
    const QString raw = document()->toRawText();
    if (m_isBeingGiven || raw == m_raw)
        return; // what an input method composes is no text yet
    m_raw = raw;
    Q_EMIT edited();
}

void TextField::fitHeight()
{
    const qreal line = QFontMetricsF(font()).lineSpacing();
    const qreal most = line * m_mostLines;
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height < most;
         block = block.next()) {
        blockBoundingRect(block); // lays the block out
        height += block.layout()->boundingRect().height();
    }
    height = std::clamp(height, line * m_fewestLines, most);
    setFixedHeight(static_cast<int>(std::ceil(height + 2 * document()->documentMargin())) +
                   2 * frameWidth() + 1);
}

void TextField::tell(const TakenText &taken)
{
    if (m_isDropping)
        m_noticeOfDrop = taken.notice;
    else if (!taken.notice.isEmpty())
        Q_EMIT refused(taken.notice);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (belongsToWindow(*event)) {
        event->ignore();
    } else if (isRedo(*event)) {
        redo();
    } else if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock(); // Qt would insert U+2028
        ensureCursorVisible();
    } else if (typesUnstorable(*event) && !isReadOnly()) {
        tell(takenAsLines(event->text()));
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    const TakenText taken = takenAsLines(source->text());
    if (taken.text && m_takesPaste && !m_isDropping && m_takesPaste(*taken.text))
        return;
    if (taken.text && !taken.text->isEmpty()) {
        textCursor().insertText(*taken.text);
        ensureCursorVisible();
    }
    tell(taken);
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(withLineEnds(textCursor().selectedText()));
    return copied;
}

void TextField::dropEvent(QDropEvent *event)
{
    if (leavesFiles(*event))
        return;
    {
        // Qt tells the change after the whole drop, not when the text is inserted.
        const QScopedValueRollback<bool> dropping(m_isDropping, true);
        m_noticeOfDrop.clear();
        QPlainTextEdit::dropEvent(event);
    }
    if (!m_noticeOfDrop.isEmpty())
        Q_EMIT refused(m_noticeOfDrop);
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (isReadOnly() && hasFocus())
        markFlatFocus(*viewport());
}

} // namespace noticedesk
#include "textfield.moc"
