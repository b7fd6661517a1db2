// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldform.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/findingline.h"
#include "app/widgets/headinglabel.h"
#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/casefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVariant>

#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr const char *pathProperty = "fieldPath";

bool isOfOneLine(const QWidget &field)
{
    return !qobject_cast<const QAbstractScrollArea *>(&field) &&
           !qobject_cast<const QLabel *>(&field) &&
           field.sizeHint().height() < 3 * field.fontMetrics().lineSpacing();
}

/// How far below its edge a field of many lines begins its text, in logical pixels.
int aboveFirstLine(const QWidget &field)
{
    const bool isText =
        qobject_cast<const QPlainTextEdit *>(&field) || qobject_cast<const ListEditor *>(&field);
    if (isText)
        return 5; // a frame, and the document's margin
    return qobject_cast<const QFrame *>(&field) ? static_cast<const QFrame &>(field).frameWidth()
                                                : 0;
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

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent), m_binder(new FieldBinder(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
}

void FieldForm::addField(const QString &label, const QString &path, QWidget *field)
{
    auto *name = new PlainLabel(label, this);
    // A label sets the focus only on a widget that accepts it itself.
    name->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutKey(label)); // before the field is measured and polished
    if (isOfOneLine(*field)) {
        name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    } else {
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        name->setContentsMargins(0, aboveFirstLine(*field), 0, 0);
    }
    field->setProperty(pathProperty, path);
    auto *remarks = new FindingLine(this);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(remarks, row + 1, 1);
    m_rows.push_back({path, name, field, remarks});
    showRefusals<LineField>(field, remarks);
    showRefusals<TextField>(field, remarks);
    showRefusals<ListEditor>(field, remarks);
    showRefusals<OrganizationField>(field, remarks);
}

void FieldForm::addBound(const QString &label, const QString &path, const QString &name,
                         QWidget *field)
{
    field->setObjectName(name);
    addField(label, path, field);
    m_binder->bind(path, field);
}

template <class Widget>
Widget *FieldForm::addNew(const QString &label, const QString &path, const QString &name)
{
    auto *field = new Widget(this);
    addBound(label, path, name, field);
    return field;
}

LineField *FieldForm::addLine(const QString &label, const QString &path, const QString &name)
{
    return addNew<LineField>(label, path, name);
}

TextField *FieldForm::addText(const QString &label, const QString &path, const QString &name)
{
    return addNew<TextField>(label, path, name);
}

RocDateField *FieldForm::addDate(const QString &label, const QString &path, const QString &name)
{
    return addNew<RocDateField>(label, path, name);
}

ListEditor *FieldForm::addList(const QString &label, const QString &path, const QString &name)
{
    return addNew<ListEditor>(label, path, name);
}

QComboBox *FieldForm::addChoice(const QString &label, const QString &path, const QString &name,
                                const std::vector<FieldChoice> &choices)
{
    auto *field = new QComboBox(this);
    for (const FieldChoice &choice : choices)
        field->addItem(choice.shown, choice.value);
    addBound(label, path, name, field);
    return field;
}

QSpinBox *FieldForm::addNumber(const QString &label, const QString &path, const QString &name,
                               int least, int most)
{
    auto *field = new NumberField(this);
    field->setRange(least, most);
    addBound(label, path, name, field);
    return field;
}

QCheckBox *FieldForm::addCheck(const QString &label, const QString &path, const QString &name,
                               const QString &text)
{
    auto *field = new QCheckBox(text, this);
    addBound(label, path, name, field);
    return field;
}

void FieldForm::addHeading(const QString &text)
{
    auto *heading = new HeadingLabel(text, 1, this);
    heading->setContentsMargins(0, 10, 0, 2);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void FieldForm::addWidget(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

void FieldForm::setFieldVisible(const QString &path, bool visible)
{
    for (const Row &row : m_rows) {
        if (row.path != path)
            continue;
        row.label->setVisible(visible);
        row.field->setVisible(visible);
        row.remarks->setVisible(visible && !row.remarks->text().isEmpty());
    }
}

void FieldForm::setFieldsEnabled(bool enabled)
{
    for (const Row &row : m_rows) {
        row.label->setEnabled(enabled);
        row.field->setEnabled(enabled);
    }
}

void FieldForm::setFieldEnabled(const QString &path, bool enabled)
{
    for (const Row &row : m_rows) {
        if (row.path == path) {
            row.label->setEnabled(enabled);
            row.field->setEnabled(enabled);
        }
    }
}

void FieldForm::setFieldReadOnly(const QString &path, bool readOnly)
{
    if (!makeReadOnly(fieldFor(path), readOnly) && readOnly)
        setFieldEnabled(path, false);
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
    return row ? withoutKey(row->label->text()) : path;
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
