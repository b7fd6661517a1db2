// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inboxpage.h"

#include "app/desk/desk.h"
#include "app/desk/documentthreads.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/evidence/documentview.h"
#include "app/evidence/keptdocument.h"
#include "app/inbox/scandialog.h"
#include "app/inbox/stackmodel.h"
#include "app/inbox/stacksummary.h"
#include "app/inbox/traypanel.h"
#include "app/look/look.h"
#include "app/tables/listsaving.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/composition.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/localfiles.h"
#include "app/widgets/sortedrows.h"
#include "app/widgets/textfocus.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "intake/intakedocuments.h"
#include "store/cases/caserecords.h"
#include "store/tray/traypages.h"
#include "ui_inboxpage.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A document of a stack, for a worker: a file, or what is attached to a message.
OpenDocument openStacked(DocumentThreads &documents, const IntakeDocument &document)
{
    return [&documents, document] {
        return IntakeDocuments(documents.reader(), [] { return true; }).open(document);
    };
}

} // namespace

InboxPage::InboxPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::InboxPage>()), m_work(desk)
{
    m_ui->setupUi(this);
    m_document = new DocumentView(*desk.documents, m_ui->inboxSplitter);
    m_ui->inboxSplitter->setStretchFactor(0, 1);
    m_ui->inboxSplitter->setStretchFactor(1, 1);
    m_ui->inboxSplitter->setSizes({640, 560});
    m_ui->recordStackButton->setFont(emphasized(font()));
    buildLists();
    connectButtons();
    setAcceptDrops(desk.store.readOnlyReason().isEmpty());
    setFocusProxy(m_ui->stackTable);
    connectWork();
    if (desk.scannerFolder)
        m_ui->scannerLine->begin(*desk.scannerFolder);
    showStack({});
    m_ui->trayPanel->begin(desk);
}

InboxPage::~InboxPage() = default;

void InboxPage::buildLists()
{
    m_stack = new StackModel(this);
    m_sortedStack = new SortedRows(*m_stack, *m_ui->stackTable);
    m_ui->stackTable->horizontalHeader()->setSectionResizeMode(StackModel::Why,
                                                               QHeaderView::Stretch);
    m_emptyStack = new EmptyList(*m_ui->stackTable);
    new ListSaving(m_desk, m_ui->stackTable, [this] {
        return shownListOf(noticedesk::tr("Pages of the stack"), *m_ui->stackTable,
                           *m_ui->stackTable->horizontalHeader());
    });
    connect(m_stack, &StackModel::caseTyped, this, &InboxPage::fileByHand);
    connect(m_ui->stackTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxPage::showStackPage);
    connect(m_ui->stackTable, &QTableView::clicked, this, &InboxPage::showStackPage);
    m_ui->stackTable->installEventFilter(this);
    auto *leaveOut = new QShortcut(QKeySequence::Delete, m_ui->stackTable);
    leaveOut->setContext(Qt::WidgetShortcut);
    connect(leaveOut, &QShortcut::activated, m_ui->leaveOutButton, &QPushButton::click);
}

void InboxPage::connectButtons()
{
    connect(m_ui->readFilesButton, &QPushButton::clicked, this, &InboxPage::chooseFiles);
    connect(m_ui->readFolderButton, &QPushButton::clicked, this, &InboxPage::chooseFolder);
    connect(m_ui->scanPagesButton, &QPushButton::clicked, this, &InboxPage::chooseScanner);
    if (!m_canScan)
        m_ui->scanPagesButton->setToolTip(
            noticedesk::tr("For scanning, the package sane-utils must be installed."));
    connect(m_ui->readAgainButton, &QPushButton::clicked, this, [this] {
        m_work.readScannedAgain();
        renewButtons();
    });
    connect(m_ui->stopReadingButton, &QPushButton::clicked, this, [this] { m_work.stop(); });
    connect(m_ui->recordStackButton, &QPushButton::clicked, this, &InboxPage::record);
    connect(m_ui->forgetStackButton, &QPushButton::clicked, this, &InboxPage::discard);
    connect(m_ui->leaveOutButton, &QPushButton::clicked, this, [this] {
        const int row = m_sortedStack->currentRow();
        if (const IntakePage *page = m_stack->pageAt(row)) {
            if (page->verdict == IntakeVerdict::Blank)
                m_stack->takeIn(row);
            else
                m_stack->leaveOut(row);
            renewSummary();
        }
    });
    connect(m_ui->scannerLine, &ScannerLine::readingWanted, this, &InboxPage::read);
    connect(m_ui->trayPanel, &TrayPanel::announced, this, &InboxPage::announced);
    connect(m_ui->trayPanel, &TrayPanel::pageChosen, this, [this](const KeptTrayPage &page) {
        if (m_shownTrayPage == page.id)
            return;
        m_shown.reset();
        m_shownTrayPage = page.id;
        // Of a page that could not be taken out the whole file is kept.
        const bool isWholeFile = page.page.sha256 == page.page.scannedSha256;
        m_document->show(
            page.page.originalName,
            openKept(m_desk.store.path(), EvidenceFile{page.page.sha256, page.page.bytes}),
            isWholeFile ? page.page.page - 1 : 0);
    });
}

