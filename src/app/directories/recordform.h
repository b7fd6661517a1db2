// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordtexts.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QSpinBox;

namespace noticedesk
{

class FieldForm;
class LineField;
class RocDateField;
class TextField;

/// The fields of one record, each under the key that it has in the record.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    /// A value that can be chosen, and how the field says it.
    struct Choice
    {
        QString value;
        QString shown;
    };

    explicit RecordForm(QWidget *parent = nullptr);

    LineField *addLine(const QString &label, const QString &key, const QString &name);
    TextField *addText(const QString &label, const QString &key, const QString &name);
    RocDateField *addDate(const QString &label, const QString &key, const QString &name);
    QComboBox *addChoice(const QString &label, const QString &key, const QString &name,
                         const std::vector<Choice> &choices);
    QSpinBox *addNumber(const QString &label, const QString &key, const QString &name, int least,
                        int most);
    /// What stands in the form beside its fields.
    FieldForm &fields() { return *m_form; }

    /// What the fields hold, and what the record has beside them.
    RecordTexts texts() const;
    void setTexts(const RecordTexts &texts);
    void setReadOnly(bool readOnly);
    /// A field that is frozen whatever the others are.
    void setFrozen(const QString &key, bool frozen);
    /// Where somebody begins to type: the first field that is not frozen; null if all are.
    QWidget *firstEditable() const;
    /// How a field is called.
    QString labelOf(const QString &key) const;

Q_SIGNALS:
    /// Somebody has typed.
    void edited();

private:
    struct Field
    {
        QString key;
        QString label;
        std::function<QString()> text;
        std::function<void(const QString &)> setText;
        std::function<void(bool)> setReadOnly;
        bool frozen = false;
    };

    void addField(Field field, QWidget *widget, const QString &name);
    void noteEdited();

    FieldForm *m_form;
    std::vector<Field> m_fields;
    RecordTexts m_texts;
    bool m_readOnly = false;
    bool m_loading = false;
};

} // namespace noticedesk
