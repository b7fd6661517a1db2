// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/documentnumberfield.h"

#include "app/desk/office.h"
#include "domain/usualforms.h"

namespace noticedesk
{

DocumentNumberField::DocumentNumberField(QWidget *parent) : LineField(parent) {}

void DocumentNumberField::setOffice(const Office &office)
{
    m_office = &office;
    connect(&office, &Office::changed, this, &DocumentNumberField::renewBeginning);
}

void DocumentNumberField::offerBeginning(bool offered)
{
    if (!offered && holdsOnlyBeginning())
        setText({});
    m_isOffered = offered;
    renewBeginning();
}

QString DocumentNumberField::value() const
{
    return holdsOnlyBeginning() ? QString() : text();
}

bool DocumentNumberField::holdsOnlyBeginning() const
{
    return m_isOffered && !m_beginning.isEmpty() && text() == m_beginning;
}

void DocumentNumberField::renewBeginning()
{
    if (!m_isOffered || !(text().isEmpty() || holdsOnlyBeginning()))
        return;
    m_beginning = beginningOfDocumentNumber(m_office->settings().letters.value_or(QString()),
                                            m_office->today());
    if (text() != m_beginning)
        setText(m_beginning);
}

void DocumentNumberField::focusInEvent(QFocusEvent *event)
{
    LineField::focusInEvent(event);
    // Tab selects what stands in a line; here one goes on typing behind it.
    if (holdsOnlyBeginning())
        end(false);
}

} // namespace noticedesk

#include "documentnumberfield.moc"
