// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/organizationspage.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/directories/importpanel.h"
#include "app/directories/organizationcases.h"
#include "app/directories/recordeditor.h"
#include "app/directories/recordlist.h"
#include "app/text/plaintext.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/search/folding.h"
#include "ui_organizationspage.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Organisations for their page. The list is light: it has tens of thousands of rows.
class OrganizationKind final : public DirectoryKind<Organization>
{
public:
    std::vector<ListedRow> rows(Database &database) const override
    {
        std::vector<ListedRow> rows;
        forEachOrganization(database, [&](Id<Organization> id, const Organization &each) {
            const QString service = each.status == "T"_L1 ? noticedesk::tr("usable") : each.status;
            rows.push_back({id.value(),
                            {each.code, each.name, service, each.updated},
                            folded(each.code + u'\n' + each.name)});
        });
        return rows;
    }

    QString nameOf(const RecordTexts &texts) const override
    {
        return isolated(texts.value(u"code"_s)) + u' ' + isolated(texts.value(u"name"_s));
    }
};

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
      m_ui(std::make_unique<Ui::OrganizationsPage>()),
      m_cases(new OrganizationCases(desk, this)),
      m_import(new ImportPanel(this))
{
    setObjectName(u"organizationsPage"_s);
    m_ui->setupUi(&form());
    offerWhereWritten(m_cases->noticeButton());
    editor().addBelow(m_cases, 1);
    introduce(noticedesk::tr("No organisation is here yet. Import the address book of the exchange "
                             "system, or add one by hand."),
              {{noticedesk::tr("Import an address book…"), [this] { chooseImport(); }}});
    begin();
    auto *import = new QPushButton(noticedesk::tr("&Import an address book…"), this);
    import->setObjectName(u"chooseImportButton"_s);
    offerWhereWritten(*import);
    listColumn().addWidget(import, 0, Qt::AlignLeft);
    listColumn().addWidget(m_import);

    connect(import, &QPushButton::clicked, this, &OrganizationsPage::chooseImport);
    m_import->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the list has the room
    connect(m_import, &ImportPanel::replacementWanted, this,
            &OrganizationsPage::askToReplaceGoodNames);
    connect(&m_cases->noticeButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT noticeWanted(m_cases->organization()); });
    connect(m_import, &ImportPanel::agreed, this, [this] { this->import(GoodNames::Kept); });
    connect(m_import, &ImportPanel::cancelled, this, [this] {
        m_work.cancel();
        if (m_running)
            m_running->cancelled = true;
    });
    connect(&m_work, &LongWork::progressed, this,
            [this](const QString &, qint64 done) { tellProgress(done); });
    constexpr int millisecondsBetween = 200;
    m_ticks.setInterval(millisecondsBetween);
    connect(&m_ticks, &QTimer::timeout, this, [this] { tellProgress(m_running->done); });
    connect(m_import, &ImportPanel::dropped, this, [this] { m_offered.reset(); });
    connect(m_cases, &OrganizationCases::caseChosen, this, &OrganizationsPage::caseChosen);
    connect(&editor(), &RecordEditor::shown, this, &OrganizationsPage::showRecord);
}

OrganizationsPage::~OrganizationsPage() = default;

void OrganizationsPage::showRecord(const KeptRecord *record)
{
    const bool kept = record && record->kept.has_value();
    const bool ofAddressBook = kept && !(record->texts.value(u"status"_s).isEmpty() &&
                                         record->texts.value(u"updated"_s).isEmpty());
    form().binder().setFrozen(u"code"_s, kept);
    form().binder().setFrozen(u"name"_s, ofAddressBook);
    m_cases->showCasesOf(kept ? std::any_cast<Stored<Organization>>(record->kept).record
                              : Organization());
}

void OrganizationsPage::chooseImport()
{
    chooseFile(this, noticedesk::tr("Import an address book"),
               noticedesk::tr("Address books (*.csv *.json);;All files (*)"),
               [this](const QString &path) { previewImport(path); });
}

