// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"

#include "app/cases/casetable.h"
#include "app/cases/viewlist.h"
#include "app/cases/viewnamedialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/linefield.h"
#include "app/widgets/organizationfield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "domain/tr.h"
#include "domain/valuenames.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseAfterWord = 120; // ms

void addLabelled(QHBoxLayout *row, const QString &label, QWidget *field, int stretch = 0)
{
    auto *name = new PlainLabel(label, field->parentWidget());
    name->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutKey(label));
    row->addWidget(name);
    row->addWidget(field, stretch);
}

QWidget *labelled(const QString &label, QWidget *field)
{
    auto *pair = new QWidget(field->parentWidget());
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    addLabelled(row, label, field);
    return pair;
}

} // namespace

CaseListPage::CaseListPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(new CaseTable(desk, this)), m_model(&m_table->cases())
{
    setObjectName(u"caseListPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    auto *side = new QVBoxLayout;
    m_viewList = new ViewList(this);
    side->addWidget(m_viewList, 1);
    auto *keep = new QPushButton(noticedesk::tr("&Keep these filters…"), this);
    keep->setObjectName(u"keepViewButton"_s);
    side->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &CaseListPage::keepView);
    row->addLayout(side);
    auto *main = new QVBoxLayout;
    auto *filters = new QWidget(this);
    buildFilters(filters);
    main->addWidget(filters);
    main->addWidget(m_table, 1);
    m_count = new PlainLabel({}, this);
    m_count->setObjectName(u"countLabel"_s);
    main->addWidget(m_count);
    row->addLayout(main, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterWord);
    connect(&m_soon, &QTimer::timeout, this, &CaseListPage::applyFilters);
    connect(m_viewList, &ViewList::chosen, this, &CaseListPage::showView);
    connect(m_viewList, &ViewList::removalWanted, this, &CaseListPage::removeView);
    connect(m_table, &CaseTable::caseOpened, this, &CaseListPage::caseOpened);
    connect(m_table, &CaseTable::deletionWanted, this, &CaseListPage::deletionWanted);
    connect(m_model, &CaseListModel::renewed, this, [this](qsizetype count) {
        m_count->setText(noticedesk::tr("%1 cases").arg(QString::number(count)));
    });
    connect(&desk.office, &Office::changed, this, [this] {
        const QScopedValueRollback showing(m_showing, true);
        const QVariant chosen = m_incident->currentData();
        m_incident->clear();
        m_incident->addItem(noticedesk::tr("any incident"));
        for (const Stored<Incident> &each : m_desk.office.incidents())
            m_incident->addItem(each.record.title, each.id.value());
        m_incident->setCurrentIndex(std::max(0, m_incident->findData(chosen)));
        for (RocDateField *date : {m_from, m_to}) {
            date->setCalendar(m_desk.office.calendar());
            date->setToday(m_desk.office.today());
        }
    });
    renewViews();
    m_viewList->choose(placeOfAll());
}

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

