// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/evidencepage.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "app/evidence/thumbnails.h"
#include "app/look/look.h"
#include "app/tables/listsaving.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/localfiles.h"
#include "app/widgets/sortedrows.h"
#include "app/widgets/typingdelegate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_evidencepage.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

namespace noticedesk
{

EvidencePage::EvidencePage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ui(std::make_unique<Ui::EvidencePage>())
{
    m_ui->setupUi(this);
    m_thumbnails = new Thumbnails(desk.documents, desk.store.path(), this);
    m_model = new AttachmentsModel(
        [this](const QString &typed) -> std::optional<QDate> {
            const QDate today = m_desk.office.today();
            const DateReading read = readDate(typed, {today, today}, *m_desk.office.calendar());
            return read.kind == DateReading::Kind::Understood ? std::optional(read.date)
                                                              : std::nullopt;
        },
        [this](const Attachment &attachment) { return m_thumbnails->of(attachment); }, this);
    buildTable();
    addActions();
    setFocusProxy(m_ui->attachmentsTable);
    setAcceptDrops(m_desk.store.readOnlyReason().isEmpty());
    connect(m_thumbnails, &Thumbnails::added, this, [this](const QString &sha256) {
        m_model->renewPicture(sha256);
        fitColumn(*m_ui->attachmentsTable, AttachmentsModel::Number);
    });
    connect(m_model, &AttachmentsModel::described, this, &EvidencePage::described);
    connect(m_model, &AttachmentsModel::noDay, this, [this](const QString &typed) {
        tell(sentenceWith(noticedesk::tr("%1 is no date."), typed));
    });
    show({});
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::buildTable()
{
    QTableView *table = m_ui->attachmentsTable;
    m_sorted = new SortedRows(*m_model, *table);
    connect(m_sorted, &SortedRows::layoutChanged, this, &EvidencePage::renewButtons);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    if (!m_desk.store.readOnlyReason().isEmpty())
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const int stretched : {AttachmentsModel::Label, AttachmentsModel::OriginalName})
        table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setItemDelegate(new TypingDelegate(table));
    m_empty = new EmptyList(*table);
    addCopyAction(table, table->horizontalHeader());
    new ListSaving(m_desk, table, [table] {
        return shownListOf(noticedesk::tr("Attachments"), *table, *table->horizontalHeader());
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        renewButtons();
        Q_EMIT chosenChanged();
    });
}

void EvidencePage::addActions()
{
    const auto add = [this](QAbstractButton *button, const QKeySequence &key, const auto &act) {
        connect(button, &QAbstractButton::clicked, this, act);
        if (key.isEmpty())
            return;
        auto *action = new QAction(button->text().remove(u'&'), m_ui->attachmentsTable);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ui->attachmentsTable->addAction(action);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    };
    add(m_ui->addFilesButton, Qt::Key_Insert, [this] { chooseFiles(); });
    add(m_ui->pasteButton, QKeySequence::Paste, [this] { paste(); });
    add(m_ui->moveUpButton, Qt::ALT | Qt::Key_Up, [this] { Q_EMIT movingWanted(-1); });
    add(m_ui->moveDownButton, Qt::ALT | Qt::Key_Down, [this] { Q_EMIT movingWanted(1); });
    add(m_ui->strikeOutButton, Qt::Key_Delete, [this] {
        if (const KeptAttachment *kept = chosen())
            Q_EMIT strikingOutWanted(*kept);
    });
    connect(m_ui->endTakingButton, &QAbstractButton::clicked, this, &EvidencePage::endWanted);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *look = new QShortcut(QKeySequence(key), m_ui->attachmentsTable);
        look->setContext(Qt::WidgetShortcut);
        connect(look, &QShortcut::activated, this, &EvidencePage::lookingWanted);
    }
}

void EvidencePage::show(const std::vector<KeptAttachment> &attachments)
{
    const KeptAttachment *before = chosen();
    const auto id = before ? std::optional(before->id) : std::nullopt;
    m_model->show(attachments);
    fitColumns();
    if (attachments.empty()) {
        m_empty->tell(noticedesk::tr("Nothing is attached yet. Drop files here, or paste them."));
    } else {
        m_empty->clear();
        choose(id.value_or(attachments.front().id));
    }
    renewButtons();
}

