// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/draftspage.h"

#include "app/case/actionrules.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/look/look.h"
#include "app/outgoing/draftsmodel.h"
#include "app/tables/listsaving.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/composition.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/sortedrows.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "outgoing/issuing/draftissuing.h"
#include "outgoing/recording/caserecording.h"
#include "store/cases/casenumbers.h"
#include "ui_draftspage.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

CasesJob::Work issuing(const ActionRules &rules)
{
    return [rules](Store &store, const std::vector<CaseId> &drafts, const CasesJob::Told &told) {
        const RuleContext context = rules.context();
        DraftIssuing(store, *rules.sheets, context, std::max(1, QThread::idealThreadCount()))
            .issue(drafts, DraftWarnings::Refuse, [&told](const IssuedDraft &draft) {
                return told({draft.id, draft.number,
                             draft.number ? QString() : whyRefused(draft.findings, draft.why)});
            });
    };
}

} // namespace

DraftsPage::DraftsPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ui(std::make_unique<Ui::DraftsPage>()),
      m_model(new DraftsModel(this)),
      m_job(desk.store, this)
{
    m_ui->setupUi(this);
    QTableView *table = m_ui->draftsTable;
    m_sorted = new SortedRows(*m_model, *table);
    table->horizontalHeader()->setSectionResizeMode(DraftsModel::Findings, QHeaderView::Stretch);
    m_empty = new EmptyList(*table);
    addCopyAction(table, table->horizontalHeader());
    new ListSaving(desk, table, [table] {
        return shownListOf(noticedesk::tr("Drafts"), *table, *table->horizontalHeader(),
                           {DraftsModel::Deadline});
    });
    m_ui->issueDraftsButton->setFont(emphasized(font()));
    setFocusProxy(table);
    m_soon.setSingleShot(true);
    constexpr int pause = 200; // ms, in which several changes are one
    m_soon.setInterval(pause);
    connectParts();
    show({});
}

DraftsPage::~DraftsPage() = default;

void DraftsPage::connectParts()
{
    connect(m_ui->draftsTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const DraftRow *row = m_model->rowAt(m_sorted->rowBehind(index.row())))
            Q_EMIT caseChosen(row->id);
    });
    connect(m_ui->draftsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DraftsPage::showFindings);
    connect(m_ui->issueDraftsButton, &QPushButton::clicked, this, &DraftsPage::askToIssue);
    connect(m_ui->stopIssuingButton, &QPushButton::clicked, &m_job, &CasesJob::cancel);
    connect(m_ui->printIssuedButton, &QPushButton::clicked, this,
            [this] { Q_EMIT printingWanted(issuedCases()); });
    connect(&m_job, &CasesJob::told, this, &DraftsPage::tellOutcomes);
    connect(&m_job, &CasesJob::ended, this, [this] { tellEnd({}); });
    connect(&m_job, &CasesJob::failed, this,
            [this](const std::exception_ptr &error) { tellEnd(sentenceOf(error)); });
    connect(&m_desk.store, &StoreThreads::caseChanged, this, [this](CaseId id) {
        if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end())
            return;
        m_changed.insert(id);
        m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, &DraftsPage::renewChanged);
}

void DraftsPage::show(const std::vector<CaseId> &drafts)
{
    if (isWorking())
        return;
    ++m_list;
    m_ids = drafts;
    m_isRead = drafts.empty();
    m_issued.clear();
    m_model->show({});
    // Numbers are given in the order of the table: that of an earlier list has nothing to do with
    // it.
    m_ui->draftsTable->sortByColumn(-1, Qt::AscendingOrder);
    tell({});
    m_changed = {drafts.begin(), drafts.end()};
    renewChanged();
    renewButtons();
}

void DraftsPage::renewChanged()
{
    // While drafts are being issued it would be read anew for each of them.
    if (m_changed.empty() || m_work.isRunning() || isWorking())
        return;
    std::vector<CaseId> ids;
    for (const CaseId id : m_ids) {
        if (m_changed.contains(id))
            ids.push_back(id);
    }
    m_changed.clear();
    read(ids);
}

void DraftsPage::read(const std::vector<CaseId> &ids)
{
    if (!m_isRead)
        tell(noticedesk::tr("The rules look through the drafts."));
    m_work.run(
        [ids, path = m_desk.store.path(),
         rules = rulesForAction(m_desk)](const LongWork::Progress &) {
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            return readDrafts(database, rules.context(), ids);
        },
        [this, ids, list = m_list](const std::vector<DraftRow> &rows) {
            if (list != m_list) {
                renewChanged(); // other drafts are wanted by now
                return;
            }
            if (m_isRead) {
                m_model->renew(ids, rows);
            } else {
                m_isRead = true;
                m_model->show(rows);
                tell({});
            }
            showRead();
        },
        [this, ids, list = m_list](const std::exception_ptr &error) {
            if (list != m_list) {
                renewChanged();
                return;
            }
            m_changed.insert(ids.begin(), ids.end()); // read again with the next change
            tell(u"✕ "_s + sentenceOf(error));
        });
}

void DraftsPage::showRead()
{
    QTableView *table = m_ui->draftsTable;
    fitColumnsBefore(*table, DraftsModel::Findings);
    const int widest = 24 * fontMetrics().horizontalAdvance(u'字');
    if (table->columnWidth(DraftsModel::Organization) > widest)
        table->setColumnWidth(DraftsModel::Organization, widest);
    if (!table->currentIndex().isValid() && m_model->rowCount() > 0)
        table->setCurrentIndex(m_sorted->index(0, 0));
    renewButtons();
    showFindings();
    renewChanged();
}