void CaseListPage::buildFilters(QWidget *parent)
{
    auto *rows = new QVBoxLayout(parent);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QHBoxLayout;
    rows->addLayout(texts);
    m_words = new LineField(parent);
    m_words->setObjectName(u"wordsEdit"_s);
    m_words->setPlaceholderText(noticedesk::tr("number, organisation, any text"));
    m_words->setClearButtonEnabled(true);
    addLabelled(texts, noticedesk::tr("Sea&rch"), m_words, 3);
    m_organization = new OrganizationField(
        [this](const QString &typed, const std::function<void(std::vector<Organization>)> &show) {
            m_desk.store.findOrganizations(this, typed, show);
        },
        parent);
    m_organization->setObjectName(u"organizationEdit"_s);
    m_organization->lineEdit()->setPlaceholderText(noticedesk::tr("any organisation"));
    addLabelled(texts, noticedesk::tr("Or&ganisation"), m_organization, 2);

    auto *choiceLines = new QWidget(parent);
    rows->addWidget(choiceLines);
    auto *choices = new FlowLayout(choiceLines);
    m_state = new QComboBox(parent);
    m_state->setObjectName(u"stateCombo"_s);
    m_state->addItem(noticedesk::tr("any state"));
    for (const auto &each : namesOf<CaseState>)
        m_state->addItem(nameOfState(each.value), static_cast<int>(each.value));
    choices->addWidget(labelled(noticedesk::tr("Stat&e"), m_state));
    m_from = new RocDateField(parent);
    m_from->setObjectName(u"fromEdit"_s);
    choices->addWidget(labelled(noticedesk::tr("&From"), m_from));
    m_to = new RocDateField(parent);
    m_to->setObjectName(u"toEdit"_s);
    choices->addWidget(labelled(noticedesk::tr("t&o"), m_to));
    for (RocDateField *date : {m_from, m_to}) {
        date->setToday(m_desk.office.today());
        date->setCaptionVisible(false);
        connect(date, &RocDateField::edited, this, [this] { m_soon.start(); });
    }
    m_incident = new QComboBox(parent);
    m_incident->setObjectName(u"incidentCombo"_s);
    m_incident->addItem(noticedesk::tr("any incident"));
    m_incident->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_incident->setMinimumContentsLength(10);
    choices->addWidget(labelled(noticedesk::tr("Inc&ident"), m_incident));
    auto *columns = new QPushButton(noticedesk::tr("Col&umns"), parent);
    columns->setObjectName(u"columnsButton"_s);
    columns->setMenu(new QMenu(columns));
    m_table->fillColumnMenu(columns->menu());
    choices->addWidget(columns);
    setTabOrder(columns, m_table);
    connect(m_words, &LineField::edited, this, [this] { m_soon.start(); });
    connect(m_organization, &OrganizationField::chosen, this,
            [this](const Organization &organization) { filterBy(organization); });
    connect(m_organization, &OrganizationField::edited, this, [this] {
        m_code.reset(); // a part of a name is not an organisation yet
        m_soon.start();
    });
    for (QComboBox *box : {m_state, m_incident})
        connect(box, &QComboBox::activated, this, &CaseListPage::applyFilters);
}

void CaseListPage::filterBy(const Organization &organization)
{
    m_code = organization.code;
    m_organization->setText(organization.code + u' ' + organization.name);
    applyFilters();
}

void CaseListPage::renewViews()
{
    m_views = builtInViews(m_desk.office.today());
    for (const CaseView &view : ownViews(m_desk.office.today()))
        m_views.push_back(view);
    QStringList names;
    for (const CaseView &view : m_views)
        names.append(view.name);
    m_viewList->setNames(names);
}

int CaseListPage::placeOfAll() const
{
    return static_cast<int>(builtInViews(m_desk.office.today()).size()) - 1;
}

void CaseListPage::chooseView(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_views.size())
        return;
    if (place == m_viewList->chosenPlace())
        showView(place);
    else
        m_viewList->choose(place);
    m_table->setFocus();
}

void CaseListPage::showView(int place)
{
    if (m_showing || place < 0 || static_cast<std::size_t>(place) >= m_views.size())
        return;
    // A view of today is of today, however long the window is open.
    const auto builtIn = builtInViews(m_desk.office.today());
    const auto at = static_cast<std::size_t>(place);
    const CaseSelection &selection =
        at < builtIn.size() ? builtIn[at].selection : m_views[at].selection;
    {
        const QScopedValueRollback showing(m_showing, true);
        m_words->setText(selection.words);
        m_state->setCurrentIndex(selection.query.state
                                     ? m_state->findData(static_cast<int>(*selection.query.state))
                                     : 0);
        m_from->setDate(selection.query.noticeDate.from);
        m_to->setDate(selection.query.noticeDate.to);
        m_incident->setCurrentIndex(
            selection.query.incident
                ? std::max(0, m_incident->findData(selection.query.incident->value()))
                : 0);
    }
    m_code = selection.query.code;
    m_organization->setText(m_code.value_or(QString()));
    m_viewQuery = selection.query;
    applyFilters();
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
    selection.words = m_words->text();
    selection.query.state.reset();
    if (m_state->currentIndex() > 0)
        selection.query.state = static_cast<CaseState>(m_state->currentData().toInt());
    selection.query.noticeDate = {m_from->date(), m_to->date()};
    selection.query.code = m_code;
    selection.query.incident.reset();
    if (m_incident->currentIndex() > 0)
        selection.query.incident = Id<Incident>(m_incident->currentData().toLongLong());
    m_model->setSelection(selection);
}

void CaseListPage::search(const QString &words)
{
    chooseView(placeOfAll());
    m_words->setText(words);
    applyFilters();
    m_words->setFocus();
}

void CaseListPage::showCases(const CaseListQuery &query)
{
    chooseView(placeOfAll());
    m_viewQuery = query;
    applyFilters();
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
    m_views.erase(m_views.begin() + place);
    keepOwnViews(m_views);
    renewViews();
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
