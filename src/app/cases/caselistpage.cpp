// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"

#include "app/cases/casetable.h"
#include "app/cases/viewnamedialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/text/stepnames.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/flowlayout.h"
#include "domain/isolation.h"
#include "domain/officer.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "ui_caselistpage.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseAfterWord = 120; // ms

} // namespace

CaseListPage::CaseListPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::CaseListPage>()),
      m_desk(desk),
      m_table(new CaseTable(desk, this)),
      m_empty(new EmptyList(*m_table)),
      m_model(&m_table->cases())
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    m_ui->main->insertWidget(m_ui->main->indexOf(m_ui->countLabel), m_table, 1);
    FlowLayout::replaceLayoutOf(*m_ui->choices);
    connect(m_ui->keepViewButton, &QPushButton::clicked, this, &CaseListPage::keepView);
    connect(m_ui->restrictionButton, &QPushButton::clicked, this,
            [this] { chooseView(placeOfAll()); });
    prepareFilters();

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterWord);
    connect(&m_soon, &QTimer::timeout, this, &CaseListPage::applyFilters);
    connect(m_ui->viewsList, &ViewList::chosen, this, &CaseListPage::showView);
    connect(m_ui->viewsList, &ViewList::removalWanted, this, &CaseListPage::removeView);
    connect(m_table, &CaseTable::caseOpened, this, &CaseListPage::caseOpened);
    connect(m_table, &CaseTable::deletionWanted, this, &CaseListPage::deletionWanted);
    connect(m_model, &CaseListModel::renewed, this, &CaseListPage::tellOfCount);
    showOfficers();
    connect(&desk.office, &Office::changed, this, [this] {
        showOfficers();
        if (m_ui->officerCombo->officers() != m_model->selection().query.officers)
            applyFilters();
        const QScopedValueRollback showing(m_showing, true);
        const QVariant chosen = m_ui->incidentCombo->currentData();
        m_ui->incidentCombo->clear();
        m_ui->incidentCombo->addItem(noticedesk::tr("any incident"));
        for (const Stored<Incident> &each : m_desk.office.incidents())
            m_ui->incidentCombo->addItem(each.record.title, each.id.value());
        m_ui->incidentCombo->setCurrentIndex(std::max(0, m_ui->incidentCombo->findData(chosen)));
        for (RocDateField *date : {m_ui->fromEdit, m_ui->toEdit}) {
            date->setCalendar(m_desk.office.calendar());
            date->setToday(m_desk.office.today());
        }
    });
    renewViews();
    m_ui->viewsList->choose(placeOfAll());
}

CaseListPage::~CaseListPage() = default;

void CaseListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setLookedAt(true);
}

void CaseListPage::hideEvent(QHideEvent *event)
{
    m_model->setLookedAt(false);
    QWidget::hideEvent(event);
}

bool CaseListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->wordsEdit && event->type() == QEvent::KeyPress &&
        !m_ui->wordsEdit->isComposing()) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool leads = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
                           key->key() == Qt::Key_Enter;
        if (leads && !(key->modifiers() & ~Qt::KeypadModifier)) {
            goToFound();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseListPage::goToFound()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        applyFilters();
    }
    m_goesToFirst = true;
    m_table->setFocus();
    if (m_model->isCurrent())
        chooseFirst();
}

