// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/storepage.h"

#include "app/desk/desk.h"
#include "app/desk/namedproblems.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/directories/otherstoredialog.h"
#include "app/directories/purgework.h"
#include "app/directories/storereports.h"
#include "app/text/plaintext.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "sheets/typesetting/fontchain.h"
#include "store/directory/directoryactions.h"
#include "store/keeping/manifest.h"
#include "ui_storepage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString backupFiles()
{
    return noticedesk::tr("Backups (*.db);;All files (*)");
}

} // namespace

StorePage::StorePage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::StorePage>()),
      m_desk(desk),
      m_purge(new PurgeWork(desk, this))
{
    m_ui->setupUi(this);
    m_ui->storeLabel->setText(sentenceWith(noticedesk::tr("Store: %1"), desk.store.path()));
    setFocusProxy(m_ui->backUpButton);

    connect(m_ui->backUpButton, &QPushButton::clicked, this, &StorePage::chooseBackup);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &StorePage::chooseRestore);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &StorePage::verifyStore);
    connect(m_ui->purgeButton, &QPushButton::clicked, this, &StorePage::choosePurge);
    connect(m_purge, &PurgeWork::begun, this, &StorePage::begin);
    connect(m_purge, &PurgeWork::finished, this, &StorePage::finish);
    connect(m_purge, &PurgeWork::failed, this, &StorePage::fail);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_ui->cancelButton->setEnabled(false);
        m_work.cancel();
    });
    connect(&m_work, &LongWork::progressed, this, [this](const QString &what, qint64 done) {
        m_ui->stateLabel->tell(
            sentenceWith(noticedesk::tr("Examined: %1, %2"), what, QString::number(done)));
    });
    finish({});
}

StorePage::~StorePage() = default;

void StorePage::begin(const QString &sentence)
{
    m_working = true;
    for (QPushButton *button :
         {m_ui->backUpButton, m_ui->restoreButton, m_ui->verifyButton, m_ui->purgeButton})
        button->setEnabled(false);
    m_ui->stateLabel->tell(sentence);
    m_ui->resultText->clear();
    m_ui->progressBar->show();
}

void StorePage::offerCancel()
{
    m_ui->cancelButton->setEnabled(true);
    m_ui->cancelButton->show();
}

void StorePage::finish(const QString &result)
{
    m_working = false;
    const QString reason = whyNotRestored();
    m_ui->backUpButton->setEnabled(true);
    m_ui->verifyButton->setEnabled(true);
    m_ui->restoreButton->setEnabled(reason.isEmpty());
    m_ui->restoreButton->setToolTip(plainToolTip(reason));
    m_ui->purgeButton->setEnabled(m_desk.store.readOnlyReason().isEmpty());
    m_ui->purgeButton->setToolTip(plainToolTip(m_desk.store.readOnlyReason()));
    m_ui->stateLabel->tell(
        reason.isEmpty() ? QString()
                         : sentenceWith(noticedesk::tr("Nothing can be restored now: %1"), reason));
    m_ui->progressBar->hide();
    m_ui->cancelButton->hide();
    m_ui->resultText->setPlainText(result);
}

QString StorePage::whyNotRestored() const
{
    return m_desk.store.isOnServer()
               ? noticedesk::tr("the store is on a server, where its administrator does this")
               : m_desk.store.readOnlyReason();
}

void StorePage::fail(const std::exception_ptr &error)
{
    finish(u"✕ "_s + sentenceOf(error));
}

void StorePage::chooseBackup()
{
    if (isWorking())
        return;
    const QString name = QFileInfo(m_desk.store.path()).completeBaseName() +
                         QDateTime::currentDateTime().toString(u"-yyyy-MM-dd-HHmm"_s) + u".db";
    chooseNewFile(this, noticedesk::tr("Write a backup"), name, backupFiles(),
                  [this](const QString &path) { backUpInto(path); });
}

