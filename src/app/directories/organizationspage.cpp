// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/organizationspage.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/filechoice.h"
#include "app/directories/importpanel.h"
#include "app/directories/listedcases.h"
#include "app/directories/organizationkind.h"
#include "app/directories/recordeditor.h"
#include "app/directories/recordform.h"
#include "app/directories/recordlist.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/linefield.h"
#include "app/widgets/textfield.h"
#include "domain/tr.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString importSentence(const ImportCounts &counts, const QString &pattern)
{
    return pattern.arg(QString::number(counts.added), QString::number(counts.changed),
                       QString::number(counts.unchanged));
}

} // namespace

OrganizationsPage::OrganizationsPage(Desk &desk, QWidget *parent)
    : RecordPage(desk, std::make_shared<OrganizationKind>(),
                 {noticedesk::tr("Or&ganisations"),
                  {noticedesk::tr("Code"), noticedesk::tr("Name"), noticedesk::tr("Service"),
                   noticedesk::tr("Changed")},
                  {16, 20, 10, 16},
                  1},
                 parent),
      m_cases(new RecordList(
          noticedesk::tr("Case histor&y"),
          {noticedesk::tr("Number"), noticedesk::tr("State"), noticedesk::tr("Deadline")},
          u"casesTable"_s, this)),
      m_import(new ImportPanel(this))
{
    setObjectName(u"organizationsPage"_s);
    list().addFilter(noticedesk::tr("&Filter"));
    form().addLine(noticedesk::tr("Cod&e"), u"code"_s, u"codeEdit"_s);
    form().addLine(noticedesk::tr("&Name"), u"name"_s, u"nameEdit"_s);
    form().addText(noticedesk::tr("P&ostal address"), u"address"_s, u"addressEdit"_s);
    form().addLine(noticedesk::tr("Represen&tative"), u"representative"_s, u"representativeEdit"_s);
    form().addLine(noticedesk::tr("Tele&phone"), u"phone"_s, u"phoneEdit"_s);
    form().addLine(noticedesk::tr("E-mai&l"), u"email"_s, u"emailEdit"_s);
    editor().addBelow(m_cases);
    m_cases->setColumnWidths({14, 20, 20}, 1);
    auto *import = new QPushButton(noticedesk::tr("&Import an address book…"), this);
    import->setObjectName(u"chooseImportButton"_s);
    import->setEnabled(desk.store.readOnlyReason().isEmpty());
    import->setToolTip(plainToolTip(desk.store.readOnlyReason()));
    listColumn().addWidget(import, 0, Qt::AlignLeft);
    listColumn().addWidget(m_import);

    connect(import, &QPushButton::clicked, this, &OrganizationsPage::chooseImport);
    connect(m_import, &ImportPanel::agreed, this, &OrganizationsPage::import);
    connect(m_import, &ImportPanel::dropped, this, [this] { m_offered.reset(); });
    connect(m_cases, &RecordList::opened, this,
            [this](qint64 id) { Q_EMIT caseChosen(CaseId(id)); });
    connect(&editor(), &RecordEditor::shown, this, &OrganizationsPage::showRecord);
    connect(&desk.store, &StoreThreads::caseChanged, this, &OrganizationsPage::readCases);
}

void OrganizationsPage::showRecord(const KeptRecord *record)
{
    const bool kept = record && record->kept.has_value();
    const bool ofAddressBook = kept && !(record->texts.value(u"status"_s).isEmpty() &&
                                         record->texts.value(u"updated"_s).isEmpty());
    form().setFrozen(u"code"_s, kept);
    form().setFrozen(u"name"_s, ofAddressBook);
    m_code = kept ? record->texts.value(u"code"_s) : QString();
    readCases();
}

void OrganizationsPage::readCases()
{
    if (m_code.isEmpty()) {
        m_cases->showRows({});
        return;
    }
    CaseListQuery query;
    query.code = m_code;
    query.order = CaseListOrder::NoticeDate;
    query.descending = true;
    desk().store.read(
        this,
        [query](Database &database) {
            std::vector<ListedRow> rows;
            for (const CaseListRow &each : casesOf(database, query))
                rows.push_back(
                    {each.id.value(),
                     {shownNumber(each), nameOfState(each.state), shownDay(each.deadline)},
                     {}});
            return rows;
        },
        [this, code = m_code](std::vector<ListedRow> rows) {
            if (code == m_code)
                m_cases->showRows(std::move(rows));
        });
}

void OrganizationsPage::chooseImport()
{
    chooseFile(this, noticedesk::tr("Import an address book"),
               noticedesk::tr("Address books (*.csv *.json);;All files (*)"),
               [this](const QString &path) { previewImport(path); });
}

void OrganizationsPage::previewImport(const QString &path)
{
    if (m_work.isRunning())
        return;
    struct Preview
    {
        std::vector<Organization> organizations;
        ImportCounts counts;
    };
    m_offered.reset();
    m_import->say(noticedesk::tr("The address book is being read: %1").arg(path));
    m_work.run(
        [path, store = desk().store.path()](const LongWork::Progress &) {
            Preview preview{organizationsFrom(path), {}};
            Database database(store, Database::Access::ReadOnly);
            preview.counts = countImport(database, preview.organizations);
            return preview;
        },
        [this](Preview preview) {
            m_offered =
                std::make_shared<const std::vector<Organization>>(std::move(preview.organizations));
            m_import->offer(importSentence(
                preview.counts,
                noticedesk::tr("The address book has %1 new organisations, %2 changed ones and "
                               "%3 that are known as they are. What the office has written "
                               "beside them stays.")));
        },
        [this](const std::exception_ptr &error) {
            m_import->say(u"✕ "_s +
                          noticedesk::tr("The file was not imported, and nothing was changed: %1")
                              .arg(sentenceOf(error)));
        });
}

void OrganizationsPage::import()
{
    if (!m_offered)
        return;
    m_import->say(noticedesk::tr("The address book is being imported…"));
    desk().store.write(
        this,
        [offered = std::exchange(m_offered, {})](Store &store) {
            return importOrganizations(store, *offered);
        },
        [this](const ImportCounts &counts) {
            m_import->say(
                importSentence(counts, noticedesk::tr("✓ Imported: %1 new, %2 changed, %3 as they "
                                                      "were.")));
            list().focusList();
        },
        [this](const std::exception_ptr &error) {
            m_import->close();
            desk().prompt.tell(error);
        });
}

} // namespace noticedesk

#include "organizationspage.moc"
