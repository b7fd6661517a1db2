// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/statisticspage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/figures/figuretable.h"
#include "app/printing/previewview.h"
#include "app/tables/listsaving.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/widgets/flowlayout.h"
#include "domain/tr.h"
#include "ui_statisticspage.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int pauseBeforeCounting = 400; // ms
constexpr int pauseAfterKey = 120;       // ms

} // namespace

StatisticsPage::StatisticsPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::StatisticsPage>()),
      m_desk(desk),
      m_counting(desk.store.path(), this),
      m_pages(desk.sheets, this),
      m_saving(desk, this)
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    FlowLayout::replaceLayoutOf(*m_ui->choices);
    m_ui->figurePreview->drawWith(desk.sheets);
    m_ui->figurePreview->fitTo(PageFit::Width);
    m_ui->figuresSplitter->setStretchFactor(0, 0);
    m_ui->figuresSplitter->setStretchFactor(1, 1);
    m_ui->figuresSplitter->setStretchFactor(2, 1);
    m_ui->figuresSplitter->setSizes({210, 430, 590});
    m_ui->saveReportButton->setEnabled(false);
    m_ui->printReportButton->setEnabled(false);
    m_ui->figureTable->setAccessibleName(noticedesk::tr("Table of the figure"));
    setFocusProxy(m_ui->figuresList);
    new ListSaving(desk, m_ui->figureTable, [this] { return m_ui->figureTable->savedList(); });
    m_soon.setSingleShot(true);
    noteOffice();
    m_ui->asOfEdit->setDate(m_today);
    connectFields();
    connectParts();
}

StatisticsPage::~StatisticsPage() = default;

void StatisticsPage::connectFields()
{
    for (RocDateField *field : {m_ui->asOfEdit, m_ui->fromEdit, m_ui->toEdit}) {
        field->setCaptionVisible(false);
        connect(field, &RocDateField::edited, this, [this] {
            m_isOld = true;
            m_soon.start(pauseAfterKey);
        });
    }
    connect(&m_desk.office, &Office::changed, this, [this] {
        noteOffice();
        countSoon();
    });
    connect(&m_desk.store, &StoreThreads::caseChanged, this, &StatisticsPage::countSoon);
    connect(&m_desk.store, &StoreThreads::directoryChanged, this, &StatisticsPage::countSoon);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsPage::count);
}

void StatisticsPage::connectParts()
{
    connect(&m_counting, &FigureCounting::counted, this, &StatisticsPage::take);
    connect(&m_counting, &FigureCounting::progressed, this, [this](qint64 cases) {
        showState(noticedesk::tr("Being counted: %1 cases").arg(QString::number(cases)));
    });
    connect(&m_counting, &FigureCounting::failed, this, [this](const QString &sentence) {
        m_isOld = true; // it is tried again when somebody looks again
        tell(sentence);
        showState({});
    });
    connect(m_ui->figuresList, &QListWidget::currentRowChanged, this, &StatisticsPage::showFigure);
    connect(m_ui->figuresList, &QListWidget::activated, m_ui->figureTable,
            [this] { m_ui->figureTable->setFocus(); });
    connect(m_ui->figureTable, &FigureTable::casesWanted, this, &StatisticsPage::casesWanted);
    connect(m_ui->figureTable, &FigureTable::nothingCounted, this,
            [this] { Q_EMIT announced(noticedesk::tr("Choose a number that counts cases.")); });
    connect(&m_pages, &FigurePages::laidOut, m_ui->figurePreview, &PreviewView::showPdf);
    connect(&m_pages, &FigurePages::failed, this, &StatisticsPage::tell);
    connect(m_ui->saveReportButton, &QPushButton::clicked, this,
            [this] { m_saving.choose(m_counted); });
    connect(m_ui->printReportButton, &QPushButton::clicked, this, &StatisticsPage::print);
    connect(&m_saving, &ReportSaving::begun, this, [this] {
        m_ui->saveReportButton->setEnabled(false);
        tell({});
        Q_EMIT announced(noticedesk::tr("The report is being saved."));
    });
    const auto end = [this] { m_ui->saveReportButton->setEnabled(true); };
    connect(&m_saving, &ReportSaving::saved, this, end);
    connect(&m_saving, &ReportSaving::saved, this, &StatisticsPage::announced);
    connect(&m_saving, &ReportSaving::failed, this, end);
    connect(&m_saving, &ReportSaving::failed, this, &StatisticsPage::tell);
}

