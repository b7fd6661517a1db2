// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/handoverdialog.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/officer.h"
#include "domain/tr.h"
#include "sheets/sheetkinds.h"
#include "store/cases/caseofficers.h"
#include "ui_handoverdialog.h"

#include <QSignalBlocker>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

enum Column { Number, Name, Deadline, NextStepColumn };

constexpr int idRole = Qt::UserRole;

QString shownOfficer(const QString &name)
{
    return name.isEmpty() ? noticedesk::tr("no officer yet")
                          : isolated(shortened(name, longestShownName));
}

/// The lists one behind the other, of the cases at these places.
QList<PrintDocument> handOverDocuments(const std::vector<HandedOverCases> &lists,
                                       const std::vector<int> &places, const OfficeSettings &office,
                                       SheetPdf &pdf)
{
    const SheetKind &kind = sheetKind(Sheet::HandOver);
    PrintDocument made;
    made.name = noticedesk::tr(kind.title);
    made.fileName = u"%1-%2.pdf"_s.arg(QString(kind.name), lists.back().day.toString(Qt::ISODate));
    made.cases = places;
    made.paper = pdf.form(Sheet::HandOver).paper / pointsPerMillimetre;
    const auto document =
        pdf.makeDocument({Sheet::HandOver}, [&made](const QByteArray &part) { made.pdf += part; });
    for (const HandedOverCases &list : lists)
        document->add(layOutHandOver(list, office, pdf));
    document->finish();
    return {made};
}

} // namespace

HandOverDialog::HandOverDialog(Desk &desk, const std::vector<CaseId> &cases, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::HandOverDialog>()),
      m_desk(desk),
      m_wanted(cases),
      m_choosesSome(!cases.empty())
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    m_ui->casesTree->setHeaderLabels({noticedesk::tr("Case number"), noticedesk::tr("Organisation"),
                                      noticedesk::tr("Deadline"), noticedesk::tr("Next step")});
    m_ui->paper->serve(desk.sheets, desk.store.path());
    m_ui->paper->clear(noticedesk::tr("The list to be signed is made when the cases are handed "
                                      "over."));
    const QStringList names = desk.office.officerNames();
    m_ui->toChoice->setNames(names, noticedesk::tr("choose an officer"));
    connect(m_ui->fromCombo, &QComboBox::currentIndexChanged, this, &HandOverDialog::readCases);
    connect(m_ui->toChoice, &QComboBox::currentIndexChanged, this, &HandOverDialog::renewState);
    connect(m_ui->casesTree, &QTreeWidget::itemChanged, this, &HandOverDialog::renewState);
    connect(m_ui->allCheckBox, &QCheckBox::clicked, this, [this](bool all) {
        const QSignalBlocker quiet(m_ui->casesTree);
        for (int row = 0; row < m_ui->casesTree->topLevelItemCount(); ++row)
            m_ui->casesTree->topLevelItem(row)->setCheckState(Number,
                                                              all ? Qt::Checked : Qt::Unchecked);
        renewState();
    });
    connect(m_ui->paper, &PaperPreview::changed, this, &HandOverDialog::renewState);
    connect(m_ui->paper, &PaperPreview::saved, this, [this](const std::vector<int> &places) {
        noteKept({places.begin(), places.end()});
        std::vector<CaseId> listed;
        listed.reserve(places.size());
        for (const int place : places)
            listed.push_back(m_moved[static_cast<std::size_t>(place)]);
        Q_EMIT saved(listed, u"export PDF"_s);
    });
    connect(m_ui->handOverButton, &QPushButton::clicked, this, &HandOverDialog::handOver);
    // Where nothing comes of it, closing is warned of again.
    for (QPushButton *keeping : {m_ui->pdfButton, m_ui->printButton})
        connect(keeping, &QPushButton::clicked, this, &HandOverDialog::renewState);
    connect(m_ui->pdfButton, &QPushButton::clicked, m_ui->paper, &PaperPreview::choosePdf);
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] {
        Q_EMIT printingWanted(m_ui->paper->paper(noticedesk::tr(sheetKind(Sheet::HandOver).title)),
                              m_moved);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &HandOverDialog::reject);
    renewState();
    begin(cases);
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::begin(const std::vector<CaseId> &cases)
{
    const Officer *self = m_desk.office.self();
    using Found = std::pair<std::map<QString, qint64>, QString>;
    m_desk.store.read(
        this,
        [cases, own = self ? self->name : QString()](Database &database) -> Found {
            const auto rows = CaseList(database).rows(cases);
            return {openCasesByOfficer(database), rows.empty() ? own : rows.front().officer};
        },
        [this](const Found &found) {
            showOfficers(found.first, found.second);
            if (m_ui->fromCombo->currentIndex() < 0)
                m_ui->fromCombo->setCurrentIndex(0);
        });
}