void InboxPage::connectWork()
{
    connect(&m_work, &StackWork::progressed, this, &InboxPage::tell);
    connect(&m_work, &StackWork::stackRead, this,
            [this](const IntakeStack &stack, const QString &trouble) {
                tell(trouble);
                showStack(stack);
            });
    connect(&m_work, &StackWork::recorded, this,
            [this](const RecordedStack &recorded, const IntakeStack &rest) {
                Q_EMIT announced(
                    noticedesk::tr("Recorded: attachments of %1 cases; in the tray: %2 pages.")
                        .arg(recorded.cases)
                        .arg(recorded.trayPages));
                tell({});
                showStack(rest);
                m_ui->trayPanel->renew();
            });
    connect(&m_work, &StackWork::failed, this, [this](const QString &sentence) {
        const bool isUnread = m_work.holdsScanned() && m_stack->stack().pages.empty();
        tell(isUnread
                 ? sentence + u'\n' +
                       noticedesk::tr("The scanned pages are nowhere else: read them again, or "
                                      "discard them.")
                 : sentence);
        renewButtons();
    });
}

void InboxPage::read(const QStringList &filesAndFolders)
{
    if (mayRead() && !filesAndFolders.isEmpty())
        m_work.read(filesAndFolders);
    renewButtons();
}

void InboxPage::readScanned(const ScannedPages &pages)
{
    if (mayRead())
        m_work.readScanned(pages);
    renewButtons();
}

bool InboxPage::mayRead()
{
    if (isWorking())
        return false;
    if (hasTyped())
        tell(whyOpen());
    return !hasTyped();
}

void InboxPage::discard()
{
    QString question;
    if (m_work.holdsScanned())
        question = noticedesk::tr("Discard this list? Its scanned pages are nowhere else; they "
                                  "would have to be scanned again.");
    else if (m_lookups > 0 || m_stack->hasTypedCases())
        question = noticedesk::tr("Discard this list? The case numbers that were typed into it "
                                  "would be lost.");
    if (question.isEmpty())
        discardNow();
    else
        m_desk.prompt.ask(this, question, noticedesk::tr("Discard the list"),
                          [this] { discardNow(); });
}

void InboxPage::discardNow()
{
    tell(noticedesk::tr("The list was discarded; nothing of it was recorded."));
    m_work.discardScanned();
    showStack({});
}

void InboxPage::showStack(const IntakeStack &stack)
{
    ++m_list;
    m_shown.reset();
    m_shownTrayPage.reset();
    m_stack->show(stack);
    fitColumnsBefore(*m_ui->stackTable, StackModel::Why);
    if (stack.pages.empty()) {
        m_emptyStack->tell(noticedesk::tr("Drop scans, mails or a folder here, or choose them."));
        m_document->clear({});
    } else {
        m_emptyStack->clear();
        m_ui->stackTable->setCurrentIndex(m_sortedStack->index(0, StackModel::Case));
        if (!isKeyboardInText())
            m_ui->stackTable->setFocus();
    }
    renewSummary();
    renewButtons();
}

void InboxPage::renewSummary()
{
    m_ui->stackSummaryLabel->setText(summaryInWords(m_stack->stack()));
}

bool InboxPage::hasTyped() const
{
    return !m_stack->stack().pages.empty() || m_work.holdsScanned();
}

QString InboxPage::whyOpen() const
{
    return hasTyped() ? noticedesk::tr("Record this list or discard it first.") : QString();
}

void InboxPage::record()
{
    m_isRecordingWanted = !isWorking() && !m_stack->stack().pages.empty();
    endTyping(); // a number that cannot be one says so, and nothing is recorded
    if (m_isRecordingWanted && m_lookups == 0)
        keep();
}

