// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/contactwindowspage.h"

#include "app/desk/desk.h"
#include "domain/tr.h"
#include "store/database/database.h"
#include "ui_contactwindowspage.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

class ContactWindowKind final : public DirectoryKind<ContactWindow>
{
public:
    std::vector<ListedRow> rows(Database &database) const override
    {
        std::vector<ListedRow> rows;
        for (const auto &kept : Directory<ContactWindow>::all(database))
            rows.push_back(listedRow(kept.id.value(), {kept.record.unit.value_or(QString()),
                                                       kept.record.name.value_or(QString()),
                                                       kept.record.phone.value_or(QString())}));
        return rows;
    }

    QString nameOf(const RecordTexts &texts) const override
    {
        const QString name = texts.value(u"name"_s);
        return name.isEmpty() ? texts.value(u"unit"_s) : name;
    }
};

} // namespace

ContactWindowsPage::ContactWindowsPage(Desk &desk, QWidget *parent)
    : RecordPage(desk, std::make_shared<ContactWindowKind>(),
                 {noticedesk::tr("C&ontact windows"),
                  {noticedesk::tr("Unit"), noticedesk::tr("Person"), noticedesk::tr("Telephone")},
                  {18, 14, 18},
                  0,
                  {{}, {{1, PersonPart::Name}, {2, PersonPart::Phone}}}},
                 parent)
{
    setObjectName(u"contactWindowsPage"_s);
    Ui::ContactWindowsPage().setupUi(&form());
    introduce(noticedesk::tr("No contact window is here yet. Each notice names one, whom the "
                             "organisation can ask."));
    begin();
}

} // namespace noticedesk

#include "contactwindowspage.moc"
