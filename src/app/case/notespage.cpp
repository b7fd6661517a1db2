// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/notespage.h"

#include "domain/tr.h"
#include "ui_notespage.h"

namespace noticedesk
{

namespace
{

constexpr int fewestLines = 12;
constexpr int mostLines = 40;

} // namespace

NotesPage::NotesPage(Office &office, QWidget *parent) : CasePage(office, parent)
{
    Ui::NotesPage page;
    page.setupUi(&form());
    page.notesEdit->setLines(fewestLines, mostLines);
    form().adoptFields();
}

} // namespace noticedesk

#include "notespage.moc"
