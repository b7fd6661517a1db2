// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/casepage.h"

#include "app/desk/office.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/listeditor.h"
#include "app/widgets/rocdatefield.h"
#include "domain/tr.h"
#include "ui_casepage.h"

#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

CasePage::CasePage(Office &office, QWidget *parent) : QWidget(parent), m_office(office)
{
    Ui::CasePage ui;
    ui.setupUi(this);
    m_whyNot = ui.whyNotLabel;
    m_form = ui.fields;
    connect(&m_form->binder(), &FieldBinder::edited, this, &CasePage::markTyped);
    connect(&office, &Office::changed, this, &CasePage::renewOffice);
}

void CasePage::load(const CaseRecord &record)
{
    const QScopedValueRollback loading(m_loading, true);
    const CaseRecord before = m_record;
    m_record = record;
    m_typed = false;
    showCase(m_record.file);
    recordChanged(before);
    if (m_forReading)
        freeze();
    renewOffice();
}

void CasePage::freeze()
{
    m_form->setFieldsEnabled(false);
}

void CasePage::takeRecord(const CaseRecord &record)
{
    if (m_typed && !record.purge) {
        adoptUntouchedFields(record);
        CaseFile typed = record.file;
        collect(typed);
        if (!(typed == record.file) || !halfTyped().isEmpty() || hasUnrecordedText(record)) {
            const QScopedValueRollback loading(m_loading, true);
            recordChanged(std::exchange(m_record, record));
            return;
        }
    }
    load(record);
}

QWidget *CasePage::firstField() const
{
    return m_form->firstField();
}

void CasePage::takeBack(const CaseFile &typed, const HalfTyped &halfTyped)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        showCase(typed);
        takeHalfTyped(halfTyped);
    }
    m_typed = true;
}

void CasePage::showCase(const CaseFile &file)
{
    m_form->binder().show(shownValues(file));
    fieldsShown();
}

FieldValues CasePage::typedValues() const
{
    return m_form->binder().values();
}

void CasePage::collect(CaseFile &file) const
{
    setFieldValues(file, typedValues());
}

CaseFile CasePage::typedCase() const
{
    CaseFile file = m_record.file;
    collect(file);
    return file;
}

void CasePage::adoptUntouchedFields(const CaseRecord &other)
{
    m_form->binder().showUntyped(shownValues(m_record.file), shownValues(other.file));
    fieldsShown();
}

void CasePage::takeHalfTyped(const HalfTyped &halfTyped)
{
    m_form->binder().showHalfTyped(halfTyped);
}

HalfTyped CasePage::halfTyped() const
{
    return m_form->binder().halfTyped();
}

HalfTyped CasePage::halfDates() const
{
    HalfTyped half = CasePage::halfTyped();
    half.removeIf([this](const HalfTyped::iterator &each) {
        return m_form->binder().fieldAt(each.key())->isHidden();
    });
    return half;
}

void CasePage::showFindings(const std::vector<Finding> &findings)
{
    std::vector<Finding> shown = findings;
    for (Finding &finding : shown)
        finding.field = shownPath(finding.field);
    showOtherFindings(m_form->showFindings(shown));
}

bool CasePage::enterField(const QString &path)
{
    QWidget *field = m_form->fieldFor(shownPath(path));
    if (!field || field->isHidden())
        return false;
    if (auto *list = qobject_cast<ListEditor *>(field)) {
        const qsizetype bracket = path.lastIndexOf(u'[');
        list->focusEntry(path.mid(bracket + 1).chopped(1).toInt());
        return true;
    }
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CasePage::hasField(const QString &path) const
{
    return m_form->fieldFor(path) != nullptr;
}

void CasePage::markTyped()
{
    if (m_loading)
        return;
    m_typed = true;
    Q_EMIT edited();
}

void CasePage::showWhetherRecordable()
{
    const QString why = whyNot();
    m_whyNot->tell(why);
    m_form->setFieldsEnabled(why.isEmpty());
}

void CasePage::renewOffice()
{
    const auto dates = m_form->findChildren<RocDateField *>();
    for (RocDateField *field : dates) {
        field->setCalendar(m_office.calendar());
        field->setToday(m_office.today());
    }
}

QString whyClosed()
{
    return noticedesk::tr("The case is closed. Reopen it with a reason first.");
}

} // namespace noticedesk

#include "casepage.moc"
