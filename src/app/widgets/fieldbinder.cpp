// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldbinder.h"

#include "app/widgets/linefield.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/namechoice.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <type_traits>

namespace noticedesk
{

namespace
{

constexpr const char *choiceProperty = "choice";

/// Calls the function with the field as what it is; with a QWidget if it is around radio buttons.
template <class Act>
auto withField(QWidget *widget, const Act &act)
{
    if (auto *line = qobject_cast<LineField *>(widget))
        return act(line);
    if (auto *text = qobject_cast<TextField *>(widget))
        return act(text);
    if (auto *date = qobject_cast<RocDateField *>(widget))
        return act(date);
    if (auto *list = qobject_cast<ListEditor *>(widget))
        return act(list);
    if (auto *number = qobject_cast<NumberField *>(widget))
        return act(number);
    if (auto *names = qobject_cast<NameChoice *>(widget))
        return act(names);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        return act(box);
    if (auto *check = qobject_cast<QCheckBox *>(widget))
        return act(check);
    return act(widget);
}

QVariant textValue(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

struct Reading
{
    QVariant operator()(const LineField *line) const { return textValue(line->value()); }
    QVariant operator()(const TextField *text) const { return textValue(text->text()); }
    QVariant operator()(const RocDateField *date) const
    {
        return date->date() ? QVariant(*date->date()) : textValue(date->typedText());
    }
    QVariant operator()(const ListEditor *list) const { return list->entries(); }
    QVariant operator()(const NumberField *number) const { return number->value(); }
    QVariant operator()(const QComboBox *box) const
    {
        return textValue(box->currentData().toString());
    }
    QVariant operator()(const QCheckBox *check) const { return check->isChecked(); }
    QVariant operator()(const QWidget *around) const
    {
        for (const QRadioButton *button : around->findChildren<QRadioButton *>()) {
            if (button->isChecked())
                return button->property(choiceProperty);
        }
        return {};
    }
};

/// Whether a field that shows this holds what is recorded; an unticked box and a list without
/// entries hold nothing, too.
bool isSame(const QVariant &shown, const QVariant &recorded)
{
    if (recorded.isValid() || !shown.isValid())
        return shown == recorded;
    return shown == QVariant(false) || shown == QVariant(QStringList());
}

struct Showing
{
    QVariant value;

    void operator()(LineField *line) const
    {
        // Otherwise the cursor would move, and what is being composed would be gone.
        if (line->text() != value.toString())
            line->setText(value.toString());
    }
    void operator()(TextField *text) const { text->setText(value.toString()); }
    void operator()(RocDateField *date) const
    {
        const QDate day = value.toDate(); // of ISO 8601 too
        if (day.isValid() || !value.isValid() || value.toString().isEmpty())
            date->setDate(day.isValid() ? std::optional(day) : std::nullopt);
        else
            date->setTypedText(value.toString());
    }
    void operator()(ListEditor *list) const { list->setEntries(value.toStringList()); }
    void operator()(NumberField *number) const { number->setValue(value.toInt()); }
    void operator()(QComboBox *box) const
    {
        int place = box->count() - 1;
        while (place >= 0 && box->itemData(place).toString() != value.toString())
            --place;
        box->setCurrentIndex(place);
    }
    void operator()(NameChoice *names) const { names->show(value.toString()); }
    void operator()(QCheckBox *check) const { check->setChecked(value.toBool()); }
    void operator()(QWidget *around) const
    {
        for (QRadioButton *button : around->findChildren<QRadioButton *>()) {
            // An exclusive button cannot be released.
            button->setAutoExclusive(false);
            button->setChecked(value.isValid() && button->property(choiceProperty) == value);
            button->setAutoExclusive(true);
        }
    }
};

} // namespace

QVariant valueIn(const QWidget *field)
{
    return withField(const_cast<QWidget *>(field), Reading{});
}

void showValue(QWidget *field, const QVariant &value)
{
    withField(field, Showing{value});
}

bool makeReadOnly(QWidget *field, bool readOnly)
{
    return withField(field, [readOnly](auto *widget) {
        if constexpr (requires { widget->setReadOnly(readOnly); }) {
            widget->setReadOnly(readOnly);
            return true;
        } else {
            return false;
        }
    });
}

void setChoice(QWidget *button, const QString &value)
{
    button->setProperty(choiceProperty, value);
}

FieldBinder::FieldBinder(QObject *parent) : QObject(parent) {}

void FieldBinder::bind(const QString &path, QWidget *field)
{
    m_bound.push_back({path, field});
    if (m_isReadOnly)
        renewState(m_bound.back());
    withField(field, [this](auto *widget) {
        using Widget = std::remove_pointer_t<decltype(widget)>;
        if constexpr (requires { &Widget::edited; }) {
            connect(widget, &Widget::edited, this, &FieldBinder::noteEdited);
        } else if constexpr (std::is_same_v<Widget, NumberField>) {
            connect(widget, &NumberField::valueChanged, this, &FieldBinder::noteEdited);
        } else if constexpr (std::is_base_of_v<QComboBox, Widget>) {
            connect(widget, &QComboBox::currentIndexChanged, this, &FieldBinder::noteEdited);
        } else if constexpr (std::is_same_v<Widget, QCheckBox>) {
            connect(widget, &QCheckBox::toggled, this, &FieldBinder::noteEdited);
        } else {
            for (QRadioButton *button : widget->template findChildren<QRadioButton *>())
                connect(button, &QRadioButton::clicked, this, &FieldBinder::noteEdited);
        }
    });
}

QStringList FieldBinder::paths() const
{
    QStringList paths;
    for (const Bound &each : m_bound)
        paths.append(each.path);
    return paths;
}

QWidget *FieldBinder::fieldAt(const QString &path) const
{
    const auto found = std::find_if(m_bound.begin(), m_bound.end(),
                                    [&path](const Bound &each) { return each.path == path; });
    return found == m_bound.end() ? nullptr : found->field;
}

FieldValues FieldBinder::values() const
{
    FieldValues values;
    for (const Bound &each : m_bound)
        values.insert(each.path, valueIn(each.field));
    return values;
}

void FieldBinder::show(const FieldValues &values)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const Bound &each : m_bound)
        showValue(each.field, values.value(each.path));
}