void HandOverDialog::showOfficers(const std::map<QString, qint64> &openCases, const QString &first)
{
    {
        const QSignalBlocker quiet(m_ui->fromCombo);
        m_ui->fromCombo->clear();
        for (const auto &[officer, cases] : openCases) {
            m_ui->fromCombo->addItem(sentenceWith(noticedesk::tr("%1 (open cases: %2)"),
                                                  shownOfficer(officer), QString::number(cases)),
                                     officer);
        }
        m_ui->fromCombo->setCurrentIndex(m_ui->fromCombo->findData(first));
    }
    readCases();
}

void HandOverDialog::readCases()
{
    ++m_asked;
    m_ui->casesTree->clear();
    renewState();
    if (m_ui->fromCombo->currentIndex() < 0)
        return;
    CaseListQuery query;
    query.closed = false;
    query.officers = QStringList{m_ui->fromCombo->currentData().toString()};
    m_desk.store.read(
        this, [query](Database &database) { return CaseList(database).all(query); },
        [this, asked = m_asked](const std::vector<CaseListRow> &rows) {
            if (asked == m_asked)
                showCases(rows);
        });
}

void HandOverDialog::showCases(const std::vector<CaseListRow> &rows)
{
    const QSignalBlocker quiet(m_ui->casesTree);
    const QDate today = m_desk.office.today();
    QList<QTreeWidgetItem *> items;
    for (const CaseListRow &row : rows) {
        auto *item = new QTreeWidgetItem(
            {nameOfNumber(row.number), shortened(row.name, longestShownName),
             shownDay(row.deadline), nameOfNextStep(nextStepOn(today, row.nextStep, row.due))});
        const bool isWanted = m_wanted.empty() ||
                              std::find(m_wanted.begin(), m_wanted.end(), row.id) != m_wanted.end();
        item->setData(Number, idRole, row.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setCheckState(Number, isWanted ? Qt::Checked : Qt::Unchecked);
        items.append(item);
    }
    m_ui->casesTree->addTopLevelItems(items);
    for (int column = 0; column < m_ui->casesTree->columnCount(); ++column)
        m_ui->casesTree->resizeColumnToContents(column);
    renewState();
}

std::vector<CaseId> HandOverDialog::chosen() const
{
    std::vector<CaseId> ids;
    for (int row = 0; row < m_ui->casesTree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_ui->casesTree->topLevelItem(row);
        if (item->checkState(Number) == Qt::Checked)
            ids.emplace_back(item->data(Number, idRole).toLongLong());
    }
    return ids;
}

void HandOverDialog::renewState()
{
    m_isWarned = false; // what was said goes
    const std::size_t count = chosen().size();
    const int all = m_ui->casesTree->topLevelItemCount();
    const QString to = m_ui->toChoice->name();
    const QString from = m_ui->fromCombo->currentData().toString();
    m_ui->allCheckBox->setChecked(all > 0 && count == static_cast<std::size_t>(all));
    m_ui->allCheckBox->setEnabled(all > 0 && !m_isWorking);
    m_ui->countLabel->setText(
        noticedesk::tr("Chosen: %1 of %2").arg(QString::number(count), QString::number(all)));
    m_ui->handOverButton->setEnabled(!m_isWorking && count > 0 && !to.isEmpty() && to != from);
    m_ui->printButton->setEnabled(m_ui->paper->isReady());
    m_ui->pdfButton->setEnabled(m_ui->paper->isReady());
    if (!to.isEmpty() && to == from)
        m_ui->messageLabel->tell(
            noticedesk::tr("These are this officer's cases already. Choose another officer."));
    else if (m_ui->toChoice->count() <= 1)
        m_ui->messageLabel->tell(
            noticedesk::tr("The office has no officers yet. Add them under Directories first."));
    else if (m_isListLoose && m_lists.size() > 1)
        m_ui->messageLabel->tell(m_done + u'\n' +
                                 noticedesk::tr("The lists before the last one are neither printed "
                                                "nor exported yet, and stay here with it."));
    else
        m_ui->messageLabel->tell(m_done);
}

/// The list can be made here only, so nobody leaves before there is one, nor without it by mistake.
void HandOverDialog::reject()
{
    if (m_isWorking)
        return;
    if (m_isListLoose && !std::exchange(m_isWarned, true)) {
        m_ui->messageLabel->tell(
            noticedesk::tr("The list is neither printed nor exported yet, and is made only here. "
                           "Close once more to do without it."));
        return;
    }
    QDialog::reject();
}

void HandOverDialog::handOver()
{
    const std::vector<CaseId> cases = chosen();
    const QString from = m_ui->fromCombo->currentData().toString();
    const QString to = m_ui->toChoice->name();
    m_isWorking = true;
    renewState();
    m_desk.store.write(
        this,
        [cases, from, to](Store &store) { return noticedesk::handOver(store, from, to, cases); },
        [this, from, to](const HandOver &done) {
            m_isWorking = false;
            show(done, from, to);
        },
        [this](const std::exception_ptr &error) {
            m_isWorking = false;
            renewState();
            m_ui->messageLabel->tell(sentenceOf(error));
        });
}

void HandOverDialog::show(const HandOver &done, const QString &from, const QString &to)
{
    const QString count = QString::number(done.moved.size());
    m_done = done.left.empty()
                 ? sentenceWith(noticedesk::tr("Cases handed over to %1: %2"), to, count)
                 : sentenceWith(noticedesk::tr("Cases handed over to %1: %2; closed, removed or "
                                               "another officer's meanwhile, and left: %3"),
                                to, count, QString::number(done.left.size()));
    if (!done.moved.empty())
        makeList(done, from, to);
    // What is left of this officer, and to nobody: another key must not hand over more.
    m_ui->toChoice->show({});
    m_desk.store.read(this, openCasesByOfficer,
                      [this, from](const std::map<QString, qint64> &openCases) {
                          showOfficers(openCases, from);
                      });
}

void HandOverDialog::makeList(const HandOver &done, const QString &from, const QString &to)
{
    if (!m_isListLoose) {
        m_lists.clear();
        m_firstListed = m_moved.size();
    }
    HandedOverCases list{from, to, m_desk.office.today(), {}};
    for (const CaseRecord &record : done.moved) {
        m_moved.push_back(record.id);
        list.cases.push_back(record.file);
        std::erase(m_wanted, record.id);
    }
    m_lists.push_back(std::move(list));
    m_isListLoose = true;
    std::vector<int> places(m_moved.size() - m_firstListed);
    std::iota(places.begin(), places.end(), static_cast<int>(m_firstListed));
    m_ui->paper->make(
        [lists = m_lists, places, office = m_desk.office.settings(),
         sheets = m_desk.sheets](const PrintContent &, const TellMade &, const std::stop_token &) {
            return handOverDocuments(lists, places, office, *sheets);
        });
}

void HandOverDialog::noteKept(const QList<int> &places)
{
    // More cases may have been handed over since then; their list is not among these.
    if (places.contains(static_cast<int>(m_moved.size()) - 1))
        m_isListLoose = false;
    renewState();
}

} // namespace noticedesk

#include "handoverdialog.moc"
