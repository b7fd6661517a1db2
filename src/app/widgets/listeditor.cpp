// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listeditor.h"

#include "app/widgets/listrow.h"
#include "app/widgets/textfield.h"
#include "domain/tr.h"

#include <QPushButton>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

class UndoableStep final : public QUndoCommand
{
public:
    UndoableStep(std::function<void()> forward, std::function<void()> back)
        : m_forward(std::move(forward)), m_back(std::move(back))
    {
    }

    void redo() override { m_forward(); }
    void undo() override { m_back(); }

private:
    std::function<void()> m_forward;
    std::function<void()> m_back;
};

} // namespace

ListEditor::ListEditor(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_foot(new QHBoxLayout),
      m_addButton(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    setFocusPolicy(Qt::ClickFocus); // from the key of its label; the Tab key finds the rows
    m_addButton->setObjectName(u"addButton"_s);
    m_addButton->setText(noticedesk::tr("Add an entry"));
    m_addButton->setToolTip(noticedesk::tr("Add an entry (Ctrl+Enter)"));
    m_addButton->setAutoDefault(false);
    m_foot->addWidget(m_addButton);
    m_foot->addStretch();
    m_layout->addLayout(m_foot);
    connect(m_addButton, &QPushButton::clicked, this,
            [this] { addBelow(rowCount() - 1, QString()); });
    setEntries({});
}

void ListEditor::addBesideButton(QWidget *widget)
{
    m_foot->insertWidget(1, widget);
    setTabOrder(m_addButton, widget);
}

QStringList ListEditor::entries() const
{
    QStringList texts;
    for (const ListRow *row : m_rows)
        texts.append(row->field()->text());
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

void ListEditor::setEntries(const QStringList &entries)
{
    m_steps.clear();
    m_rows.clear();
    // Also those that were removed and could have come back. Later: one of them may be telling us.
    for (ListRow *row : findChildren<ListRow *>(Qt::FindDirectChildrenOnly)) {
        row->disconnect(this);
        row->field()->disconnect(this);
        row->field()->setObjectName(QString());
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (const QString &entry : entries)
        insertRow(rowCount(), makeRow(entry));
    if (m_rows.empty() && !m_isReadOnly)
        insertRow(0, makeRow(QString()));
    renumber();
}

void ListEditor::appendEntry(const QString &text)
{
    if (m_isReadOnly)
        return;
    TextField *last = m_rows.back()->field();
    if (last->isEmpty()) {
        last->insertPlainText(text);
        focusEntry(rowCount() - 1);
    } else {
        addBelow(rowCount() - 1, text);
    }
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
    m_addButton->setVisible(!readOnly);
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
        renumber(); // whoever knows the list as a QWidget named it there
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
    connect(row->field(), &TextField::edited, this, &ListEditor::edited);
    connect(row->field(), &TextField::refused, this, &ListEditor::refused);
    connect(row, &ListRow::addRequested, this, [this, row] { addBelow(indexOf(row), QString()); });
    connect(row, &ListRow::removeRequested, this, [this, row] { removeAt(indexOf(row)); });
    connect(row, &ListRow::removeToPreviousRequested, this, [this, row] {
        const int index = indexOf(row);
        if (rowCount() == 1)
            return;
        removeAt(index);
        focusEntry(std::max(0, index - 1));
        m_rows[static_cast<std::size_t>(std::max(0, index - 1))]->field()->moveCursor(
            QTextCursor::End);
    });
    connect(row, &ListRow::moveRequested, this,
            [this, row](int places) { moveBy(indexOf(row), places); });
    connect(row, &ListRow::undoRequested, &m_steps, &QUndoStack::undo);
    connect(row, &ListRow::redoRequested, &m_steps, &QUndoStack::redo);
    return row;
}

int ListEditor::indexOf(const ListRow *row) const
{
    return static_cast<int>(
        std::distance(m_rows.begin(), std::find(m_rows.begin(), m_rows.end(), row)));
}

void ListEditor::insertRow(int index, ListRow *row)
{
    m_rows.insert(m_rows.begin() + index, row);
    m_layout->insertWidget(index, row);
    row->show();
}

void ListEditor::placeRow(int index, ListRow *row)
{
    insertRow(index, row);
    renumber();
}

void ListEditor::takeRow(int index)
{
    ListRow *row = m_rows[static_cast<std::size_t>(index)];
    m_rows.erase(m_rows.begin() + index);
    m_layout->removeWidget(row);
    row->field()->setObjectName(QString());
    row->hide();
    renumber();
}

void ListEditor::moveRow(int from, int to)
{
    ListRow *row = m_rows[static_cast<std::size_t>(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    m_layout->removeWidget(row);
    m_layout->insertWidget(to, row);
    renumber();
}

void ListEditor::renumber()
{
    // The button is always there: the rows go to its place in the tab order, and it after them.
    QWidget *before = m_addButton;
    for (int index = 0; index < rowCount(); ++index) {
        ListRow *row = m_rows[static_cast<std::size_t>(index)];
        row->setPlace(index, accessibleName());
        setTabOrder(before, row->field());
        before = row->field();
    }
    if (before != m_addButton)
        setTabOrder(before, m_addButton);
    Q_EMIT rowsChanged();
}

void ListEditor::perform(std::function<void()> forward, std::function<void()> back)
{
    const auto told = [this](std::function<void()> step) {
        return [this, step = std::move(step)] {
            step();
            Q_EMIT edited();
        };
    };
    m_steps.push(new UndoableStep(told(std::move(forward)), told(std::move(back))));
}

void ListEditor::addBelow(int index, const QString &text)
{
    ListRow *row = makeRow(text);
    const int place = index + 1;
    perform(
        [this, place, row] {
            placeRow(place, row);
            focusEntry(place);
        },
        [this, place] {
            takeRow(place);
            focusEntry(place - 1);
        });
}

void ListEditor::removeAt(int index)
{
    ListRow *row = m_rows[static_cast<std::size_t>(index)];
    ListRow *inItsPlace = rowCount() == 1 ? makeRow(QString()) : nullptr;
    perform(
        [this, index, inItsPlace] {
            takeRow(index);
            if (inItsPlace != nullptr)
                placeRow(0, inItsPlace);
            focusEntry(index);
        },
        [this, index, row, inItsPlace] {
            if (inItsPlace != nullptr)
                takeRow(0);
            placeRow(index, row);
            focusEntry(index);
        });
}

void ListEditor::moveBy(int index, int places)
{
    const int to = index + places;
    if (to < 0 || to >= rowCount())
        return;
    perform(
        [this, index, to] {
            moveRow(index, to);
            focusEntry(to);
        },
        [this, index, to] {
            moveRow(to, index);
            focusEntry(index);
        });
}

} // namespace noticedesk
#include "listeditor.moc"