void CaseListPage::chooseFirst()
{
    if (std::exchange(m_goesToFirst, false) && m_table->chosenCases().empty() &&
        m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CaseListPage::prepareFilters()
{
    m_ui->organizationEdit->setProvider(
        [this](const QString &typed, const OrganizationField::Show &show) {
            m_desk.store.findOrganizations(this, typed, show);
        });
    m_ui->organizationEdit->lineEdit()->setPlaceholderText(noticedesk::tr("any organisation"));
    for (const auto &each : namesOf<CaseState>)
        m_ui->stateCombo->addItem(nameOfState(each.value), static_cast<int>(each.value));
    for (RocDateField *date : {m_ui->fromEdit, m_ui->toEdit}) {
        date->setToday(m_desk.office.today());
        date->setCaptionVisible(false);
        connect(date, &RocDateField::edited, this, [this] { m_soon.start(); });
    }
    m_ui->columnsButton->setMenu(new QMenu(m_ui->columnsButton));
    m_table->fillColumnMenu(m_ui->columnsButton->menu());
    setTabOrder(m_ui->columnsButton, m_table);
    connect(m_ui->wordsEdit, &LineField::edited, this, [this] { m_soon.start(); });
    m_ui->wordsEdit->installEventFilter(this);
    connect(m_table, &CaseTable::typed, this, [this](const QString &text) {
        m_ui->wordsEdit->setText(text);
        m_ui->wordsEdit->setFocus();
        m_ui->wordsEdit->end(false);
        m_soon.start();
    });
    connect(m_ui->organizationEdit, &OrganizationField::chosen, this,
            [this](const Organization &organization) { filterBy(organization); });
    connect(m_ui->organizationEdit, &OrganizationField::edited, this, [this] {
        m_code.reset(); // a part of a name is not an organisation yet
        m_soon.start();
    });
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_ui->stateCombo, m_ui->incidentCombo,
                                                             m_ui->officerCombo})
        connect(box, &QComboBox::activated, this, &CaseListPage::applyFilters);
}

void CaseListPage::chooseState(const std::optional<CaseState> &state)
{
    m_ui->stateCombo->setCurrentIndex(state ? m_ui->stateCombo->findData(static_cast<int>(*state))
                                            : 0);
}

void CaseListPage::showOfficers()
{
    const QStringList names = m_desk.office.officerNames();
    m_ui->officerCombo->setOfficers(names, m_desk.office.lookedAfter());
    m_ui->officerComboPair->setVisible(!names.isEmpty());
}

void CaseListPage::filterBy(const Organization &organization)
{
    m_code = organization.code;
    m_ui->organizationEdit->setText(organization.code + u' ' + organization.name);
    applyFilters();
}

void CaseListPage::renewViews()
{
    m_views = builtInViews();
    for (const CaseView &view : ownViews())
        m_views.push_back(view);
    QStringList names;
    for (const CaseView &view : m_views)
        names.append(view.name);
    m_ui->viewsList->setNames(names);
}

int CaseListPage::placeOfAll() const
{
    return static_cast<int>(builtInViews().size()) - 1;
}

void CaseListPage::chooseView(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_views.size())
        return;
    if (place == m_ui->viewsList->chosenPlace())
        showView(place);
    else
        m_ui->viewsList->choose(place);
    m_table->setFocus();
}

void CaseListPage::showView(int place)
{
    if (m_showing || place < 0 || static_cast<std::size_t>(place) >= m_views.size())
        return;
    const CaseSelection &selection = m_views[static_cast<std::size_t>(place)].selection;
    {
        const QScopedValueRollback showing(m_showing, true);
        m_ui->wordsEdit->setText(selection.words);
        chooseState(selection.query.state);
        m_ui->fromEdit->setDate(selection.query.noticeDate.from);
        m_ui->toEdit->setDate(selection.query.noticeDate.to);
        m_ui->incidentCombo->setCurrentIndex(
            selection.query.incident
                ? std::max(0, m_ui->incidentCombo->findData(selection.query.incident->value()))
                : 0);
        m_ui->officerCombo->choose(selection.query.officers);
        if (selection.isOwn)
            m_ui->officerCombo->chooseOwn();
    }
    m_code = selection.query.code;
    m_ui->organizationEdit->setText(m_code.value_or(QString()));
    m_viewQuery = selection.query;
    m_restriction.clear();
    applyFilters();
}

void CaseListPage::tellOfCount(qsizetype count)
{
    m_ui->countLabel->setText(noticedesk::tr("%1 cases").arg(QString::number(count)));
    if (count == 0)
        tellNothingIsThere();
    else
        m_empty->clear();
    chooseFirst();
}

