// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/incidentlistpage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/look/look.h"
#include "app/outgoing/draftmaking.h"
#include "app/outgoing/listwords.h"
#include "app/outgoing/rememberedcolumns.h"
#include "app/widgets/composition.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/localfiles.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_incidentlistpage.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace noticedesk
{

IncidentListPage::IncidentListPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_ui(std::make_unique<Ui::IncidentListPage>()),
      m_work(desk, this)
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    m_ui->listSplitter->setStretchFactor(0, 3);
    m_ui->listSplitter->setStretchFactor(1, 2);
    m_ui->makeDraftsButton->setFont(emphasized(font()));
    m_soon.setSingleShot(true);
    constexpr int pause = 300; // ms, in which several changes of the store are one
    m_soon.setInterval(pause);
    m_ui->termsForm->begin(desk);
    buildLists();
    connectButtons();
    connectWork();
    setAcceptDrops(desk.store.readOnlyReason().isEmpty());
    setFocusProxy(m_ui->readListButton);
    putAway();
}

IncidentListPage::~IncidentListPage() = default;

void IncidentListPage::buildLists()
{
    m_emptyList = new EmptyList(*m_ui->previewTable);
    m_ui->setAsidePanel->begin(m_desk);
    connect(m_ui->setAsidePanel, &SetAsidePanel::chosen, this,
            [this](const std::vector<qint64> &rows, const QString &code) {
                for (const qint64 row : rows)
                    m_question.chosen[row] = code;
                askAnew();
            });
    connect(m_ui->setAsidePanel, &SetAsidePanel::choicesForgotten, this, [this] {
        m_question.chosen.clear();
        askAnew();
    });
    connect(m_ui->previewTable, &ListPreview::fieldChosen, this, &IncidentListPage::takeColumns);
    connect(m_ui->headingRowCombo, &QComboBox::activated, this, [this](int row) {
        m_question.fields = knownFields(*m_question.rows, static_cast<std::size_t>(row));
        showColumns();
        askAnew();
    });
}

void IncidentListPage::connectButtons()
{
    connect(m_ui->readListButton, &QPushButton::clicked, this, &IncidentListPage::chooseFile);
    connect(m_ui->pasteRowsButton, &QPushButton::clicked, this, &IncidentListPage::paste);
    // Fields take the key themselves.
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &IncidentListPage::paste);
    connect(m_ui->stopListButton, &QPushButton::clicked, this, [this] {
        m_work.stop();
        tell(noticedesk::tr("The reading was stopped."));
        renewButtons();
    });
    connect(m_ui->putListAwayButton, &QPushButton::clicked, this, &IncidentListPage::discard);
    connect(m_ui->worksheetCombo, &QComboBox::activated, this, [this](int place) {
        if (place > 0)
            m_work.open(m_path, m_ui->worksheetCombo->currentText());
        renewButtons();
    });
    connect(m_ui->makeDraftsButton, &QPushButton::clicked, this, &IncidentListPage::make);
}

void IncidentListPage::connectWork()
{
    connect(&m_work, &ListWork::opened, this, [this](const ListTable &table, const QString &name) {
        tell({});
        if (table.sheets.isEmpty())
            showList(table.rows, name);
        else
            showSheets(table.sheets, name);
    });
    connect(&m_work, &ListWork::openingFailed, this, [this](const QString &sentence) {
        tell(u"✕ "_s + sentence);
        renewButtons();
    });
    connect(&m_work, &ListWork::answered, this, &IncidentListPage::showGrouped);
    connect(&m_work, &ListWork::askingFailed, this, &IncidentListPage::showUngrouped);
    connect(m_ui->termsForm, &NoticeTermsForm::incidentChanged, this, &IncidentListPage::ask);
    // Whatever is recorded meanwhile may let a row be used, or set it aside.
    connect(&m_desk.store, &StoreThreads::caseChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_desk.store, &StoreThreads::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &IncidentListPage::ask);
}

bool IncidentListPage::mayOpen()
{
    if (isWorking())
        return false;
    if (m_question.rows && !m_made.areThere())
        tell(whyOpen());
    return !m_question.rows || m_made.areThere();
}

void IncidentListPage::open(const QString &path)
{
    if (!mayOpen())
        return;
    putAway();
    tell(noticedesk::tr("The list is being read."));
    m_path = path;
    m_work.open(path, {});
    renewButtons();
}

