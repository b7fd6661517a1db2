// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "store/cases/caserecord.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace noticedesk
{

class FieldForm;
class PlainLabel;
class LineField;
class ListEditor;
class Office;
class RocDateField;
class TextField;

/// What is typed and is no value of a case yet, such as half a date, by the fields' paths.
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
    void markSaved(const CaseRecord &record) { m_record = record; }
    /// Writes what the page's fields hold into the case.
    virtual void collect(CaseFile &file) const;

    /// Whether somebody has typed something since the page was loaded.
    bool isTyped() const { return m_typed; }
    /// Takes back what somebody had typed before, after load() and with the fields as they were.
    void takeBack(const CaseFile &typed, const HalfTyped &halfTyped);
    virtual HalfTyped halfTyped() const;
    /// What is typed into the date fields in sight and is no date.
    HalfTyped halfDates() const;

    /// Why nothing of this page can be recorded now, in a sentence; empty if it can be.
    virtual QString whyNot() const { return {}; }

    /// Shows the remarks beside their fields.
    void showFindings(const std::vector<Finding> &findings);
    /// Puts the cursor into a field; false if the page has none with this path.
    virtual bool enterField(const QString &path);
    /// Where somebody begins to type: the page's first field that can be.
    virtual QWidget *firstField() const;
    /// Whether a field stands for this path or leads to it.
    bool hasField(const QString &path) const;

Q_SIGNALS:
    /// Somebody has typed.
    void edited();
    /// The page has fields that it had not before.
    void fieldsAdded();

protected:
    /// What the fields show of a case.
    virtual FieldValues shownValues(const CaseFile &file) const { return fieldValues(file); }
    /// Shows a case in the fields.
    virtual void showCase(const CaseFile &file);
    /// The fields show another case, or more of it.
    virtual void fieldsShown() {}
    /// The record is another one than before: what can be done on this page, which fields are
    /// frozen. The fields may hold what is typed and not recorded.
    virtual void recordChanged(const CaseRecord &before) = 0;
    /// Whether something is typed that is in no field of the case, and that the record as it is
    /// now does not hold either.
    virtual bool hasUnrecordedText(const CaseRecord &) const { return false; }
    /// The path of the page's field that shows what a path of the case means.
    virtual QString shownPath(const QString &path) const { return path; }
    /// Takes back what halfTyped() gave.
    virtual void takeHalfTyped(const HalfTyped &halfTyped);
    /// Another record while somebody types: fields that nobody has typed into show what it holds.
    virtual void adoptUntouchedFields(const CaseRecord &other);
    /// Nothing on the page can be typed into.
    virtual void freeze();
    /// Findings that belong to no field of the form.
    virtual void showOtherFindings(const std::vector<Finding> &) {}

    bool isForReading() const { return m_forReading; }
    FieldForm &form() { return *m_form; }
    const FieldForm &form() const { return *m_form; }
    /// What is typed into the fields that show a value of the case.
    FieldValues typedValues() const;
    /// The same of the fields of one record of the case, whose paths begin so.
    template <class Record>
    Record typed(const QString &prefix) const
    {
        Record record;
        setFieldValues(record, typedValues(), prefix);
        return record;
    }
    /// The case with what is typed.
    CaseFile typedCase() const;
    const Office &office() const { return m_office; }
    const CaseRecord &record() const { return m_record; }
    void markTyped();
    /// Says on the page why nothing can be recorded, and lets nobody type then.
    void showWhetherRecordable();

private:
    void renewOffice();

    Office &m_office;
    PlainLabel *m_whyNot = nullptr;
    FieldForm *m_form = nullptr;
    CaseRecord m_record{CaseId(0), 1, {}, {}, {}, {}};
    bool m_typed = false;
    bool m_loading = false;
    bool m_forReading = false;
};

/// Why a page of a closed case cannot be typed into (rule R23), in a sentence.
QString whyClosed();

} // namespace noticedesk