const KeptAttachment *EvidencePage::chosen() const
{
    const int row = m_sorted->currentRow();
    const auto &all = m_model->attachments();
    return row >= 0 && static_cast<std::size_t>(row) < all.size()
               ? &all.at(static_cast<std::size_t>(row))
               : nullptr;
}

void EvidencePage::choose(Id<Attachment> id)
{
    if (const KeptAttachment *now = chosen(); now && now->id == id)
        return; // the cursor stays in its column
    const auto &all = m_model->attachments();
    for (std::size_t row = 0; row < all.size(); ++row) {
        if (all.at(row).id == id)
            m_ui->attachmentsTable->setCurrentIndex(
                m_sorted->shown(static_cast<int>(row), AttachmentsModel::Label));
    }
}

void EvidencePage::tell(const QString &sentence)
{
    m_ui->evidenceMessageLabel->tell(sentence);
}

void EvidencePage::setTaking(bool isTaking)
{
    m_isTaking = isTaking;
    renewButtons();
}

void EvidencePage::renewButtons()
{
    const bool isWritable = m_desk.store.readOnlyReason().isEmpty() && !m_isTaking;
    const KeptAttachment *kept = chosen();
    m_ui->addFilesButton->setEnabled(isWritable);
    m_ui->pasteButton->setEnabled(isWritable);
    renewMoving(isWritable);
    m_ui->strikeOutButton->setEnabled(isWritable && kept && !kept->attachment.struckOut);
    m_ui->endTakingButton->setVisible(m_isTaking);
}

void EvidencePage::renewMoving(bool isWritable)
{
    const int row = m_sorted->currentRow();
    const bool canMove = isWritable && m_sorted->isInOwnOrder() && row >= 0;
    m_ui->moveUpButton->setEnabled(canMove && row > 0);
    m_ui->moveDownButton->setEnabled(canMove && row + 1 < m_model->rowCount());
    const QString whyNot =
        noticedesk::tr("The list is sorted by a heading. Click on that until its arrow is gone: "
                       "attachments are moved in their own order.");
    m_ui->moveUpButton->setToolTip(m_sorted->isInOwnOrder() ? noticedesk::tr("Move up (Alt+Up)")
                                                            : whyNot);
    m_ui->moveDownButton->setToolTip(
        m_sorted->isInOwnOrder() ? noticedesk::tr("Move down (Alt+Down)") : whyNot);
}

void EvidencePage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, noticedesk::tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidencePage::filesGiven);
    dialog->open();
}

void EvidencePage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !give(*copied))
        tell(noticedesk::tr("Neither files nor a picture were copied."));
}

bool EvidencePage::give(const QMimeData &given)
{
    if (const QStringList files = localFilesIn(given); !files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return true;
    }
    // As they are: nothing from outside is decoded in this process.
    for (const char *type : {"image/png", "image/jpeg", "image/tiff", "image/webp"}) {
        const QByteArray picture = given.data(QLatin1StringView(type));
        if (picture.isEmpty())
            continue;
        Q_EMIT bytesGiven(picture, noticedesk::tr("Pasted picture"));
        return true;
    }
    return false;
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isTaking && !event->source() && !localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFilesIn(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesGiven(files);
}

void EvidencePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void EvidencePage::fitColumns()
{
    // A page is told from another one by its outline, in rows of three lines.
    constexpr int lines = 3;
    const int height = fontMetrics().lineSpacing() * lines;
    m_thumbnails->setSize(height, devicePixelRatioF());
    m_ui->attachmentsTable->setIconSize({height, height});
    m_ui->attachmentsTable->verticalHeader()->setDefaultSectionSize(height +
                                                                    space(Space::Close, this));
    for (const int column : {AttachmentsModel::Number, AttachmentsModel::ReceivedOn,
                             AttachmentsModel::Kind, AttachmentsModel::Size})
        fitColumn(*m_ui->attachmentsTable, column);
}

} // namespace noticedesk

#include "evidencepage.moc"
