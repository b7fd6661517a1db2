// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casefileactions.h"

#include "app/desk/caseevents.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/frame/readfailure.h"
#include "domain/findings.h"
#include "domain/isolation.h"
#include "domain/redaction.h"
#include "domain/tr.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"
#include "store/cases/caseimport.h"
#include "store/cases/caserecords.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QFileDialog *fileDialog(QWidget *window, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setNameFilter(noticedesk::tr("Case files (*.json)"));
    dialog->setDefaultSuffix(u"case.json"_s); // what the desktop opens with this program
    return dialog;
}

/// A box in a dialog for files, which the system's own dialogs have no room for.
QCheckBox *addMaskBox(QFileDialog *dialog)
{
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    auto *box = new QCheckBox(noticedesk::tr("&Mask personal data"), dialog);
    box->setObjectName(u"maskBox"_s);
    dialog->layout()->addWidget(box);
    return box;
}

/// The case as it leaves the office.
CaseFile outgoing(const CaseFile &file, bool isMasked)
{
    return isMasked ? redacted(file) : file;
}

/// As the history calls it.
QString actionOf(bool isMasked)
{
    return isMasked ? u"export case, masked"_s : u"export case"_s;
}

/// Throws ExchangeError for what may give nothing to read for ever, and OutputRefused for the store
/// itself, whose locks would end when the file is closed.
void refuseUnreadable(const QString &file, const QString &store)
{
    requireInput(file, store);
    const QFileInfo there(file);
    if (there.exists() && !there.isFile() && !there.isDir())
        throw ExchangeError(noticedesk::tr("This is a device or a pipe, not a file"),
                            printable(file));
}

QString caseFileNameOf(const CaseRecord &record)
{
    const QString name = record.file.number ? record.file.number->toString()
                                            : u"draft-%1"_s.arg(QString::number(record.id.value()));
    return name + u".case.json"_s;
}

/// Not more lines than a box has room for.
QString listed(const QStringList &remarks)
{
    constexpr qsizetype mostShown = 10;
    QStringList lines = remarks.first(std::min(remarks.size(), mostShown));
    if (remarks.size() > mostShown)
        lines.append(noticedesk::tr("and %1 more").arg(remarks.size() - mostShown));
    return lines.join(u'\n');
}

/// Files that were written; unless they are kept, they are removed again.
class WrittenFiles final
{
public:
    explicit WrittenFiles(const OutputGuard &guard) : m_guard(guard) {}
    ~WrittenFiles()
    {
        for (const QString &file : m_files)
            QFile::remove(file);
    }
    WrittenFiles(const WrittenFiles &) = delete;
    WrittenFiles &operator=(const WrittenFiles &) = delete;

    /// Throws ExchangeError also if there is such a file already.
    void write(const QString &file, const CaseFile &contents)
    {
        if (const QFileInfo there(file); there.exists() || there.isSymLink())
            throw ExchangeError(
                noticedesk::tr("There is a file of this name already, so no case file was saved; "
                               "choose another folder"),
                printable(file));
        m_guard.require(file);
        writeCaseFile(file, contents);
        m_files.append(file);
    }
    void keep() { m_files.clear(); }

private:
    const OutputGuard &m_guard;
    QStringList m_files;
};

/// Writes each case into the folder, all or none; gives those that there are in the store.
std::vector<CaseId> writeEach(Database &database, const std::vector<CaseId> &cases,
                              const CaseFileTarget &target, const LongWork::Progress &progress)
{
    CaseRecords records(database);
    const OutputGuard guard = outputsBeside(database);
    guard.require(target.path);
    WrittenFiles files(guard);
    std::vector<CaseId> saved;
    for (const CaseId id : cases) {
        if (!progress({}, static_cast<qint64>(saved.size())))
            return {};
        const auto record = records.find(id);
        if (!record)
            continue;
        files.write(target.path + u'/' + caseFileNameOf(*record),
                    outgoing(record->file, target.isMasked));
        saved.push_back(id);
    }
    files.keep();
    return saved;
}

} // namespace

CaseFileActions::CaseFileActions(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window)
{
    connect(&m_saving, &LongWork::progressed, this, [this](const QString &, qint64 done) {
        Q_EMIT announced(
            noticedesk::tr("Case files are being saved: %1").arg(QString::number(done)));
    });
}

