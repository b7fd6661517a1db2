// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/traypanel.h"

#include "app/case/reasondialog.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/evidence/keptdocument.h"
#include "app/inbox/traymodel.h"
#include "app/tables/listsaving.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/sortedrows.h"
#include "domain/error.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/caserecords.h"
#include "store/tray/trayactions.h"
#include "ui_traypanel.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace noticedesk
{

TrayPanel::TrayPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TrayPanel>())
{
    m_ui->setupUi(this);
    m_model = new TrayModel(this);
    m_sorted = new SortedRows(*m_model, *m_ui->trayTable);
    m_ui->trayTable->horizontalHeader()->setSectionResizeMode(TrayModel::Why, QHeaderView::Stretch);
    m_empty = new EmptyList(*m_ui->trayTable);
    connect(m_ui->trayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrayPanel::showChosen);
    connect(m_ui->trayTable, &QTableView::clicked, this, &TrayPanel::tellChosen);
    m_ui->trayTable->installEventFilter(this);
    m_ui->trayCaseEdit->installEventFilter(this);
    connect(m_ui->fileTrayButton, &QPushButton::clicked, this, &TrayPanel::file);
    connect(m_ui->trayCaseEdit, &QLineEdit::returnPressed, this, &TrayPanel::file);
    connect(m_ui->dismissTrayButton, &QPushButton::clicked, this, &TrayPanel::dismiss);
    constexpr int pause = 300; // ms, in which several changes of the store are one
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &TrayPanel::renew);
}

TrayPanel::~TrayPanel() = default;

void TrayPanel::begin(Desk &desk)
{
    m_desk = &desk;
    new ListSaving(desk, m_ui->trayTable, [this] {
        return shownListOf(noticedesk::tr("Pages in the tray"), *m_ui->trayTable,
                           *m_ui->trayTable->horizontalHeader(), {TrayModel::ReceivedOn});
    });
    // The pages in the tray are told of as the directories are.
    connect(&desk.store, &StoreThreads::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    renew();
}

const KeptTrayPage *TrayPanel::chosen() const
{
    return m_model->pageAt(m_sorted->currentRow());
}

void TrayPanel::renewButtons()
{
    const bool canAct = m_desk->store.readOnlyReason().isEmpty() && chosen();
    m_ui->fileTrayButton->setEnabled(canAct);
    m_ui->trayCaseEdit->setEnabled(canAct);
    m_ui->dismissTrayButton->setEnabled(canAct);
}

void TrayPanel::renew()
{
    m_desk->store.read(
        this, [](Database &database) { return TrayPages(database).waiting(); },
        [this](const std::vector<KeptTrayPage> &pages) { showPages(pages); });
}

void TrayPanel::showPages(const std::vector<KeptTrayPage> &pages)
{
    const KeptTrayPage *before = chosen();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    m_model->show(pages);
    fitColumnsBefore(*m_ui->trayTable, TrayModel::Why);
    const auto same = std::ranges::find_if(
        pages, [&id](const KeptTrayPage &each) { return id && each.id == *id; });
    if (same != pages.end()) {
        const QScopedValueRollback renewing(m_isRenewing, true);
        m_ui->trayTable->selectRow(
            m_sorted->shown(static_cast<int>(same - pages.begin()), TrayModel::File).row());
    } else if (m_leaving) {
        // From a page that others have taken away nobody is led to the next, for which no number
        // was typed.
        const int row = std::min(*m_leaving, static_cast<int>(pages.size()) - 1);
        m_leaving.reset();
        m_ui->trayTable->selectRow(row);
    }
    if (pages.empty())
        m_empty->tell(noticedesk::tr("No page waits to be filed."));
    else
        m_empty->clear();
    renewButtons();
}

void TrayPanel::showChosen()
{
    renewButtons();
    const KeptTrayPage *kept = chosen();
    if (!kept || m_isRenewing)
        return;
    m_leaving.reset();
    tellChosen();
}

void TrayPanel::tellChosen()
{
    if (const KeptTrayPage *kept = chosen())
        Q_EMIT pageChosen(*kept);
}

bool TrayPanel::eventFilter(QObject *watched, QEvent *event)
{
    // What is filed is what one looks at.
    if (event->type() == QEvent::FocusIn)
        tellChosen();
    return QWidget::eventFilter(watched, event);
}

void TrayPanel::file()
{
    if (m_isFiling)
        return;
    const KeptTrayPage *kept = chosen();
    const QString typed = m_ui->trayCaseEdit->text().trimmed();
    const auto number = CaseNumber::parse(typed);
    if (!kept || !number) {
        tell(
            sentenceWith(noticedesk::tr("%1 is no case number; it must be like 115-0001."), typed));
        return;
    }
    m_isFiling = true;
    m_leaving = m_ui->trayTable->currentIndex().row();
    m_desk->store.write(
        this,
        [page = *kept, number, today = m_desk->office.today()](Store &store) {
            const auto id = CaseRecords(store.database()).withNumber(*number);
            if (!id)
                throw Error(noticedesk::tr("there is no such case"), number->toString());
            TrayActions(store, today).file({page}, *id);
        },
        [this, number, typed] {
            m_isFiling = false;
            if (m_ui->trayCaseEdit->text().trimmed() == typed)
                m_ui->trayCaseEdit->clear();
            if (isAncestorOf(window()->focusWidget()))
                m_ui->trayCaseEdit->setFocus(); // for the number of the next
            tell({});
            Q_EMIT announced(
                sentenceWith(noticedesk::tr("The page was filed with %1."), number->toString()));
            renew();
        },
        [this](const std::exception_ptr &error) { notDone(error); });
}

void TrayPanel::notDone(const std::exception_ptr &error)
{
    m_isFiling = false;
    m_leaving.reset();
    tell(sentenceOf(error));
    renew(); // somebody else may have been first
}

void TrayPanel::dismiss()
{
    const KeptTrayPage *kept = chosen();
    if (!kept)
        return;
    auto *dialog = new ReasonDialog(
        noticedesk::tr("Take the page out of the tray"),
        noticedesk::tr("It belongs to no case. Its picture stays in the store."),
        noticedesk::tr("Take it out"), m_desk->office.today(), m_desk->office.calendar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->askOnlyForReason();
    connect(dialog, &ReasonDialog::decided, this, [this, dialog, page = *kept] {
        if (m_isFiling)
            return;
        m_isFiling = true;
        const QString reason = dialog->reason();
        m_leaving = m_ui->trayTable->currentIndex().row();
        m_desk->store.write(
            this,
            [page, reason, today = m_desk->office.today()](Store &store) {
                TrayActions(store, today).dismiss(page, reason);
            },
            [this, open = QPointer(dialog)] {
                m_isFiling = false;
                if (open)
                    open->done(QDialog::Accepted);
                renew();
            },
            [this, open = QPointer(dialog)](const std::exception_ptr &error) {
                if (open)
                    open->refuse(sentenceOf(error));
                notDone(error);
            });
    });
    dialog->open();
}

void TrayPanel::tell(const QString &sentence)
{
    m_ui->trayMessageLabel->tell(sentence);
}

} // namespace noticedesk

#include "traypanel.moc"