void OrganizationsPage::tellProgress(qint64 done)
{
    const QString pattern =
        m_running ? noticedesk::tr("The address book is being imported: %1 organisations")
                  : noticedesk::tr("The address book is being read: %1 organisations");
    m_import->showProgress(pattern.arg(QString::number(done)));
}

void OrganizationsPage::previewImport(const QString &path)
{
    if (m_work.isRunning() || m_running) {
        Q_EMIT announced(
            noticedesk::tr("Another address book is still being read; wait for its end."));
        return;
    }
    struct Preview
    {
        std::shared_ptr<const AddressBook> book;
        OrganizationImport found;
    };
    m_offered.reset();
    m_import->showProgress(
        sentenceWith(noticedesk::tr("The address book is being read: %1"), path));
    m_work.run(
        [path, store = desk().store.path()](const LongWork::Progress &progress) {
            Preview preview{std::make_shared<const AddressBook>(AddressBook::read(path)), {}};
            const auto opened = openDatabase(store, Database::Access::ReadOnly);
            Database &database = *opened;
            preview.found = previewOrganizations(
                database, std::bind_front(&AddressBook::forEach, preview.book), GoodNames::Kept,
                [&progress](qint64 done) { return progress(QString(), done); });
            return preview;
        },
        [this](const Preview &preview) {
            m_offered = preview.book;
            offer(preview.found);
        },
        std::bind_front(&ImportPanel::sayFailed, m_import));
}

void OrganizationsPage::offer(const OrganizationImport &preview)
{
    QString summary = importSentence(
        preview.counts,
        noticedesk::tr("The address book has %1 new organisations, %2 changed ones and "
                       "%3 that are known as they are. What the office has written "
                       "beside them stays."));
    QStringList rows;
    for (const DamagedRow &row : preview.damaged)
        rows.append(m_offered->placeOf(row.line) + u' ' + isolated(row.code) + u": " +
                    row.sentence);
    if (preview.damagedRows > 0) {
        summary += u'\n' + noticedesk::tr("%1 rows show signs of damage. %2 good names of the "
                                          "directory stay where the address book has damaged ones.")
                               .arg(QString::number(preview.damagedRows),
                                    QString::number(preview.goodNames));
    }
    m_goodNames = preview.goodNames;
    m_import->offer(summary, rows);
    if (m_goodNames > 0)
        m_import->offerToReplace();
}

void OrganizationsPage::askToReplaceGoodNames()
{
    desk().prompt.ask(this,
                      noticedesk::tr("Let damaged names of the address book replace %1 good names "
                                     "of the directory?")
                          .arg(m_goodNames),
                      noticedesk::tr("Replace them"), [this] { import(GoodNames::Replaced); });
}

void OrganizationsPage::import(GoodNames goodNames)
{
    if (!m_offered || m_running)
        return;
    m_running = std::make_shared<RunningImport>();
    m_import->say(noticedesk::tr("The address book is being imported…"));
    m_ticks.start();
    const auto ended = [this] {
        m_ticks.stop();
        m_running.reset();
    };
    desk().store.write(
        this,
        [offered = std::exchange(m_offered, {}), running = m_running, goodNames](Store &store) {
            return importOrganizations(store, std::bind_front(&AddressBook::forEach, offered),
                                       goodNames, [&running](qint64 done) {
                                           running->done = done;
                                           return !running->cancelled;
                                       });
        },
        [this, ended](const OrganizationImport &done) {
            ended();
            m_import->say(importSentence(
                done.counts, noticedesk::tr("✓ Imported: %1 new, %2 changed, %3 as they were.")));
            list().focusList();
        },
        [this, ended](const std::exception_ptr &error) {
            const bool wasCancelled = m_running->cancelled;
            ended();
            m_import->close();
            if (wasCancelled)
                m_import->say(noticedesk::tr("The import was cancelled; nothing was changed."));
            else
                desk().prompt.tell(error);
        });
}

} // namespace noticedesk

#include "organizationspage.moc"