void IncidentListPage::paste()
{
    const QString cells = QGuiApplication::clipboard()->text();
    if (!mayOpen())
        return;
    if (cells.trimmed().isEmpty()) {
        tell(noticedesk::tr("Nothing to paste: copy rows in the spreadsheet first, with their "
                            "headings."));
        return;
    }
    putAway();
    tell(noticedesk::tr("The list is being read."));
    m_work.openCells(cells);
    renewButtons();
}

void IncidentListPage::chooseFile()
{
    if (!mayOpen())
        return;
    noticedesk::chooseFile(this, noticedesk::tr("Read an incident's list"),
                           noticedesk::tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt)") + u";;"_s +
                               noticedesk::tr("All files (*)"),
                           [this](const QString &path) { open(path); });
}

void IncidentListPage::showSheets(const QStringList &sheets, const QString &name)
{
    m_path = name;
    m_ui->worksheetCombo->clear();
    m_ui->worksheetCombo->addItem(noticedesk::tr("(choose the worksheet)"));
    m_ui->worksheetCombo->addItems(sheets);
    tell(
        noticedesk::tr("Several worksheets have something on them. Choose the one with the list."));
    renewButtons();
    m_ui->worksheetCombo->setFocus();
}

void IncidentListPage::showList(std::vector<TableRow> rows, const QString &name)
{
    rows.insert(rows.begin(), TableRow{});
    m_made = {};
    m_list.reset();
    m_question = {name, std::make_shared<const std::vector<TableRow>>(std::move(rows)), {}, {}, {}};
    m_question.fields = knownFields(*m_question.rows);
    m_emptyList->clear();
    showColumns();
    renewButtons();
    ask();
    m_ui->headingRowCombo->setFocus();
}

void IncidentListPage::showColumns()
{
    const auto &rows = *m_question.rows;
    m_ui->headingRowCombo->clear();
    m_ui->headingRowCombo->addItems(wordsOfHeadingRows(rows));
    m_ui->headingRowCombo->setCurrentIndex(static_cast<int>(m_question.fields.headingRow));
    m_ui->previewTable->show(rows, m_question.fields);
}

void IncidentListPage::putAway()
{
    m_work.stop();
    m_question = {};
    m_list.reset();
    m_made = {};
    m_ui->termsForm->forgetTyping();
    m_ui->worksheetCombo->clear();
    m_ui->headingRowCombo->clear();
    m_ui->previewTable->show({}, {});
    m_ui->setAsidePanel->showNothing({});
    m_emptyList->tell(noticedesk::tr("No list is here. Read the file with the addresses of an "
                                     "incident, drop it here, or paste rows that were copied in a "
                                     "spreadsheet, with their headings."),
                      {{noticedesk::tr("Read a file…"), [this] { chooseFile(); }},
                       {noticedesk::tr("Paste rows"), [this] { paste(); }}});
    renewButtons();
}

void IncidentListPage::discard()
{
    const auto discardNow = [this] {
        putAway();
        tell(noticedesk::tr("The list was discarded; nothing came of what was not made."));
        m_ui->readListButton->setFocus();
    };
    if (m_question.chosen.empty() || m_made.areThere())
        discardNow();
    else
        m_desk.prompt.ask(this,
                          noticedesk::tr("Discard this list? The organisations that were chosen "
                                         "for its rows would be lost."),
                          noticedesk::tr("Discard the list"), discardNow);
}

void IncidentListPage::takeColumns()
{
    m_question.fields.fields = m_ui->previewTable->fields();
    rememberFields(*m_question.rows, m_question.fields);
    askAnew();
}

/// Of a list that somebody has changed: other drafts would come of it than those that were made.
void IncidentListPage::askAnew()
{
    m_made = {};
    ask();
}

void IncidentListPage::ask()
{
    if (!m_question.rows || m_isMaking)
        return;
    m_question.incident = m_ui->termsForm->incident();
    m_list.reset();
    renewButtons();
    m_work.ask(m_question);
}

void IncidentListPage::showGrouped(const GroupedList &list)
{
    if (!m_question.rows)
        return;
    m_list = list;
    m_ui->setAsidePanel->show(m_question, list);
    renewButtons();
}

void IncidentListPage::showUngrouped(const QString &why)
{
    if (!m_question.rows)
        return;
    m_list.reset();
    m_ui->setAsidePanel->showNothing(why);
    renewButtons();
}

