// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"

#include <QObject>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace noticedesk
{

/// The value of a field that somebody types into, as FieldValues have it: of a LineField,
/// TextField, RocDateField, ListEditor, NumberField, NameChoice, QComboBox whose items' data are
/// the values, QCheckBox, or of a widget around QRadioButtons. Half a date is its text.
QVariant valueIn(const QWidget *field);
/// Shows a value, of the field's type or as a text; an invalid one leaves the field blank.
void showValue(QWidget *field, const QVariant &value);
/// What is only for reading can be copied. False, and nothing is done, if the field has no such
/// state.
bool makeReadOnly(QWidget *field, bool readOnly);
/// The value that a radio button stands for.
void setChoice(QWidget *button, const QString &value);

/// The fields of a page, each bound to the path of a field that describe() names. It shows what a
/// record holds and gives what was typed, whatever the page consists of.
class FieldBinder final : public QObject
{
    Q_OBJECT

public:
    explicit FieldBinder(QObject *parent);

    void bind(const QString &path, QWidget *field);

    /// In the order in which they were bound.
    QStringList paths() const;
    /// The widget of the field with just this path; null if there is none.
    QWidget *fieldAt(const QString &path) const;

    FieldValues values() const;
    /// What has no value becomes blank.
    void show(const FieldValues &values);
    void show(const QString &path, const QVariant &value);
    /// Fields that hold what they did before hold now what else is recorded; the others are what
    /// somebody has typed.
    void showUntyped(const FieldValues &before, const FieldValues &now);

    /// What is typed and is no value yet, such as half a date.
    QMap<QString, QString> halfTyped() const;
    void showHalfTyped(const QMap<QString, QString> &halfTyped);

    /// All, also those that are bound later; what has no such state is disabled.
    void setReadOnly(bool readOnly);
    /// A field that is only for reading whatever the others are.
    void setFrozen(const QString &path, bool frozen);
    /// Where somebody begins to type; null if everything is only for reading.
    QWidget *firstEditable() const;

Q_SIGNALS:
    /// Somebody has typed.
    void edited();

private:
    struct Bound
    {
        QString path;
        QWidget *field;
        bool isFrozen = false;
    };

    bool isReadOnly(const Bound &bound) const { return m_isReadOnly || bound.isFrozen; }
    void renewState(const Bound &bound) const;
    void noteEdited();

    std::vector<Bound> m_bound;
    bool m_isReadOnly = false;
    bool m_isShowing = false;
};

} // namespace noticedesk
