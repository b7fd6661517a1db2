// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/draggedcases.h"

#include "app/cases/casetable.h"
#include "app/desk/caseevents.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/frame/printedcases.h"
#include "app/printing/printpress.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/exchangeerror.h"
#include "sheets/sheetkinds.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::size_t mostCases = 50;

/// The sheets that a case has: the notice as it was issued, or as it is drawn now where that is not
/// kept, and the tracking sheet if there is a round.
std::vector<PrintContent> contentsOf(const PrintCase &each)
{
    PrintContent notice;
    if (each.originals.contains(each.file.noticeRevision))
        notice.source = PrintSource::Original;
    std::vector<PrintContent> contents{notice};
    if (!each.file.rounds.empty()) {
        PrintContent tracking;
        tracking.order.sheets = {Sheet::Tracking};
        contents.push_back(tracking);
    }
    return contents;
}

/// Drafts have no number that would tell their files apart.
QString fileNameOf(const QString &name, const PrintCase &each, CaseId id)
{
    return each.file.number ? name : QString::number(id.value()) + u'-' + name;
}

QUrl writtenFile(const QString &path, const QByteArray &pdf, const OutputGuard &guard)
{
    guard.require(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        throw ExchangeError(file.errorString(), path);
    return QUrl::fromLocalFile(path);
}

QList<QUrl> writeSheets(const PrintedCases &read, SheetPdf &pdf, const QString &folder,
                        const OutputGuard &guard, const LongWork::Progress &progress)
{
    if (!QDir().mkpath(folder))
        throw ExchangeError(noticedesk::tr("The folder cannot be made"), folder);
    QList<QUrl> files;
    for (std::size_t at = 0; at < read.cases.size(); ++at) {
        if (!progress({}, static_cast<qint64>(at)))
            return {};
        for (const PrintContent &content : contentsOf(read.cases[at])) {
            const auto documents = printDocuments({read.cases[at]}, content, pdf, [](int) {}, {});
            for (const PrintDocument &each : documents)
                files.append(writtenFile(
                    folder + u'/' + fileNameOf(each.fileName, read.cases[at], read.ids[at]),
                    each.pdf, guard));
        }
    }
    return files;
}

} // namespace

DraggedCases::DraggedCases(Desk &desk, CaseTable &table)
    : QObject(&table), m_desk(desk), m_table(table)
{
    connect(&table, &CaseTable::dragWanted, this, &DraggedCases::begin);
}

DraggedCases::~DraggedCases() = default;

void DraggedCases::begin(const std::vector<CaseId> &ids)
{
    if (m_work.isRunning())
        return;
    if (ids.size() > mostCases) {
        Q_EMIT announced(
            noticedesk::tr("At most %1 cases can be dragged out at once; save the others as PDF.")
                .arg(QString::number(mostCases)));
        return;
    }
    makeFolder();
    if (!m_folder->isValid()) {
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), m_folder->errorString()));
        return;
    }
    const QString folder = m_folder->filePath(QString::number(++m_drags));
    m_work.run(
        [ids, folder, store = m_desk.store.path(),
         pdf = m_desk.sheets](const LongWork::Progress &progress) {
            const auto opened = openDatabase(store, Database::Access::ReadOnly);
            Database &database = *opened;
            const PrintedCases read = readForPrinting(database, ids);
            return Made{read.ids, CaseList(database).rows(read.ids),
                        writeSheets(read, *pdf, folder, outputsBeside(database), progress)};
        },
        [this](const Made &made) { drag(made); },
        [this](const std::exception_ptr &error) { m_desk.prompt.tell(error); });
}

void DraggedCases::makeFolder()
{
    if (m_folder && m_folder->isValid())
        return;
    m_unfinished.reset();
    m_unfinished.emplace([this] { m_folder.emplace(QDir::tempPath() + u"/noticedesk-XXXXXX"); },
                         [this] { takeBackFolder(m_folder->path()); });
}

void DraggedCases::drag(const Made &made)
{
    if (made.files.isEmpty())
        return;
    std::unique_ptr<QMimeData> data = m_table.tableOf(made.rows);
    data->setUrls(made.files);
    Q_EMIT ready(*data);
    if (!(QApplication::mouseButtons() & Qt::LeftButton))
        return;                       // it was let go before the files were there
    auto *drag = new QDrag(&m_table); // deletes itself
    drag->setMimeData(data.release());
    if (drag->exec(Qt::CopyAction) != Qt::IgnoreAction)
        noteCaseEvents(m_desk.store, this, made.ids, u"export PDF"_s);
}

} // namespace noticedesk

#include "draggedcases.moc"