void FieldBinder::show(const QString &path, const QVariant &value)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (QWidget *field = fieldAt(path))
        showValue(field, value);
}

void FieldBinder::showUntyped(const FieldValues &before, const FieldValues &now)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const Bound &each : m_bound) {
        const QVariant shown = valueIn(each.field);
        if (isSame(shown, before.value(each.path)) && !isSame(shown, now.value(each.path)))
            showValue(each.field, now.value(each.path));
    }
}

QMap<QString, QString> FieldBinder::halfTyped() const
{
    QMap<QString, QString> half;
    for (const Bound &each : m_bound) {
        const auto *date = qobject_cast<const RocDateField *>(each.field);
        if (date && !date->isBlank() && !date->date())
            half.insert(each.path, date->typedText());
    }
    return half;
}

void FieldBinder::showHalfTyped(const QMap<QString, QString> &halfTyped)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const Bound &each : m_bound) {
        auto *date = qobject_cast<RocDateField *>(each.field);
        if (date && halfTyped.contains(each.path))
            date->setTypedText(halfTyped.value(each.path));
    }
}

void FieldBinder::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const Bound &each : m_bound)
        renewState(each);
}

void FieldBinder::setFrozen(const QString &path, bool frozen)
{
    for (Bound &each : m_bound) {
        if (each.path == path) {
            each.isFrozen = frozen;
            renewState(each);
        }
    }
}

void FieldBinder::renewState(const Bound &bound) const
{
    if (!makeReadOnly(bound.field, isReadOnly(bound)))
        bound.field->setEnabled(!isReadOnly(bound));
}

QWidget *FieldBinder::firstEditable() const
{
    const auto found = std::find_if(m_bound.begin(), m_bound.end(),
                                    [this](const Bound &each) { return !isReadOnly(each); });
    return found == m_bound.end() ? nullptr : found->field;
}

void FieldBinder::noteEdited()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

} // namespace noticedesk

#include "fieldbinder.moc"
