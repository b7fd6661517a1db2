// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/session.h"

#include "app/desk/storethreads.h"
#include "app/frame/mainwindow.h"
#include "app/frame/restoringdialog.h"
#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/documents/sheetpdf.h"
#include "store/database/storeerror.h"
#include "store/database/upgrade.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/restore.h"
#include "store/postgres/serveraddress.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

Session::Session(const QString &store, QObject *parent)
    : QObject(parent), m_path(store), m_sheets(std::make_shared<SheetPdf>(FontCache::ofUser()))
{
}

Session::~Session()
{
    m_window.reset();
    m_store.reset();
    if (m_loading)
        m_loading->wait();
}

void Session::begin(const QStringList &files)
{
    m_files = files;
    // Fonts and forms take a moment to load, so another thread does it.
    m_loading.reset(QThread::create([sheets = m_sheets] {
        try {
            sheets->load();
        } catch (const Error &) {
            // Reported where they are needed.
        }
    }));
    m_loading->start();
    open();
}

void Session::open()
{
    try {
        if (isServerAddress(m_path))
            m_path = parseServerAddress(m_path).toString();
        else
            findFile();
    } catch (const Error &) {
        tellUnopened(std::current_exception());
        return;
    }
    m_store = std::make_unique<StoreThreads>(m_path);
    m_store->open(
        this, [this] { showWindow(); },
        [this](const std::exception_ptr &error) { tellUnopened(error); });
}

/// Makes a store where none was yet. One on a server is made by its administrator.
void Session::findFile()
{
    m_isNew = !QFileInfo::exists(m_path);
    if (m_isNew && !latestBackup(m_path).isEmpty())
        throw StoreError(noticedesk::tr("the store is not there, but its backups are; put the "
                                        "store back, or restore the latest of them"),
                         m_path);
    if (m_isNew) {
        requireOwnPlace(m_path);
        if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
            throw StoreError(noticedesk::tr("the folder cannot be made"), m_path);
        makeStore(m_path);
    }
}

void Session::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_store, m_sheets);
    connect(m_window.get(), &MainWindow::closed, this, &Session::end, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreWanted, this,
            [this](const QString &backup, const QString &otherStore) {
                m_backup = backup;
                m_otherStore = otherStore;
                m_window->close();
            });
    connect(m_window.get(), &MainWindow::closingGivenUp, this, [this] { m_backup.clear(); });
    m_window->show();
    m_window->begin();
    if (m_isNew && m_store->readOnlyReason().isEmpty())
        m_window->welcome();
    if (!m_files.isEmpty())
        m_window->raiseWith(std::exchange(m_files, {}));
    Q_EMIT windowShown();
}

void Session::raiseWith(const QStringList &files)
{
    if (m_window)
        m_window->raiseWith(files);
    else
        m_files += files;
}

void Session::end()
{
    if (!m_window)
        return;
    m_window.reset();
    m_store.reset();
    if (m_backup.isEmpty())
        QApplication::quit();
    else
        restore(std::exchange(m_backup, {}), std::exchange(m_otherStore, {}));
}

void Session::restore(const QString &backup, const QString &otherStore)
{
    m_notice = std::make_unique<RestoringDialog>();
    connect(m_notice.get(), &RestoringDialog::cancelled, this, [this] { m_restoring.cancel(); });
    connect(&m_restoring, &LongWork::progressed, m_notice.get(), &RestoringDialog::showProgress);
    // The store is closed; a thread of its own, so that the session answers.
    m_restoring.run(
        [path = m_path, backup, otherStore](const LongWork::Progress &progress) {
            const auto accept = [&](const RestorePreview &preview) {
                if (preview.other && preview.other->backup != otherStore)
                    throw StoreError(
                        sentenceWith(noticedesk::tr("this is a backup of another store, “%1”; open "
                                                    "the store and restore it there, where its "
                                                    "name is asked for"),
                                     preview.other->backup),
                        backup);
            };
            return noticedesk::restore(
                path, backup, Author::ofProcess(), [] { return QDateTime::currentDateTimeUtc(); },
                progress, accept);
        },
        [this](const Restored &restored) {
            m_notice.reset();
            connect(
                this, &Session::windowShown, this,
                [this, restored] { m_window->tellRestored(restored); }, Qt::SingleShotConnection);
            open();
        },
        [this](const std::exception_ptr &error) {
            m_notice.reset();
            try {
                std::rethrow_exception(error);
            } catch (const ExaminationEnded &) {
                open(); // cancelled; everything is as it was
            } catch (...) {
                tellUnrestored(error);
            }
        });
    m_notice->show();
}

void Session::tellUnopened(const std::exception_ptr &error)
{
    m_store.reset();
    askHowToGoOn(sentenceWith(noticedesk::tr("The store cannot be opened: %1"), sentenceOf(error)) +
                     u"\n\n"_s + noticedesk::tr("Nothing of it was changed."),
                 noticedesk::tr("&Try again"));
}

void Session::tellUnrestored(const std::exception_ptr &error)
{
    askHowToGoOn(
        sentenceWith(noticedesk::tr("The backup was not restored: %1"), sentenceOf(error)) +
            u"\n\n"_s + noticedesk::tr("The store is as it was."),
        noticedesk::tr("&Open the store"));
}

void Session::askHowToGoOn(const QString &happened, const QString &openButton)
{
    const QString backup = latestBackup(m_path);
    QString text = happened;
    if (!backup.isEmpty())
        text += u' ' + sentenceWith(noticedesk::tr("The latest backup is %1."), backup);
    auto *box = new QMessageBox(QMessageBox::Critical, noticedesk::tr("Improvement notices"), {},
                                QMessageBox::NoButton);
    box->setObjectName(u"unopenedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    QPushButton *again = box->addButton(openButton, QMessageBox::AcceptRole);
    QPushButton *restored =
        backup.isEmpty()
            ? nullptr
            : box->addButton(noticedesk::tr("&Restore this backup"), QMessageBox::ActionRole);
    QPushButton *quit = box->addButton(noticedesk::tr("&Quit"), QMessageBox::RejectRole);
    box->setEscapeButton(quit);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, again, restored, backup](QAbstractButton *button) {
                if (button == again)
                    open();
                else if (restored && button == restored)
                    restore(backup, {});
                else
                    QApplication::quit();
            });
    box->open();
}

} // namespace noticedesk

#include "session.moc"
