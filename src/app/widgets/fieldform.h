// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace noticedesk
{

class FieldBinder;
class FindingLine;

/// Fields below each other: a label beside each, and under each what the rules remark about it and
/// what the field itself says of a text that it did not take as it was. The label is the field's
/// buddy and its accessible name. In ui/ it is a QGridLayout, and the property fieldPath of a field
/// says what it is of. Fields in a QHBoxLayout share a line as long as it has room for them; else
/// each has its own.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// Takes over the fields that stand in it by now; a QComboBox with a property "choices" has the
    /// values of its items there. What has a property "isBound" that is false holds no value of the
    /// record. The prefix is put before the paths.
    void adoptFields(const QString &prefix = {});
    /// Adds a field below the others. The path is that of the field in findings (notice.deadline).
    void addField(const QString &label, const QString &path, QWidget *field);
    /// The values of the fields that are bound.
    FieldBinder &binder() { return *m_binder; }
    const FieldBinder &binder() const { return *m_binder; }

    /// Hides a field with its label and remarks, or shows it.
    void setFieldVisible(const QString &path, bool visible);

    /// Whether the fields can be typed into; what they hold can be read in any case.
    void setFieldsEnabled(bool enabled);

    /// Whether one field can be typed into, as setFieldsEnabled() does it for all.
    void setFieldEnabled(const QString &path, bool enabled);

    /// Puts each finding under the field with the longest path that leads to it, and gives those
    /// that belong to no field here.
    std::vector<Finding> showFindings(const std::vector<Finding> &findings);
    /// Puts the cursor into the first field under which an error stands, if there is one.
    void enterRefused() const;
    /// A sentence under a field beside what the rules remark; empty: none.
    void showRemark(const QString &path, const QString &sentence,
                    Severity severity = Severity::Warning);

    /// The first field that is shown and can be typed into; null if there is none.
    QWidget *firstField() const;
    /// How the field is called; the path if there is none.
    QString labelOf(const QString &path) const;
    /// The field with the longest path that leads to this one; null if there is none.
    QWidget *fieldFor(const QString &path) const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QString path;
        QLabel *label;
        QWidget *field;
        FindingLine *remarks;
    };

    /// A line of fields, from its first row in the grid on: those after the first field have rows
    /// of their own two by two, for themselves and for the remarks on them.
    struct SharedLine
    {
        QHBoxLayout *line = nullptr;
        int row = 0;
        QWidgetList others; ///< a label and its field, and the next
        int staying = 0;    ///< how many stand before these
        bool isShared = true;
    };

    const Row *rowFor(const QString &path) const;
    void arrangeLines();

    QGridLayout &grid();
    /// The remarks of the field stand in this row of the grid.
    void adopt(const QString &path, QLabel *label, QWidget *field, int below, int column = 1);

    /// Gives the field's label, if it has one.
    QLabel *adoptField(QWidget *field, int below, int column);

    FieldBinder *m_binder;
    std::vector<Row> m_rows;
    std::vector<SharedLine> m_lines;
};

/// The path of the field that a widget stands in; empty if it stands in none.
QString fieldPathOf(const QWidget *widget);

} // namespace noticedesk
