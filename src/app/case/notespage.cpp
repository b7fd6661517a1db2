// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/notespage.h"

#include "app/desk/office.h"
#include "domain/officer.h"
#include "domain/tr.h"
#include "ui_notespage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int fewestLines = 10;
constexpr int mostLines = 40;

} // namespace

NotesPage::NotesPage(Office &office, QWidget *parent)
    : CasePage(office, parent), m_ui(std::make_unique<Ui::NotesPage>())
{
    m_ui->setupUi(&form());
    m_ui->notesEdit->setLines(fewestLines, mostLines);
    form().adoptFields();
    offerOfficers();
    connect(&office, &Office::changed, this, &NotesPage::offerOfficers);
}

NotesPage::~NotesPage() = default;

QWidget *NotesPage::firstField() const
{
    return m_ui->notesEdit;
}

void NotesPage::recordChanged(const CaseRecord &)
{
    offerOfficers();
}

/// An office without officers is not asked for one.
void NotesPage::offerOfficers()
{
    const QStringList names = office().officerNames();
    m_ui->officerChoice->setNames(names, noticedesk::tr("no officer yet"));
    form().setFieldVisible(u"officer"_s, !names.isEmpty() || record().file.officer);
}

} // namespace noticedesk

#include "notespage.moc"