void CaseListPage::tellNothingIsThere()
{
    const int place = m_ui->viewsList->chosenPlace();
    if (place < 0) {
        m_empty->tell(noticedesk::tr("No case was found by these words and filters."),
                      {{noticedesk::tr("Show all cases"), [this] { chooseView(placeOfAll()); }}});
        return;
    }
    CaseSelection ofView = m_views[static_cast<std::size_t>(place)].selection;
    const CaseSelection &shown = m_model->selection();
    ofView.query.order = shown.query.order;
    ofView.query.descending = shown.query.descending;
    if (ofView.isOwn && shown.isOwn)
        ofView.query.officers = shown.query.officers;
    if (shown.query != ofView.query || shown.words.trimmed() != ofView.words.trimmed())
        m_empty->tell(noticedesk::tr("No case was found by these words and filters."),
                      {{noticedesk::tr("Clear the words and filters"), [this, place] {
                            showView(place);
                            m_table->setFocus();
                        }}});
    else if (place != placeOfAll())
        m_empty->tell(m_views[static_cast<std::size_t>(place)].empty,
                      {{noticedesk::tr("Show all cases"), [this] { chooseView(placeOfAll()); }}});
    else if (m_desk.store.readOnlyReason().isEmpty())
        m_empty->tell(m_views[static_cast<std::size_t>(place)].empty,
                      {{noticedesk::tr("New notice"), [this] { Q_EMIT newNoticeWanted(); }},
                       {noticedesk::tr("Open case files…"), [this] { Q_EMIT caseFilesWanted(); }}});
    else
        m_empty->tell(noticedesk::tr("There is no case yet."));
}

void CaseListPage::applyFilters()
{
    if (m_showing)
        return;
    CaseSelection selection = m_model->selection();
    const CaseListOrder order = selection.query.order;
    const bool descending = selection.query.descending;
    selection.query = m_viewQuery;
    selection.query.order = order;
    selection.query.descending = descending;
    selection.words = m_ui->wordsEdit->text();
    selection.query.state.reset();
    if (m_ui->stateCombo->currentIndex() > 0)
        selection.query.state = static_cast<CaseState>(m_ui->stateCombo->currentData().toInt());
    selection.query.noticeDate = {m_ui->fromEdit->date(), m_ui->toEdit->date()};
    selection.query.code = m_code;
    selection.query.incident.reset();
    if (m_ui->incidentCombo->currentIndex() > 0)
        selection.query.incident = Id<Incident>(m_ui->incidentCombo->currentData().toLongLong());
    selection.query.officers = m_ui->officerCombo->officers();
    selection.isOwn = m_ui->officerCombo->isOwn();
    m_model->setSelection(selection);
    m_ui->restrictionLabel->setText(m_restriction);
    m_ui->restriction->setVisible(!m_restriction.isEmpty());
    m_ui->keepViewButton->setEnabled(m_restriction.isEmpty()); // a view is what filters say
}

void CaseListPage::search(const QString &words)
{
    chooseView(placeOfAll());
    m_ui->wordsEdit->setText(words);
    applyFilters();
    m_ui->wordsEdit->setFocus();
}

void CaseListPage::showCases(const CaseListQuery &query)
{
    showQuery(query, restrictionOf(query));
}

void CaseListPage::showQuery(const CaseListQuery &query, const QString &restriction)
{
    chooseView(placeOfAll());
    if (!restriction.isEmpty())
        m_ui->viewsList->chooseNone();
    m_viewQuery = query;
    m_restriction = restriction;
    chooseState(query.state);
    m_ui->officerCombo->choose(query.officers);
    applyFilters();
}

void CaseListPage::showOnly(const std::vector<CaseId> &ids, const QString &what)
{
    CaseListQuery query;
    query.among = ids;
    showQuery(query, what);
    m_table->setFocus();
}

void CaseListPage::keepView()
{
    auto *dialog = new ViewNameDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString &name) {
        m_views.push_back({name, m_model->selection(), true});
        keepOwnViews(m_views);
        renewViews();
    });
    dialog->open();
}

void CaseListPage::removeView(int place)
{
    if (place < 0 || !m_views[static_cast<std::size_t>(place)].own)
        return;
    m_desk.prompt.ask(
        this,
        sentenceWith(noticedesk::tr("Delete the view %1? Its cases stay as they are."),
                     m_views[static_cast<std::size_t>(place)].name),
        noticedesk::tr("Delete the view"), [this, place] {
            m_views.erase(m_views.begin() + place);
            keepOwnViews(m_views);
            renewViews();
            showView(m_ui->viewsList->chosenPlace());
        });
}

std::vector<CaseId> CaseListPage::chosenCases() const
{
    return m_table->chosenCases();
}

std::optional<CaseId> CaseListPage::neighbourOf(CaseId id, int distance) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : m_model->caseAt(row + distance);
}

} // namespace noticedesk

#include "caselistpage.moc"