void CaseFileActions::choose()
{
    QFileDialog *dialog =
        fileDialog(m_window, noticedesk::tr("Open case files"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CaseFileActions::open);
    dialog->open();
}

void CaseFileActions::open(const QStringList &files)
{
    // On the reading thread: a file may be on a slow disk.
    m_desk.store.read(
        this,
        [files, today = m_desk.office.today()](Database &database) {
            IncomingCases incoming;
            for (const QString &file : files) {
                refuseUnreadable(file, database.path());
                incoming.cases.push_back(readCaseFile(file));
                for (const Finding &finding : findingsOnImport(incoming.cases.back(), today))
                    incoming.remarks.append(isolated(QFileInfo(file).fileName()) + u' ' +
                                            finding.sentence);
            }
            return incoming;
        },
        [this](const IncomingCases &incoming) { add(incoming); },
        announcingFailure(m_desk.prompt, *this));
}

void CaseFileActions::add(const IncomingCases &incoming)
{
    m_desk.store.write(
        this,
        [cases = incoming.cases](Store &store) {
            std::vector<CaseId> added;
            auto next = cases.begin();
            importCases(
                store,
                [&]() -> std::optional<CaseFile> {
                    return next == cases.end() ? std::nullopt : std::optional(*next++);
                },
                [&added](const CaseRecord &record) { added.push_back(record.id); });
            return added;
        },
        [this, remarks = incoming.remarks](const std::vector<CaseId> &added) {
            const QString done =
                noticedesk::tr("%1 cases were added.").arg(QString::number(added.size()));
            Q_EMIT announced(done);
            if (!added.empty())
                Q_EMIT opened(added.back());
            if (!remarks.isEmpty())
                m_desk.prompt.inform(done, listed(remarks));
        });
}

void CaseFileActions::save(const std::vector<CaseId> &cases)
{
    if (cases.empty() || cases.front() == CaseId(0)) {
        Q_EMIT announced(noticedesk::tr("Open or choose a case first."));
        return;
    }
    if (cases.size() > 1) {
        auto *dialog = new QFileDialog(m_window, noticedesk::tr("Save the case files in a folder"));
        dialog->setObjectName(u"fileDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        const QCheckBox *mask = addMaskBox(dialog);
        connect(dialog, &QFileDialog::fileSelected, this, [this, cases, mask](const QString &path) {
            saveEach(cases, {path, mask->isChecked()});
        });
        dialog->open();
        return;
    }
    QFileDialog *dialog =
        fileDialog(m_window, noticedesk::tr("Save the case file"), QFileDialog::AcceptSave);
    const QCheckBox *mask = addMaskBox(dialog);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = cases.front(), mask](const QString &file) {
                saveOne(id, {file, mask->isChecked()});
            });
    dialog->open();
}

void CaseFileActions::saveOne(CaseId id, const CaseFileTarget &target)
{
    m_desk.store.read(
        this,
        [id, target](Database &database) {
            const auto record = CaseRecords(database).find(id);
            outputsBeside(database).require(target.path);
            if (record)
                writeCaseFile(target.path, outgoing(record->file, target.isMasked));
            return record.has_value();
        },
        [this, id, target](bool saved) {
            Q_EMIT announced(saved
                                 ? noticedesk::tr("The case file was saved.")
                                 : noticedesk::tr("There is no such case in the store any more."));
            if (saved)
                noteCaseEvents(m_desk.store, this, {id}, actionOf(target.isMasked));
        },
        announcingFailure(m_desk.prompt, *this));
}

void CaseFileActions::saveEach(const std::vector<CaseId> &cases, const CaseFileTarget &target)
{
    if (m_saving.isRunning()) {
        Q_EMIT announced(
            noticedesk::tr("Other case files are still being saved; wait for their end."));
        return;
    }
    m_saving.run(
        [path = m_desk.store.path(), cases, target](const LongWork::Progress &progress) {
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            return writeEach(database, cases, target, progress);
        },
        [this, target](const std::vector<CaseId> &saved) {
            Q_EMIT announced(
                noticedesk::tr("%1 case files were saved.").arg(QString::number(saved.size())));
            noteCaseEvents(m_desk.store, this, saved, actionOf(target.isMasked));
        },
        [this](const std::exception_ptr &error) { m_desk.prompt.tell(error); });
}

} // namespace noticedesk

#include "casefileactions.moc"
