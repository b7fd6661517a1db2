// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"

#include "app/case/evidencekeeping.h"
#include "app/cases/caselistpage.h"
#include "app/cases/casetable.h"
#include "app/desk/settings.h"
#include "app/frame/aboutdialog.h"
#include "app/frame/appearance.h"
#include "app/frame/buttonkeys.h"
#include "app/frame/casecommands.h"
#include "app/frame/casefileactions.h"
#include "app/frame/caseprinting.h"
#include "app/frame/commandbox.h"
#include "app/frame/directorytabs.h"
#include "app/frame/draggedcases.h"
#include "app/frame/droppedfiles.h"
#include "app/frame/editmenu.h"
#include "app/frame/firststart.h"
#include "app/frame/handbook.h"
#include "app/frame/handbookkey.h"
#include "app/frame/keptnotices.h"
#include "app/frame/keysdialog.h"
#include "app/frame/listcommands.h"
#include "app/frame/offerbar.h"
#include "app/frame/savinglabel.h"
#include "app/frame/screenfit.h"
#include "app/frame/stepguide.h"
#include "app/frame/storestate.h"
#include "app/frame/toolbar.h"
#include "app/frame/windowclosing.h"
#include "app/frame/windowsettings.h"
#include "app/frame/windowtitle.h"
#include "app/text/plaintext.h"
#include "app/today/todaypage.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/documents/sheetpdf.h"
#include "store/keeping/restore.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QStatusBar>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int sentenceTime = 8000; // ms
constexpr std::chrono::seconds scannerInterval{3};
constexpr int viewKeys = 9;
constexpr int zoomByKey = 10; // per cent

template <class Dialog>
void showDialog(QWidget *parent)
{
    auto *dialog = new Dialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(StoreThreads &store, const std::shared_ptr<SheetPdf> &sheets)
    : m_store(store),
      m_prompt(this),
      m_scannerFolder(store.path()),
      m_office(store),
      m_desk{store, m_office, sheets, m_prompt, &m_documents, &m_scannerFolder},
      m_commands(this),
      m_tabs(new CaseTabs(m_desk, this)),
      m_printing(new CasePrinting(m_desk, this)),
      m_caseCommands(new CaseCommands(m_commands, *m_tabs, m_desk, *m_printing, this)),
      m_box(new CommandBox(store, m_commands, this)),
      m_files(new CaseFileActions(m_desk, this)),
      m_offers(new OfferBar(this)),
      m_state(new StoreState(m_desk, m_tabs->today(), this)),
      m_closing(new WindowClosing(*m_tabs, m_prompt, this))
{
    setObjectName(u"mainWindow"_s);
    new WindowTitle(*m_tabs, *this);
    setAcceptDrops(true);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_offers);
    setCentralWidget(center);
    buildMenus();
    buildStatus();
    connectCommands();
    connectPages();
    new HandbookKey(this);
    new ListCommands(m_commands, *m_tabs, this);
    connect(&store, &StoreThreads::failed, this,
            [this](const std::exception_ptr &error) { m_prompt.tell(error); });
    connect(m_closing, &WindowClosing::givenUp, this, &MainWindow::closingGivenUp);
    connect(m_closing, &WindowClosing::ended, this, [this] {
        settings::geometry.keep(saveGeometry());
        hide();
        Q_EMIT closed();
    });
    new DialogFit(this);
    new ButtonKeys(this);
    connect(&m_office, &Office::changed, this,
            [this, sheets] { sheets->setOffice(m_office.settings().name.value_or(QString())); });
    resize(1280, 820);
    restoreGeometry(settings::geometry.read());
    fitOntoScreen(*this);
    m_caseCommands->renew();
    for (const CommandId id : {CommandId::NewNotice, CommandId::OpenCaseFiles})
        m_commands[id]->setEnabled(store.readOnlyReason().isEmpty());
}

MainWindow::~MainWindow()
{
    // Before the desk that they work with.
    delete m_tabs;
}

void MainWindow::buildMenus()
{
    for (int menu = 0; menu <= static_cast<int>(CommandMenu::Help); ++menu) {
        const auto which = static_cast<CommandMenu>(menu);
        m_commands.fill(menuBar()->addMenu(nameOfMenu(which)), which);
        if (which == CommandMenu::Case)
            menuBar()->addMenu(new EditMenu(this));
    }
    addToolBar(new ToolBar(m_commands, this));
    QList<QAction *> ofCases;
    for (const CommandId id :
         {CommandId::Print, CommandId::ExportPdf, CommandId::ExportCase, CommandId::Mailing,
          CommandId::Letter, CommandId::TelephoneCall, CommandId::Track, CommandId::Issue,
          CommandId::RecordMany, CommandId::DeleteDraft})
        ofCases.append(m_commands[id]);
    m_tabs->cases().table().addContextActions(ofCases);
    m_commands[CommandId::TogglePreview]->setCheckable(true);
    m_commands[CommandId::TogglePreview]->setChecked(true);
}