void InboxPage::endTyping()
{
    commitComposition();
    QWidget *editor = QApplication::focusWidget();
    if (editor && m_ui->stackTable->viewport()->isAncestorOf(editor))
        editor->clearFocus();
}

void InboxPage::keep()
{
    m_isRecordingWanted = false;
    m_work.record(m_stack->stack());
    renewButtons();
}

void InboxPage::renewButtons()
{
    const bool isFree = m_desk.store.readOnlyReason().isEmpty() && !isWorking();
    const bool hasStack = !m_stack->stack().pages.empty();
    const bool canRead = isFree && !m_work.holdsScanned();
    const bool isUnread = isFree && m_work.holdsScanned() && !hasStack; // ended, or it failed
    m_ui->readFilesButton->setEnabled(canRead);
    m_ui->readFolderButton->setEnabled(canRead);
    m_ui->scanPagesButton->setEnabled(canRead && m_canScan && !hasStack);
    m_ui->readAgainButton->setVisible(isUnread);
    m_ui->stopReadingButton->setVisible(m_work.canBeStopped());
    m_ui->recordStackButton->setEnabled(isFree && hasStack);
    m_ui->forgetStackButton->setEnabled(isFree && (hasStack || isUnread));
    m_ui->leaveOutButton->setEnabled(isFree && hasStack);
    // What is typed while a stack is being recorded would not be recorded with it.
    m_ui->stackTable->setEditTriggers(isFree ? QAbstractItemView::EditKeyPressed |
                                                   QAbstractItemView::DoubleClicked
                                             : QAbstractItemView::NoEditTriggers);
    m_ui->scannerLine->showBeside(m_stack->stack(), isFree);
}

void InboxPage::showStackPage()
{
    const IntakePage *page = m_stack->pageAt(m_sortedStack->currentRow());
    if (!page)
        return;
    const IntakeDocument &document = m_stack->stack().documents.at(page->document);
    const int wanted = page->page - 1;
    const int turns = page->scan.reading.quarterTurns;
    const std::pair shown(page->document, turns); // all its pages are turned alike
    if (m_shown == shown) {
        m_document->goToPage(wanted);
        return;
    }
    m_shown = shown;
    m_shownTrayPage.reset();
    m_document->show(document.name, openStacked(*m_desk.documents, document), wanted, turns);
}

void InboxPage::fileByHand(int row, const QString &typed)
{
    const auto number = CaseNumber::parse(typed);
    if (!number) {
        m_isRecordingWanted = false;
        tell(
            sentenceWith(noticedesk::tr("%1 is no case number; it must be like 115-0001."), typed));
        return;
    }
    ++m_lookups;
    m_desk.store.read(
        this, [number](Database &database) { return CaseRecords(database).withNumber(*number); },
        [this, row, number, list = m_list](const std::optional<CaseId> &id) {
            --m_lookups;
            if (list != m_list)
                return; // these are the rows of another list by now
            m_isRecordingWanted = m_isRecordingWanted && id;
            if (id)
                m_stack->file(row, *id, *number);
            tell(id ? QString()
                    : sentenceWith(noticedesk::tr("There is no case %1."), number->toString()));
            renewSummary();
            if (m_isRecordingWanted && m_lookups == 0)
                keep();
        },
        [this](const std::exception_ptr &error) {
            --m_lookups;
            m_isRecordingWanted = false;
            tell(sentenceOf(error));
            renewButtons();
        });
}

void InboxPage::tell(const QString &sentence)
{
    m_ui->inboxMessageLabel->tell(sentence);
}

void InboxPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, noticedesk::tr("Read scans and mails"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &InboxPage::read);
    dialog->open();
}

void InboxPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, noticedesk::tr("Read a folder of scans"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { read({folder}); });
    dialog->open();
}

void InboxPage::chooseScanner()
{
    auto *dialog = new ScanDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScanDialog::scanned, this, &InboxPage::readScanned);
    dialog->open();
}

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    // The picture is that of the page that the keys are about.
    if (watched == m_ui->stackTable && event->type() == QEvent::FocusIn && !m_shown)
        showStackPage();
    return QWidget::eventFilter(watched, event);
}

void InboxPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isWorking() && !m_work.holdsScanned() && !event->source() &&
        !localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InboxPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    read(localFilesIn(*event->mimeData()));
}

} // namespace noticedesk

#include "inboxpage.moc"
