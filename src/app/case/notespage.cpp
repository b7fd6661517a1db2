// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/notespage.h"

#include "app/desk/office.h"
#include "domain/officer.h"
#include "domain/tr.h"
#include "ui_notespage.h"

namespace noticedesk
{

namespace
{

constexpr int fewestLines = 10;
constexpr int mostLines = 40;

} // namespace

NotesPage::NotesPage(Office &office, QWidget *parent) : CasePage(office, parent)
{
    Ui::NotesPage page;
    page.setupUi(&form());
    page.notesEdit->setLines(fewestLines, mostLines);
    const auto offerOfficers = [this, choice = page.officerChoice] {
        QStringList names;
        for (const Officer &officer : this->office().officers())
            names.append(officer.name);
        choice->setNames(names, noticedesk::tr("no officer yet"));
    };
    offerOfficers();
    connect(&office, &Office::changed, this, offerOfficers);
    form().adoptFields();
}

} // namespace noticedesk

#include "notespage.moc"
