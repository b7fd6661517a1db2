// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldform.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/findingline.h"
#include "app/widgets/headinglabel.h"
#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/casefields.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVariant>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr const char *pathProperty = "fieldPath";
constexpr const char *boundProperty = "isBound";
constexpr const char *choicesProperty = "choices";
constexpr int shortestText = 14; // Chinese characters, of a field that grows beside another

bool isOfOneLine(const QWidget &field)
{
    return !qobject_cast<const QAbstractScrollArea *>(&field) &&
           !qobject_cast<const QLabel *>(&field) &&
           field.sizeHint().height() < 3 * field.fontMetrics().lineSpacing();
}

/// How far below its edge a field of many lines begins its text, in logical pixels.
int aboveFirstLine(const QWidget &field)
{
    if (const auto *list = qobject_cast<const ListEditor *>(&field))
        return list->entryField(0) ? aboveFirstLine(*list->entryField(0)) : 0;
    const auto *frame = qobject_cast<const QFrame *>(&field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return (frame ? frame->frameWidth() : 0) +
           (text ? static_cast<int>(text->document()->documentMargin()) : 0);
}

/// A field that takes only the room it needs stands at the left of its place.
Qt::Alignment sideOf(const QWidget &field)
{
    const bool grows = field.sizePolicy().expandingDirections() & Qt::Horizontal;
    return grows ? Qt::Alignment() : Qt::AlignLeft;
}

bool standsIn(QLayoutItem &item, const QWidget *field)
{
    return item.widget() ? item.widget() == field || item.widget()->isAncestorOf(field)
                         : item.layout() && item.layout()->indexOf(field) >= 0;
}

/// Shows what a field of one kind says of a text that it did not take as it was, until the field is
/// edited again.
template <class Field>
void showRefusals(QWidget *widget, FindingLine *remarks)
{
    auto *field = qobject_cast<Field *>(widget);
    if (!field)
        return;
    const auto show = [field, remarks](const QString &sentence) {
        remarks->showRemark(sentence);
        field->setAccessibleDescription(remarks->text());
    };
    QObject::connect(field, &Field::refused, remarks, show);
    QObject::connect(field, &Field::edited, remarks, [show] { show({}); });
}

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_binder(new FieldBinder(this))
{
    setProperty("spaces", u"form"_s);
}

QGridLayout &FieldForm::grid()
{
    if (!layout())
        new QGridLayout(this);
    auto &grid = static_cast<QGridLayout &>(*layout());
    grid.setColumnStretch(1, 1);
    return grid;
}

void FieldForm::adoptFields(const QString &prefix)
{
    struct Cell
    {
        QLayoutItem *item;
        int row, column, rows, columns;
    };
    std::multimap<int, Cell> cells;
    while (QLayoutItem *item = grid().itemAt(0)) {
        Cell cell{item, 0, 0, 1, 1};
        grid().getItemPosition(0, &cell.row, &cell.column, &cell.rows, &cell.columns);
        grid().takeAt(0);
        cells.emplace(cell.row, cell);
    }
    QWidgetList fields = findChildren<QWidget *>();
    fields.removeIf([](const QWidget *each) { return !each->property(pathProperty).isValid(); });
    for (QWidget *field : std::as_const(fields))
        field->setProperty(pathProperty,
                           QString(prefix + field->property(pathProperty).toString()));
    int added = 0; // rows for the remarks on the fields above
    for (auto cell = cells.begin(); cell != cells.end();) {
        const auto next = cells.upper_bound(cell->first);
        const int first = cell->first + added;
        int below = first + 1;
        for (; cell != next; ++cell) {
            const auto &[item, row, column, rowSpan, columnSpan] = cell->second;
            if (auto *heading = qobject_cast<HeadingLabel *>(item->widget()))
                heading->standApart();
            if (QLayout *line = item->layout())
                grid().addLayout(line, first, column, rowSpan, columnSpan);
            else
                grid().addItem(item, first, column, rowSpan, columnSpan, item->alignment());
            SharedLine line{qobject_cast<QHBoxLayout *>(item->layout()), first, {}};
            for (QWidget *field : std::as_const(fields)) {
                if (!standsIn(*item, field))
                    continue;
                QLabel *label = adoptField(field, below, column);
                below += 2;
                if (line.line && label && line.line->indexOf(label) >= 0)
                    line.others.append({label, field});
            }
            if (line.others.isEmpty())
                continue;
            line.staying = line.line->indexOf(line.others.first());
            QWidget *last = line.line->itemAt(line.staying - 1)->widget();
            line.line->setAlignment(last, sideOf(*last));
            m_lines.push_back(line);
        }
        added = below - 1 - std::prev(next)->first;
    }
}

void FieldForm::arrangeLines()
{
    auto *rows = static_cast<QGridLayout *>(layout());
    const int words = fontMetrics().horizontalAdvance(u'字') * shortestText;
    for (SharedLine &each : m_lines) {
        int wanted = -rows->horizontalSpacing();
        const auto add = [&](const QWidget *widget) {
            if (!widget || widget->isHidden())
                return;
            const bool grows = sideOf(*widget) != Qt::AlignLeft;
            wanted +=
                std::max(widget->sizeHint().width(), grows ? words : 0) + rows->horizontalSpacing();
        };
        for (int at = 0; at < each.line->count(); ++at)
            add(each.line->itemAt(at)->widget());
        for (qsizetype at = 0; at < each.others.size() && !each.isShared; ++at)
            add(each.others[at]);
        const int room = width() - rows->cellRect(each.row, 1).x();
        const bool isShared = wanted <= room;
        if (isShared == each.isShared)
            continue;
        each.isShared = isShared;
        for (int at = 0; at < each.others.size(); ++at) {
            QWidget *widget = each.others[at];
            if (isShared)
                each.line->insertWidget(each.staying + at, widget);
            else if (at % 2 == 0)
                rows->addWidget(widget, each.row + 2 + at, 0);
            else
                rows->addWidget(widget, each.row + 1 + at, 1, sideOf(*widget));
        }
    }
}

QSize FieldForm::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    const auto *grid = static_cast<const QGridLayout *>(layout());
    const auto isWidest = [&](const SharedLine &each) {
        const int left = grid->cellRect(each.row, 1).x();
        return each.isShared && left + each.line->minimumSize().width() >= least.width();
    };
    // The line that asks for the most room gives way: with a little less it is shared no more.
    if (std::any_of(m_lines.begin(), m_lines.end(), isWidest))
        least.rwidth() -= 1;
    return least;
}

