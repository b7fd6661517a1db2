// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listeditor.h"

#include "app/widgets/listrow.h"
#include "app/widgets/textdifference.h"
#include "app/widgets/textfield.h"
#include "domain/character.h"
#include "domain/listmarks.h"
#include "domain/tr.h"
#include "ui_listeditor.h"

#include <algorithm>
#include <iterator>

namespace noticedesk
{

ListEditor::ListEditor(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ListEditor>())
{
    m_ui->setupUi(this); // it takes the focus from the key of its label; the Tab key finds the rows
    connect(m_ui->addButton, &QPushButton::clicked, this,
            [this] { addBelow(rowCount() - 1, QString()); });
    setEntries({});
}

ListEditor::~ListEditor() = default;

QStringList ListEditor::rowTexts() const
{
    QStringList texts;
    for (const ListRow *row : m_rows)
        texts.append(row->field()->text());
    return texts;
}

QStringList ListEditor::entries() const
{
    QStringList texts = rowTexts();
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

void ListEditor::setEntries(const QStringList &entries)
{
    const int focused = focusedRow();
    QStringList texts = entries;
    if (!m_isReadOnly) {
        // A row that somebody has just begun is no entry yet, and stays.
        while (texts.size() <= focused && entryField(static_cast<int>(texts.size()))->isEmpty())
            texts.append(QString());
        if (texts.isEmpty())
            texts.append(QString());
    }
    showRows(texts);
    if (focused >= 0 && focusedRow() < 0)
        focusEntry(focused);
    m_steps.begin(rowTexts());
}

void ListEditor::appendEntries(const QStringList &texts)
{
    if (m_isReadOnly || texts.isEmpty())
        return;
    if (entryField(rowCount() - 1)->isEmpty())
        dropRow(rowCount() - 1);
    for (const QString &text : texts)
        insertRow(rowCount(), makeRow(text));
    renumber();
    focusEntry(rowCount() - 1);
    noteStep();
}

TextField *ListEditor::entryField(int index) const
{
    return index >= 0 && index < rowCount() ? m_rows[static_cast<std::size_t>(index)]->field()
                                            : nullptr;
}

void ListEditor::focusEntry(int index) const
{
    if (TextField *field = entryField(std::clamp(index, 0, std::max(0, rowCount() - 1))))
        field->setFocus(Qt::OtherFocusReason);
}

void ListEditor::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    m_ui->addButton->setVisible(!readOnly);
    for (ListRow *row : m_rows)
        row->setReadOnly(readOnly);
    setEntries(entries());
}

void ListEditor::setAccessibleName(const QString &name)
{
    QWidget::setAccessibleName(name);
    renumber();
}

bool ListEditor::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        renumber(); // set through QWidget, which knows nothing of the rows
    return QWidget::event(event);
}

void ListEditor::focusInEvent(QFocusEvent *)
{
    focusEntry(0); // no focus proxy: Tab would come back to it from the last row
}

ListRow *ListEditor::makeRow(const QString &text)
{
    auto *row = new ListRow(this);
    row->field()->setText(text);
    row->setReadOnly(m_isReadOnly);
    row->field()->setPasteTaker(
        [this, row](const QString &lines) { return pasteList(row, lines); });
    connect(row->field(), &TextField::edited, this, &ListEditor::noteStep);
    connect(row->field(), &TextField::refused, this, &ListEditor::refused);
    connect(row, &ListRow::addRequested, this, [this, row] { addBelow(indexOf(row), QString()); });
    connect(row, &ListRow::removeRequested, this, [this, row] { removeAt(indexOf(row)); });
    connect(row, &ListRow::removeToPreviousRequested, this, [this, row] {
        const int index = indexOf(row);
        if (rowCount() == 1)
            return;
        removeAt(index);
        focusEntry(std::max(0, index - 1));
        entryField(std::max(0, index - 1))->moveCursor(QTextCursor::End);
    });
    connect(row, &ListRow::moveRequested, this,
            [this, row](int places) { moveBy(indexOf(row), places); });
    connect(row, &ListRow::undoRequested, this, &ListEditor::undo);
    connect(row, &ListRow::redoRequested, this, &ListEditor::redo);
    return row;
}

int ListEditor::focusedRow() const
{
    for (int index = 0; index < rowCount(); ++index) {
        if (m_rows[static_cast<std::size_t>(index)]->isAncestorOf(window()->focusWidget()))
            return index;
    }
    return -1;
}

int ListEditor::indexOf(const ListRow *row) const
{
    return static_cast<int>(
        std::distance(m_rows.begin(), std::find(m_rows.begin(), m_rows.end(), row)));
}