void IncidentListPage::make()
{
    commitComposition();
    if (!m_list || m_list->organizations.empty() || isWorking())
        return;
    switch (m_ui->termsForm->check(m_list->organizations.front(), m_list->organizations.back())) {
    case TermsCheck::Refused:
        tell(noticedesk::tr("No draft was made: what stands under the fields would be wrong in "
                            "every one of them."));
        return;
    case TermsCheck::Warned:
        tell(noticedesk::tr("No draft was made yet: the rules would remark on every one of them "
                            "what stands under the fields. To make them all the same, press the "
                            "button again."));
        return;
    case TermsCheck::Good:
        break;
    }
    const QString title = m_ui->termsForm->title();
    m_isMaking = true;
    tell(noticedesk::tr("The drafts are being made."));
    renewButtons();
    m_desk.store.write(
        this,
        [question = m_question, seen = *m_list, terms = m_ui->termsForm->terms(),
         title](Store &store) { return makeDrafts(store, question, seen, terms, title); },
        [this, title](const IncidentDrafts &made) { takeMade(made, title); },
        [this](const std::exception_ptr &error) {
            m_isMaking = false;
            tell(sentenceWith(noticedesk::tr("✕ No draft was made: %1"), sentenceOf(error)));
            ask();
        });
}

void IncidentListPage::takeMade(const IncidentDrafts &made, const QString &title)
{
    m_isMaking = false;
    m_made = MadeDrafts(made.drafts);
    m_ui->termsForm->forgetTyping();
    m_ui->termsForm->chooseIncident(made.incident);
    tell(noticedesk::tr("✓ Drafts that were made: %1").arg(QString::number(made.drafts.size())));
    ask();
    Q_EMIT draftsMade(made, title);
}

void IncidentListPage::noteDeleted(const std::vector<CaseId> &drafts)
{
    const bool wasMade = m_made.areThere();
    m_made.noteDeleted(drafts);
    if (wasMade && !m_made.areThere())
        tell(noticedesk::tr("The drafts of this list were deleted; they can be made again."));
}

void IncidentListPage::notePutBack(const std::vector<CaseId> &drafts)
{
    const bool wasMade = m_made.areThere();
    m_made.notePutBack(drafts);
    if (!wasMade && m_made.areThere())
        tell({});
}

bool IncidentListPage::hasTyped() const
{
    return (m_question.rows && !m_made.areThere()) || m_ui->termsForm->isTyped();
}

QString IncidentListPage::whyOpen() const
{
    return hasTyped() ? noticedesk::tr("Make the drafts of this list or discard it first.")
                      : QString();
}

void IncidentListPage::renewButtons()
{
    const bool isFree = m_desk.store.readOnlyReason().isEmpty() && !isWorking();
    const bool hasList = m_question.rows != nullptr;
    const auto drafts = m_list ? m_list->organizations.size() : 0;
    m_ui->readListButton->setEnabled(isFree && !m_work.isOpening());
    m_ui->pasteRowsButton->setEnabled(isFree && !m_work.isOpening());
    m_ui->stopListButton->setVisible(m_work.isOpening());
    const bool hasSheets = m_ui->worksheetCombo->count() > 0;
    m_ui->worksheetLabel->setVisible(hasSheets);
    m_ui->worksheetCombo->setVisible(hasSheets);
    m_ui->worksheetCombo->setEnabled(isFree && !m_work.isOpening());
    m_ui->putListAwayButton->setEnabled(isFree && (hasList || hasTyped()));
    m_ui->headingRowCombo->setEnabled(isFree && hasList);
    m_ui->previewTable->setEnabled(isFree);
    m_ui->setAsidePanel->setFree(isFree && m_list);
    m_ui->termsForm->setEnabled(isFree);
    m_ui->makeDraftsButton->setEnabled(isFree && drafts > 0);
    m_ui->makeDraftsButton->setText(
        drafts > 0 ? noticedesk::tr("&Make %1 drafts").arg(QString::number(drafts))
                   : noticedesk::tr("&Make the drafts"));
}

void IncidentListPage::tell(const QString &sentence)
{
    m_ui->listMessageLabel->tell(sentence);
}

void IncidentListPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isWorking() && !event->source() && localFilesIn(*event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void IncidentListPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    open(localFilesIn(*event->mimeData()).value(0));
}

} // namespace noticedesk

#include "incidentlistpage.moc"