bool FieldForm::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeLines();
    return isTaken;
}

QLabel *FieldForm::adoptField(QWidget *field, int below, int column)
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    const auto label = std::find_if(labels.begin(), labels.end(),
                                    [field](const QLabel *each) { return each->buddy() == field; });
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        const QStringList choices = box->property(choicesProperty).toStringList();
        for (int at = 0; at < choices.size(); ++at)
            box->setItemData(at, choices.at(at));
    }
    const QString path = field->property(pathProperty).toString();
    QLabel *its = label == labels.end() ? nullptr : *label;
    adopt(path, its, field, below, column);
    const QVariant isBound = field->property(boundProperty);
    if (!isBound.isValid() || isBound.toBool())
        m_binder->bind(path, field);
    return its;
}

void FieldForm::addField(const QString &label, const QString &path, QWidget *field)
{
    auto *name = new PlainLabel(label, this);
    const int row = grid().rowCount();
    grid().addWidget(name, row, 0);
    grid().addWidget(field, row, 1);
    field->setProperty(pathProperty, path);
    adopt(path, name, field, row + 1);
    m_binder->bind(path, field);
}

void FieldForm::adopt(const QString &path, QLabel *label, QWidget *field, int below, int column)
{
    if (label) {
        label->setBuddy(field);
        introduceBuddy(*label); // before the field is measured
        const bool isLine = isOfOneLine(*field);
        label->setAlignment(Qt::AlignRight | (isLine ? Qt::AlignVCenter : Qt::AlignTop));
        label->setContentsMargins(0, isLine ? 0 : aboveFirstLine(*field), 0, 0);
    }
    auto *remarks = new FindingLine(this);
    grid().addWidget(remarks, below, column);
    m_rows.push_back({path, label, field, remarks});
    showRefusals<LineField>(field, remarks);
    showRefusals<TextField>(field, remarks);
    showRefusals<ListEditor>(field, remarks);
    showRefusals<OrganizationField>(field, remarks);
}