void MainWindow::buildStatus()
{
    m_mode = new PlainLabel({}, this);
    m_mode->setObjectName(u"modeLabel"_s);
    m_saving = new SavingLabel(this);
    statusBar()->addPermanentWidget(m_saving);
    statusBar()->addPermanentWidget(m_mode);
    if (!m_store.readOnlyReason().isEmpty())
        m_mode->setText(
            sentenceWith(noticedesk::tr("⚠ For reading only: %1"), m_store.readOnlyReason()));
    connect(&m_store, &StoreThreads::serverLost, this, [this](const QString &why) {
        m_mode->setText(
            sentenceWith(noticedesk::tr("⚠ The server has not answered since %1. Type on: it is "
                                        "kept at this desk."),
                         QTime::currentTime().toString(u"HH:mm"_s)));
        m_mode->setToolTip(plainToolTip(why));
    });
    connect(&m_store, &StoreThreads::serverFound, this, [this] {
        m_mode->clear();
        m_mode->setToolTip({});
        tell(noticedesk::tr("The server answers again."));
        storeNotices();
    });
}

void MainWindow::on(CommandId id, const std::function<void()> &carryOut)
{
    connect(m_commands[id], &QAction::triggered, this, carryOut);
}

void MainWindow::connectCommands()
{
    using Id = CommandId;
    on(Id::NewNotice, [this] { m_tabs->openNew(); });
    on(Id::OpenCaseFiles, [this] { m_files->choose(); });
    on(Id::CloseTab, [this] { m_tabs->closeCurrent(); });
    on(Id::Quit, [this] { close(); });
    on(Id::Search, [this] { m_box->ask(); });
    on(Id::Today, [this] { m_tabs->setCurrentIndex(0); });
    on(Id::Cases, [this] { m_tabs->setCurrentIndex(1); });
    on(Id::NextTab, [this] { m_tabs->step(1); });
    on(Id::PreviousTab, [this] { m_tabs->step(-1); });
    on(Id::OpenTabs, [this] { m_tabs->showOpenTabs(); });
    on(Id::ZoomIn, [this] { zoom(zoomByKey); });
    on(Id::ZoomOut, [this] { zoom(-zoomByKey); });
    on(Id::WindowSettings, [this] { showDialog<WindowSettingsDialog>(this); });
    on(Id::Help, [this] { Handbook::openFor(this, QApplication::focusWidget()); });
    on(Id::Shortcuts, [this] { showDialog<KeysDialog>(this); });
    on(Id::About, [this] { showDialog<AboutDialog>(this); });
    on(Id::Print, [this] {
        if (!m_directories->printCurrent())
            m_printing->printChosen(*m_tabs);
    });
    on(Id::ExportPdf, [this] { m_printing->printChosen(*m_tabs); });
    on(Id::ExportCase, [this] { m_files->save(m_tabs->chosenCases()); });
    connect(m_commands[Id::TogglePreview], &QAction::toggled, m_tabs,
            &CaseTabs::setPreviewsVisible);
    for (int view = 0; view < viewKeys; ++view) {
        auto *key =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + view)), this);
        connect(key, &QShortcut::activated, this, [this, view] {
            m_tabs->setCurrentIndex(1);
            m_tabs->cases().chooseView(view);
        });
    }
}