void ListEditor::insertRow(int index, ListRow *row)
{
    m_rows.insert(m_rows.begin() + index, row);
    m_ui->column->insertWidget(index, row);
    row->show();
}

void ListEditor::dropRow(int index)
{
    ListRow *row = m_rows[static_cast<std::size_t>(index)];
    m_rows.erase(m_rows.begin() + index);
    row->disconnect(this);
    row->field()->disconnect(this);
    row->field()->setObjectName(QString());
    m_ui->column->removeWidget(row);
    row->hide();
    row->deleteLater(); // later: it may be the one that tells us
}

void ListEditor::renumber()
{
    // The button is always there: the rows go to its place in the tab order, and it after them.
    QWidget *before = m_ui->addButton;
    for (int index = 0; index < rowCount(); ++index) {
        ListRow *row = m_rows[static_cast<std::size_t>(index)];
        row->setPlace(index, accessibleName());
        setTabOrder(before, row->field());
        before = row->field();
    }
    if (before != m_ui->addButton)
        setTabOrder(before, m_ui->addButton);
    Q_EMIT rowsChanged();
}

void ListEditor::noteStep()
{
    m_steps.note(rowTexts());
    Q_EMIT edited();
}

void ListEditor::undo()
{
    if (m_steps.canUndo())
        restore(m_steps.undo());
}

void ListEditor::redo()
{
    if (m_steps.canRedo())
        restore(m_steps.redo());
}

void ListEditor::restore(const QStringList &texts)
{
    const QStringList before = rowTexts();
    const int from = showRows(texts);
    focusEntry(from);
    if (TextField *field = entryField(from); field && from < texts.size()) {
        const TextDifference difference = differenceBetween(before.value(from), texts.at(from));
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(static_cast<int>(difference.from + difference.inserted));
        field->setTextCursor(cursor);
    }
    Q_EMIT edited();
}

int ListEditor::showRows(const QStringList &texts)
{
    const QStringList present = rowTexts();
    const qsizetype shorter = std::min(present.size(), texts.size());
    qsizetype first = 0;
    while (first < shorter && present.at(first) == texts.at(first))
        ++first;
    const auto from = static_cast<int>(first);
    if (present == texts)
        return from;
    qsizetype same = 0;
    while (same < shorter - first &&
           present.at(present.size() - 1 - same) == texts.at(texts.size() - 1 - same))
        ++same;
    const auto end = static_cast<int>(texts.size() - same);
    for (int index = rowCount() - 1 - static_cast<int>(same); index >= end; --index)
        dropRow(index);
    int index = from;
    for (; index < rowCount() - static_cast<int>(same); ++index)
        entryField(index)->setText(texts.at(index));
    for (; index < end; ++index)
        insertRow(index, makeRow(texts.at(index)));
    renumber();
    return from;
}

bool ListEditor::pasteList(ListRow *row, const QString &text)
{
    const auto items = listItemsIn(text);
    if (!items)
        return false;
    TextField *field = row->field();
    const QTextCursor cursor = field->textCursor();
    const QString before = field->text().first(cursor.selectionStart());
    const QString after = field->text().sliced(cursor.selectionEnd());
    if (items->size() == 1 && !(isBlank(before) && isBlank(after)))
        return false;
    QStringList texts = *items;
    if (!isBlank(before))
        texts.prepend(before);
    if (!isBlank(after))
        texts.append(after);
    int place = indexOf(row);
    field->setText(texts.takeFirst());
    for (const QString &each : texts)
        insertRow(++place, makeRow(each));
    renumber();
    const int last = isBlank(after) ? place : place - 1;
    focusEntry(last);
    entryField(last)->moveCursor(QTextCursor::End);
    noteStep();
    Q_EMIT refused(noticedesk::tr("The list that was pasted became %1 entries without its own "
                                  "marks. Ctrl+Z undoes it.")
                       .arg(items->size()));
    return true;
}

void ListEditor::addBelow(int index, const QString &text)
{
    const int place = index + 1;
    insertRow(place, makeRow(text));
    renumber();
    focusEntry(place);
    noteStep();
}

void ListEditor::removeAt(int index)
{
    dropRow(index);
    if (m_rows.empty())
        insertRow(0, makeRow(QString()));
    renumber();
    focusEntry(index);
    noteStep();
}

void ListEditor::moveBy(int index, int places)
{
    const int to = index + places;
    if (to < 0 || to >= rowCount())
        return;
    ListRow *row = m_rows[static_cast<std::size_t>(index)];
    m_rows.erase(m_rows.begin() + index);
    m_rows.insert(m_rows.begin() + to, row);
    m_ui->column->removeWidget(row);
    m_ui->column->insertWidget(to, row);
    renumber();
    focusEntry(to);
    noteStep();
}

} // namespace noticedesk
#include "listeditor.moc"