void StorePage::chooseRestore()
{
    if (!isWorking() && whyNotRestored().isEmpty())
        chooseFile(this, noticedesk::tr("Restore a backup"), backupFiles(),
                   [this](const QString &path) { previewRestoreFrom(path); });
}

void StorePage::choosePurge()
{
    if (!isWorking() && m_desk.store.readOnlyReason().isEmpty())
        m_purge->choose();
}

void StorePage::backUpInto(const QString &path)
{
    if (isWorking())
        return;
    begin(noticedesk::tr("The backup is being written and examined. You can go on working."));
    offerCancel();
    m_work.run(
        [path, store = m_desk.store.path()](const LongWork::Progress &progress) {
            const auto opened = openDatabase(store, Database::Access::ReadOnly);
            Database &database = *opened;
            for (const QString &file : {path, manifestPath(path)})
                outputsBeside(database).require(file);
            WrittenBackup written =
                writeBackup(database, path, QDateTime::currentDateTimeUtc(), progress);
            written.problems = namedProblems(written.problems, database);
            return written;
        },
        [this](const WrittenBackup &written) { finish(reportOf(written)); },
        [this](const std::exception_ptr &error) { fail(error); });
}

void StorePage::previewRestoreFrom(const QString &path)
{
    if (isWorking())
        return;
    begin(noticedesk::tr("The backup is being examined. Nothing is changed yet."));
    offerCancel();
    m_work.run(
        [path, store = m_desk.store.path()](const LongWork::Progress &progress) {
            return previewRestore(store, path, progress);
        },
        [this, path](const RestorePreview &preview) {
            const QString report = reportOf(preview);
            finish(report);
            askToRestore(path, preview);
        },
        [this](const std::exception_ptr &error) { fail(error); });
}

void StorePage::askToRestore(const QString &path, const RestorePreview &preview)
{
    const QString question = sentenceWith(
        noticedesk::tr("Put this backup in the store's place?\n%1\n%2\nWhat was recorded after the "
                       "backup is not in it. The present store is kept aside; restoring that file "
                       "undoes this. The window closes its cases meanwhile."),
        path, reportOf(preview));
    if (!preview.other) {
        m_desk.prompt.ask(this, question, noticedesk::tr("Restore"),
                          [this, path] { Q_EMIT restoreWanted(path, {}); });
        return;
    }
    auto *dialog = new OtherStoreDialog(question, preview.other->backup, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, path, other = preview.other->backup] { Q_EMIT restoreWanted(path, other); });
    dialog->open();
}

void StorePage::verifyStore()
{
    if (isWorking())
        return;
    begin(noticedesk::tr("The store is being examined. You can go on working."));
    if (!m_desk.store.readOnlyReason().isEmpty()) {
        runVerification(nullptr);
        return;
    }
    m_desk.store.write(
        this, [](const Store &store) { return store.lock(); },
        [this](const StoreLock *held) { runVerification(held); },
        [this](const std::exception_ptr &error) { fail(error); });
}

void StorePage::runVerification(const StoreLock *held)
{
    offerCancel();
    m_work.run(
        [path = m_desk.store.path(), today = m_desk.office.today(),
         held](const LongWork::Progress &progress) {
            const FontChain fonts;
            OfficeCalendar calendar;
            {
                const auto opened = openDatabase(path, Database::Access::ReadOnly);
                Database &database = *opened;
                calendar = officeCalendar(database);
            }
            const auto canDraw = [&fonts](char32_t character) { return fonts.canDraw(character); };
            const RuleContext rules{today, calendar, canDraw};
            Verification found =
                held ? verify(*held, rules, progress) : verify(path, rules, progress);
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            found.problems = namedProblems(found.problems, database);
            return found;
        },
        [this](const Verification &verification) { finish(reportOf(verification)); },
        [this](const std::exception_ptr &error) { fail(error); });
}

} // namespace noticedesk

#include "storepage.moc"
