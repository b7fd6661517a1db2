// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordform.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordForm::RecordForm(QWidget *parent) : QWidget(parent), m_form(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

LineField *RecordForm::addLine(const QString &label, const QString &key, const QString &name)
{
    auto *field = new LineField(this);
    connect(field, &LineField::edited, this, &RecordForm::noteEdited);
    addField({key, label, [field] { return field->text(); },
              [field](const QString &text) {
                  field->setText(text);
                  field->setCursorPosition(0);
              },
              [field](bool readOnly) { field->setReadOnly(readOnly); }},
             field, name);
    return field;
}

TextField *RecordForm::addText(const QString &label, const QString &key, const QString &name)
{
    auto *field = new TextField(this);
    connect(field, &TextField::edited, this, &RecordForm::noteEdited);
    addField({key, label, [field] { return field->text(); },
              [field](const QString &text) { field->setText(text); },
              [field](bool readOnly) { field->setReadOnly(readOnly); }},
             field, name);
    return field;
}

RocDateField *RecordForm::addDate(const QString &label, const QString &key, const QString &name)
{
    auto *field = new RocDateField(this);
    connect(field, &RocDateField::edited, this, &RecordForm::noteEdited);
    addField({key, label,
              [field] {
                  const auto date = field->date();
                  return date ? date->toString(Qt::ISODate) : field->typedText();
              },
              [field](const QString &text) {
                  const QDate date = QDate::fromString(text, Qt::ISODate);
                  if (date.isValid() || text.isEmpty())
                      field->setDate(date.isValid() ? std::optional(date) : std::nullopt);
                  else
                      field->setTypedText(text);
              },
              [field](bool readOnly) { field->setReadOnly(readOnly); }},
             field, name);
    return field;
}

QComboBox *RecordForm::addChoice(const QString &label, const QString &key, const QString &name,
                                 const std::vector<Choice> &choices)
{
    auto *field = new QComboBox(this);
    for (const Choice &choice : choices)
        field->addItem(choice.shown, choice.value);
    connect(field, &QComboBox::currentIndexChanged, this, &RecordForm::noteEdited);
    addField({key, label, [field] { return field->currentData().toString(); },
              [field](const QString &text) { field->setCurrentIndex(field->findData(text)); },
              [field](bool readOnly) { field->setEnabled(!readOnly); }},
             field, name);
    return field;
}

QSpinBox *RecordForm::addNumber(const QString &label, const QString &key, const QString &name,
                                int least, int most)
{
    auto *field = new NumberField(this);
    field->setRange(least, most);
    connect(field, &QSpinBox::valueChanged, this, &RecordForm::noteEdited);
    addField({key, label, [field] { return QString::number(field->value()); },
              [field](const QString &text) { field->setValue(text.toInt()); },
              [field](bool readOnly) { field->setReadOnly(readOnly); }},
             field, name);
    return field;
}

void RecordForm::addField(Field field, QWidget *widget, const QString &name)
{
    widget->setObjectName(name);
    m_form->addField(field.label, field.key, widget);
    m_fields.push_back(std::move(field));
    m_fields.back().setReadOnly(m_readOnly);
}

void RecordForm::noteEdited()
{
    if (!m_loading)
        Q_EMIT edited();
}

RecordTexts RecordForm::texts() const
{
    RecordTexts texts = m_texts;
    for (const Field &field : m_fields)
        texts.insert(field.key, field.text());
    return texts;
}

void RecordForm::setTexts(const RecordTexts &texts)
{
    const QScopedValueRollback loading(m_loading, true);
    m_texts = texts;
    for (const Field &field : m_fields) {
        if (field.text() != texts.value(field.key))
            field.setText(texts.value(field.key));
        m_form->showRemark(field.key, {});
    }
    m_form->showFindings({});
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Field &field : m_fields)
        field.setReadOnly(m_readOnly || field.frozen);
}

void RecordForm::setFrozen(const QString &key, bool frozen)
{
    for (Field &field : m_fields) {
        if (field.key == key)
            field.frozen = frozen;
    }
    setReadOnly(m_readOnly);
}

QWidget *RecordForm::firstEditable() const
{
    for (const Field &field : m_fields) {
        if (!m_readOnly && !field.frozen)
            return m_form->fieldFor(field.key);
    }
    return nullptr;
}

QString RecordForm::labelOf(const QString &key) const
{
    for (const Field &field : m_fields) {
        if (field.key == key)
            return withoutKey(field.label);
    }
    return key;
}

} // namespace noticedesk

#include "recordform.moc"