std::vector<const DraftRow *> DraftsPage::shownRows() const
{
    std::vector<const DraftRow *> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        rows.push_back(m_model->rowAt(m_sorted->rowBehind(row)));
    return rows;
}

std::vector<CaseId> DraftsPage::readyDrafts() const
{
    std::vector<CaseId> ready;
    for (const DraftRow *each : shownRows()) {
        if (each->isReady())
            ready.push_back(each->id);
    }
    return ready;
}

std::vector<CaseId> DraftsPage::issuedCases() const
{
    std::vector<CaseId> issued;
    for (const DraftRow *each : shownRows()) {
        if (each->number)
            issued.push_back(each->id);
    }
    return issued;
}

void DraftsPage::askToIssue()
{
    commitComposition();
    const std::vector<CaseId> ready = readyDrafts();
    if (ready.empty() || isWorking())
        return;
    if (!m_keep(ready)) {
        tell(noticedesk::tr("What was typed into one of these drafts is being kept; try again in "
                            "a moment."));
        return;
    }
    const std::vector<const DraftRow *> shown = shownRows();
    const auto first = std::find_if(shown.begin(), shown.end(),
                                    [](const DraftRow *each) { return each->isReady(); });
    m_desk.store.read(
        this,
        [day = (*first)->noticeDate.value_or(m_desk.office.today())](Database &database) {
            const auto dated = RocDate::fromDate(day);
            return dated ? CaseNumbers(database).next(dated->year()).toString() : QString();
        },
        [this, ready](const QString &number) {
            const QString count = QString::number(ready.size());
            m_desk.prompt.ask(
                this,
                noticedesk::tr("Issue %1 notices, in the order of the table? The first gets the "
                               "number %2, each other one the next. This cannot be undone.")
                    .arg(count, number),
                noticedesk::tr("Issue %1 notices").arg(count), [this, ready] { issue(ready); });
        });
}

void DraftsPage::issue(const std::vector<CaseId> &ready)
{
    if (isWorking())
        return;
    m_refused = 0;
    m_issued.clear();
    m_wanted = static_cast<qsizetype>(ready.size());
    m_job.start(ready, issuing(rulesForAction(m_desk)));
    tellOutcomes({}, 0);
    renewButtons();
    m_ui->stopIssuingButton->setFocus();
}

void DraftsPage::tellOutcomes(const std::vector<CaseOutcome> &outcomes, qsizetype done)
{
    for (const CaseOutcome &each : outcomes) {
        m_model->note(each);
        if (each.number)
            m_issued.push_back(each.id);
        else
            ++m_refused;
    }
    tell(noticedesk::tr("%1 of %2 notices").arg(QString::number(done), QString::number(m_wanted)));
}

void DraftsPage::tellEnd(const QString &trouble)
{
    const auto issued = static_cast<qsizetype>(m_issued.size());
    QStringList lines;
    if (!trouble.isEmpty())
        lines.append(u"✕ "_s + trouble);
    lines.append(noticedesk::tr("✓ Notices that were issued: %1").arg(QString::number(issued)));
    if (m_refused > 0)
        lines.append(noticedesk::tr("✕ Drafts that were refused: %1; the table says why.")
                         .arg(QString::number(m_refused)));
    if (issued + m_refused < m_wanted)
        lines.append(noticedesk::tr("Drafts whose turn did not come: %1")
                         .arg(QString::number(m_wanted - issued - m_refused)));
    tell(lines.join(u'\n'));
    for (const CaseId id : std::as_const(m_issued))
        m_changed.insert(id);
    renewChanged();
    renewButtons();
    (issued > 0 ? static_cast<QWidget *>(m_ui->printIssuedButton) : m_ui->draftsTable)->setFocus();
}

void DraftsPage::renewButtons()
{
    const bool isFree = m_desk.store.readOnlyReason().isEmpty() && !isWorking();
    const auto ready = readyDrafts().size();
    const auto issued = issuedCases().size();
    const auto all = m_model->rows().size();
    m_ui->issueDraftsButton->setEnabled(isFree && ready > 0);
    m_ui->stopIssuingButton->setVisible(isWorking());
    m_ui->printIssuedButton->setEnabled(!isWorking() && issued > 0);
    if (all == 0 && m_isRead) {
        m_ui->draftsSummaryLabel->setText({});
        m_empty->tell(
            noticedesk::tr("No draft is here. Make drafts from an incident's list, or choose "
                           "drafts in the list of cases and press F10."));
        return;
    }
    m_empty->clear();
    m_ui->draftsSummaryLabel->setText(
        noticedesk::tr("Cases: %1 = drafts without findings %2 + with findings %3 + issued %4")
            .arg(QString::number(all), QString::number(ready),
                 QString::number(all - ready - issued), QString::number(issued)));
}

void DraftsPage::showFindings()
{
    const DraftRow *row = m_model->rowAt(m_sorted->currentRow());
    m_ui->draftFindingsLabel->tell(row && !row->isReady() ? wordsOn(*row) : QString());
}

void DraftsPage::tell(const QString &sentence)
{
    m_ui->draftsMessageLabel->tell(sentence);
}

} // namespace noticedesk

#include "draftspage.moc"
