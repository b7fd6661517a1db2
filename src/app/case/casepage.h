// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

namespace noticedesk
{

class FieldForm;
class LineField;
class ListEditor;
class Office;
class RocDateField;
class TextField;

/// What is typed into date fields and is no date yet, by the fields' paths.
using HalfTyped = QMap<QString, QString>;

/// One step of a case: shows what is recorded, and holds what somebody types until it is recorded.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    CasePage(Office &office, QWidget *parent);

    /// From now on the page can only be read, whatever is loaded.
    void setForReading() { m_forReading = true; }
    /// Shows what is recorded; nothing that was typed remains.
    void load(const CaseRecord &record);
    /// The record is another one now. What was recorded of this page's fields is no more typed;
    /// what differs from the record stays typed.
    void takeRecord(const CaseRecord &record);
    /// What is typed is part of this record now.
    void noteKept(const CaseRecord &record) { m_record = record; }
    /// Writes what the page's fields hold into the case.
    virtual void collect(CaseFile &file) const = 0;

    /// Whether somebody has typed something since the page was loaded.
    bool isTyped() const { return m_typed; }
    /// Takes back what somebody had typed before, after load() and with the fields as they were.
    void takeBack(const CaseFile &typed, const HalfTyped &halfTyped);
    HalfTyped halfTyped() const;

    /// Shows the remarks beside their fields.
    void showFindings(const std::vector<Finding> &findings);
    /// Puts the cursor into a field; false if the page has none with this path.
    bool enterField(const QString &path);
    /// Where somebody begins to type: the page's first field that can be.
    virtual QWidget *firstField() const;
    /// Whether a field stands for this path or leads to it.
    bool hasField(const QString &path) const;

Q_SIGNALS:
    /// Somebody has typed.
    void edited();

protected:
    /// Shows a case in the fields.
    virtual void showCase(const CaseFile &file) = 0;
    /// The record changed: what can be done on this page, which fields are frozen.
    virtual void recordChanged(const CaseRecord &record) = 0;
    /// Another record while somebody types: fields that nobody has typed into show what it holds.
    virtual void takeWhatNobodyTyped(const CaseRecord &) {}
    /// Nothing on the page can be typed into.
    virtual void freeze();
    /// Findings that belong to no field of the form.
    virtual void showOtherFindings(const std::vector<Finding> &) {}

    FieldForm &form() { return *m_form; }
    const Office &office() const { return m_office; }
    const CaseRecord &record() const { return m_record; }
    void markTyped();

    LineField *addLine(const QString &label, const QString &path, const QString &name);
    TextField *addText(const QString &label, const QString &path, const QString &name);
    RocDateField *addDate(const QString &label, const QString &path, const QString &name);
    ListEditor *addList(const QString &label, const QString &path, const QString &name);

private:
    void renewOffice();
    void fieldEdited(const QString &path);

    Office &m_office;
    FieldForm *m_form;
    QMap<QString, RocDateField *> m_dates;
    CaseRecord m_record{CaseId(0), 1, {}, {}, {}, {}};
    bool m_typed = false;
    bool m_loading = false;
    bool m_forReading = false;
};

/// A text field's content as a record keeps it: nothing if it is empty.
std::optional<QString> recorded(const QString &text);

} // namespace noticedesk