/// Who has left the day as it was looks at the present.
void StatisticsPage::noteOffice()
{
    const QDate before = std::exchange(m_today, m_desk.office.today());
    for (RocDateField *field : {m_ui->asOfEdit, m_ui->fromEdit, m_ui->toEdit}) {
        field->setCalendar(m_desk.office.calendar());
        field->setToday(m_today);
    }
    if (before != m_today && m_ui->asOfEdit->date() == before)
        m_ui->asOfEdit->setDate(m_today);
    m_officeName = m_desk.office.settings().name.value_or(QString());
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Whoever goes along the tabs is soon away again.
    if (m_isOld)
        m_soon.start(pauseAfterKey);
}

void StatisticsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_soon.stop();
}

void StatisticsPage::countSoon()
{
    m_isOld = true;
    // Changes without a pause put nothing off for ever.
    if (isVisible() && !m_soon.isActive())
        m_soon.start(pauseBeforeCounting);
}

std::optional<StatisticsOrder> StatisticsPage::order()
{
    for (const RocDateField *field : {m_ui->asOfEdit, m_ui->fromEdit, m_ui->toEdit}) {
        if (!field->isBlank() && !field->isUnderstood()) {
            tell(field->caption());
            return std::nullopt;
        }
    }
    const StatisticsOrder order{m_ui->asOfEdit->date().value_or(m_today), m_ui->fromEdit->date(),
                                m_ui->toEdit->date()};
    if (order.endsBeforeItBegins()) {
        tell(noticedesk::tr("The days end before they begin."));
        return std::nullopt;
    }
    return order;
}

void StatisticsPage::count()
{
    m_soon.stop();
    const auto wanted = order();
    if (!wanted)
        return;
    m_isOld = false;
    showState(noticedesk::tr("Being counted…"));
    m_counting.count(*wanted);
}

void StatisticsPage::take(const std::shared_ptr<const CountedFigures> &counted)
{
    m_counted = counted;
    m_ui->saveReportButton->setEnabled(!m_saving.isRunning());
    m_ui->printReportButton->setEnabled(true);
    if (!counted->addsUp)
        tell(noticedesk::tr("The cases that came and went are not those that are open; verify the "
                            "store."));
    else if (!counted->hasCases())
        tell(noticedesk::tr("No case was issued until this day. Choose a later day, or issue a "
                            "notice first."));
    else
        tell({});
    fillList();
    showFigure();
    showState(m_counting.isRunning() ? noticedesk::tr("Being counted…") : QString());
}

void StatisticsPage::fillList()
{
    const QSignalBlocker blocker(m_ui->figuresList);
    const int chosen = std::max(0, m_ui->figuresList->currentRow());
    if (m_ui->figuresList->count() != static_cast<int>(m_counted->figures.size())) {
        m_ui->figuresList->clear();
        for (const Figure &figure : m_counted->figures)
            m_ui->figuresList->addItem(figure.title);
    }
    m_ui->figuresList->setCurrentRow(chosen);
}

void StatisticsPage::showFigure()
{
    const int chosen = m_ui->figuresList->currentRow();
    if (!m_counted || chosen < 0)
        return;
    const auto place = static_cast<std::size_t>(chosen);
    m_ui->figureTable->show(m_counted, place);
    const Figure &figure = m_counted->figures.at(place);
    m_ui->figureTable->setAccessibleName(figure.title);
    m_ui->figureTitleLabel->setText(figure.title);
    m_ui->figureNoteLabel->tell(figure.note);
    layOutPage();
}

void StatisticsPage::layOutPage()
{
    m_pages.layOut(m_counted, static_cast<std::size_t>(m_ui->figuresList->currentRow()),
                   m_officeName);
}

void StatisticsPage::print()
{
    if (m_counted)
        Q_EMIT printingWanted(paperOf(m_counted, m_officeName, m_desk.sheets));
    else
        Q_EMIT announced(noticedesk::tr("The figures are not counted yet."));
}

void StatisticsPage::tell(const QString &sentence)
{
    m_ui->figuresMessageLabel->tell(sentence);
}

void StatisticsPage::showState(const QString &state)
{
    m_ui->figuresStateLabel->setText(
        !state.isEmpty() || !m_counted
            ? state
            : noticedesk::tr("As of %1. Enter on a number shows its cases.")
                  .arg(shownDay(m_counted->order.asOf)));
}

} // namespace noticedesk

#include "statisticspage.moc"