void FieldForm::setFieldVisible(const QString &path, bool visible)
{
    for (const Row &row : m_rows) {
        if (row.path != path)
            continue;
        if (row.label)
            row.label->setVisible(visible);
        row.field->setVisible(visible);
        row.remarks->setVisible(visible && !row.remarks->text().isEmpty());
    }
}

void FieldForm::setFieldsEnabled(bool enabled)
{
    for (const Row &row : m_rows)
        setFieldEnabled(row.path, enabled);
}

void FieldForm::setFieldEnabled(const QString &path, bool enabled)
{
    for (const Row &row : m_rows) {
        if (row.path != path)
            continue;
        if (row.label)
            row.label->setEnabled(enabled);
        row.field->setEnabled(enabled);
    }
}

void FieldForm::enterRefused() const
{
    for (const Row &row : m_rows) {
        if (!row.remarks->refuses() || row.field->isHidden())
            continue;
        row.field->setFocus(Qt::OtherFocusReason);
        return;
    }
}

std::vector<Finding> FieldForm::showFindings(const std::vector<Finding> &findings)
{
    std::map<const Row *, std::vector<Finding>> byRow;
    std::vector<Finding> others;
    for (const Finding &finding : findings) {
        if (const Row *row = rowFor(finding.field))
            byRow[row].push_back(finding);
        else
            others.push_back(finding);
    }
    for (const Row &row : m_rows) {
        row.remarks->showFindings(byRow[&row]);
        row.field->setAccessibleDescription(row.remarks->text());
        if (row.field->isHidden())
            row.remarks->hide();
    }
    return others;
}

void FieldForm::showRemark(const QString &path, const QString &sentence, Severity severity)
{
    const Row *row = rowFor(path);
    if (!row)
        return;
    row->remarks->showRemark(sentence, severity);
    row->field->setAccessibleDescription(row->remarks->text());
}

QWidget *FieldForm::firstField() const
{
    for (const Row &row : m_rows) {
        const QWidget *proxy = row.field->focusProxy() ? row.field->focusProxy() : row.field;
        if (row.field->isVisibleTo(this) && row.field->isEnabled() &&
            proxy->focusPolicy() != Qt::NoFocus)
            return row.field;
    }
    return nullptr;
}

QWidget *FieldForm::fieldFor(const QString &path) const
{
    const Row *row = rowFor(path);
    return row ? row->field : nullptr;
}

QString FieldForm::labelOf(const QString &path) const
{
    const Row *row = rowFor(path);
    if (!row)
        return path;
    return row->label ? withoutKey(row->label->text()) : row->field->accessibleName();
}

const FieldForm::Row *FieldForm::rowFor(const QString &path) const
{
    const Row *best = nullptr;
    for (const Row &row : m_rows) {
        if (isWithinField(path, row.path) && (!best || row.path.size() > best->path.size()))
            best = &row;
    }
    return best;
}

QString fieldPathOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QVariant path = widget->property(pathProperty);
        if (path.isValid())
            return path.toString();
    }
    return {};
}

} // namespace noticedesk

#include "fieldform.moc"
