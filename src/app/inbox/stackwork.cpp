// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/stackwork.h"

#include "app/desk/desk.h"
#include "app/desk/documentthreads.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/desk/watchedfolder.h"
#include "domain/tr.h"
#include "intake/readstack.h"

namespace noticedesk
{

namespace
{

/// The files of a stack as they were read, without those that were changed or removed since.
FileStates recordedFiles(const IntakeStack &stack, const KeptStack &kept)
{
    FileStates files;
    for (const IntakeDocument &document : stack.documents)
        files.insert_or_assign(document.file, document.state);
    for (const IntakeFault &fault : kept.faults)
        files.erase(fault.file);
    return files;
}

} // namespace

StackWork::StackWork(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_work, &LongWork::progressed, this, [this](const QString &what, qint64 done) {
        Q_EMIT progressed(noticedesk::tr("%1: %2").arg(what, QString::number(done)));
    });
}

void StackWork::readScanned(const ScannedPages &pages)
{
    m_scanned = pages;
    read(pages.files);
}

void StackWork::read(const QStringList &filesAndFolders)
{
    Q_EMIT progressed(noticedesk::tr("The pages are being read."));
    m_work.run(
        [filesAndFolders, path = m_desk.store.path(), sheets = m_desk.sheets,
         &reader = m_desk.documents->reader()](const LongWork::Progress &progress) {
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            return readStack(filesAndFolders, reader, database, *sheets,
                             [&progress](qsizetype done, qsizetype) {
                                 return progress(noticedesk::tr("Pages read"), done);
                             });
        },
        [this](const IntakeStack &stack) {
            const QString trouble = m_scanned.trouble;
            if (stack.pages.empty())
                discardScanned();
            Q_EMIT stackRead(stack, trouble);
        },
        [this](const std::exception_ptr &error) { Q_EMIT failed(sentenceOf(error)); });
}

void StackWork::record(const IntakeStack &stack)
{
    Q_EMIT progressed(noticedesk::tr("The pages are being kept."));
    m_work.run(
        [stack, path = m_desk.store.path(),
         &reader = m_desk.documents->reader()](const LongWork::Progress &progress) {
            return keepStack(path, stack, reader, [&progress](qsizetype done, qsizetype) {
                return progress(noticedesk::tr("Pages kept"), done);
            });
        },
        [this, stack](const KeptStack &kept) { write(stack, kept); },
        [this](const std::exception_ptr &error) { Q_EMIT failed(sentenceOf(error)); });
}

void StackWork::write(const IntakeStack &stack, const KeptStack &kept)
{
    m_isWriting = true;
    m_desk.store.write(
        this,
        // Scanned pages are nowhere else; other files are read anew.
        [kept, stack, isScanned = holdsScanned(), today = m_desk.office.today()](Store &store) {
            const RecordedStack recorded = recordStack(store, kept, today);
            return std::pair(recorded,
                             isScanned ? notRecorded(store.database(), stack) : IntakeStack());
        },
        [this, faults = kept.faults, files = recordedFiles(stack, kept)](const auto &done) {
            m_isWriting = false;
            if (m_desk.scannerFolder)
                m_desk.scannerFolder->takeIn(files);
            const auto &[recordedStack, rest] = done;
            if (rest.pages.empty())
                discardScanned();
            Q_EMIT recorded(recordedStack, {rest.documents, rest.pages, faults});
        },
        [this](const std::exception_ptr &error) {
            m_isWriting = false;
            Q_EMIT failed(sentenceOf(error));
        });
}

} // namespace noticedesk

#include "stackwork.moc"
