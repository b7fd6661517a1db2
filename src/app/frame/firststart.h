// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace noticedesk
{

class FieldForm;
class LineField;
struct Desk;

/// Asks a new office for its name, its contact window and what stands before its case numbers, and
/// offers the sample case.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    FirstStartDialog(Desk &desk, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void caseAdded(noticedesk::CaseId id);

private:
    LineField *addLine(const QString &label, const QString &name);

    Desk &m_desk;
    FieldForm *m_form;
    LineField *m_name;
    LineField *m_letters;
    LineField *m_unit;
    LineField *m_contact;
    LineField *m_phone;
    LineField *m_email;
    QCheckBox *m_sample;
    QLabel *m_remark;
};

} // namespace noticedesk