void MainWindow::connectPages()
{
    connect(m_tabs, &CaseTabs::announced, this, &MainWindow::tell);
    connect(m_tabs, &CaseTabs::offered, this,
            [this](const QString &sentence, const Offers &offers, const QWidget *page) {
                statusBar()->clearMessage();
                m_offers->show(sentence, offers, page);
                m_offers->showFor(m_tabs->currentWidget());
            });
    connect(m_tabs, &CaseTabs::savingChanged, this, [this](Saving saving, const QString &why) {
        m_saving->showSaving(saving, why, m_tabs->currentCase() != nullptr);
    });
    connect(m_tabs, &CaseTabs::frontChanged, m_caseCommands, &CaseCommands::renew);
    connect(m_caseCommands, &CaseCommands::announced, this, &MainWindow::tell);
    // When another tab was saved says nothing of the one in front.
    connect(m_tabs, &CaseTabs::currentChanged, this, [this] {
        if (m_tabs->keeping().isAllKept())
            m_saving->clear();
        m_offers->showFor(m_tabs->currentWidget());
    });
    connect(m_box, &CommandBox::caseChosen, this, [this](CaseId id) { m_tabs->openCase(id); });
    connect(m_box, &CommandBox::listWanted, this, [this](const QString &words) {
        m_tabs->setCurrentIndex(1);
        m_tabs->cases().search(words);
    });
    connect(m_files, &CaseFileActions::opened, this, [this](CaseId id) { m_tabs->openCase(id); });
    connect(m_files, &CaseFileActions::announced, this, &MainWindow::tell);
    connect(m_printing, &CasePrinting::announced, this, &MainWindow::tell);
    // It stays until something else is said.
    connect(m_printing, &CasePrinting::warned, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    auto *dragged = new DraggedCases(m_desk, m_tabs->cases().table());
    connect(dragged, &DraggedCases::announced, this, &MainWindow::tell);
    connect(&m_tabs->cases(), &CaseListPage::newNoticeWanted, m_commands[CommandId::NewNotice],
            &QAction::trigger);
    connect(&m_tabs->cases(), &CaseListPage::caseFilesWanted, m_commands[CommandId::OpenCaseFiles],
            &QAction::trigger);
    connect(m_tabs, &CaseTabs::printingWanted, m_commands[CommandId::Print], &QAction::trigger);
    connect(m_tabs, &CaseTabs::copyWanted, m_printing, &CasePrinting::printCopy);
    m_directories = new DirectoryTabs(m_desk, m_commands, *m_tabs, this);
    connect(m_directories, &DirectoryTabs::paperWanted, m_printing,
            [this](const PrintedPaper &paper) { m_printing->printPaper(paper, {}); });
    connect(m_directories, &DirectoryTabs::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_directories, &DirectoryTabs::printingWanted, m_printing, &CasePrinting::printNotices);
    connect(m_caseCommands, &CaseCommands::issuingWanted, m_directories,
            &DirectoryTabs::openDrafts);
    connect(m_state, &StoreState::restoreWanted, m_directories, &DirectoryTabs::previewRestore);
    connect(m_state, &StoreState::verificationWanted, m_directories, &DirectoryTabs::verifyStore);
}

void MainWindow::begin()
{
    m_office.renew();
    m_tabs->restoreTabs();
    storeNotices();
    m_state->begin();
    m_tabs->today().setFocus();
    m_store.readOrganizations();
    watchScannerFolder();
}

void MainWindow::storeNotices()
{
    storeKeptNotices(m_desk, m_tabs,
                     {[this](CaseId copy) { return m_tabs->ownsCopy(copy); },
                      [this](CaseId id) { m_tabs->openCase(id); }});
}

void MainWindow::watchScannerFolder()
{
    if (!m_store.readOnlyReason().isEmpty())
        return;
    connect(&m_scannerFolder, &WatchedFolder::changed, this, [this] {
        if (const auto count = m_scannerFolder.newFiles().size(); count > 0)
            tell(noticedesk::tr("New files in the scanner's folder: %1").arg(count));
        else if (!m_scannerFolder.trouble().isEmpty())
            tell(m_scannerFolder.trouble());
    });
    m_scannerFolder.lookEvery(scannerInterval);
}

void MainWindow::welcome()
{
    auto *dialog = new FirstStartDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstStartDialog::caseAdded, m_tabs, [this](CaseId id) {
        m_tabs->openCase(id, [this](CaseTab &tab) { guideThrough(tab); });
    });
    dialog->open();
}

void MainWindow::guideThrough(CaseTab &sample)
{
    auto *guide = new StepGuide(m_commands, &sample, centralWidget());
    centralWidget()->layout()->addWidget(guide);
    guide->showFor(m_tabs->currentWidget());
    connect(m_tabs, &CaseTabs::currentChanged, guide,
            [this, guide] { guide->showFor(m_tabs->currentWidget()); });
}

void MainWindow::tellRestored(const Restored &restored)
{
    QString meaning =
        restored.aside.isEmpty()
            ? QString()
            : sentenceWith(noticedesk::tr("The store that was there is kept: %1"), restored.aside);
    if (!restored.numbersKept)
        meaning += u'\n' + noticedesk::tr(
                               "Which numbers it had given cannot be told; look at the last paper "
                               "before the next notice is issued.");
    m_prompt.inform(noticedesk::tr("The backup was restored: %1 cases.")
                        .arg(QString::number(restored.preview.backup.cases)),
                    meaning);
}

void MainWindow::raiseWith(const QStringList &files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!files.isEmpty())
        m_files->open(files);
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, sentenceTime);
}

void MainWindow::zoom(int perCent)
{
    settings::zoom.keep(qBound(smallestZoom, settings::zoom.read() + perCent, largestZoom));
    applyAppearance();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_closing->begin());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (bringsFiles(*event))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (!bringsFiles(*event))
        return;
    CaseTab *tab = m_tabs->currentCase();
    const bool isOnCase =
        tab && tab->rect().contains(tab->mapFrom(this, event->position().toPoint()));
    const DroppedFiles dropped = droppedFiles(*event, m_store.readOnlyReason(), isOnCase);
    if (!dropped.refusal.isEmpty()) {
        tell(dropped.refusal);
        return;
    }
    event->acceptProposedAction();
    if (!dropped.attachments.isEmpty()) {
        tab->chooseStep(Step::Evidence);
        tab->evidence().attachFiles(dropped.attachments);
    }
    if (!dropped.caseFiles.isEmpty())
        m_files->open(dropped.caseFiles);
    if (!dropped.addressBook.isEmpty())
        m_directories->importAddressBook(dropped.addressBook);
    if (!dropped.incidentList.isEmpty())
        m_directories->openIncidentList(dropped.incidentList);
}

} // namespace noticedesk

#include "mainwindow.moc"
