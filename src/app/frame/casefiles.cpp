// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/casefiles.h"

#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "domain/tr.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "store/cases/caseevent.h"
#include "store/cases/caseimport.h"
#include "store/cases/caserecords.h"

#include <QFileDialog>

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

} // namespace

CaseFiles::CaseFiles(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window)
{
}

void CaseFiles::choose()
{
    QFileDialog *dialog =
        fileDialog(m_window, noticedesk::tr("Open case files"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CaseFiles::open);
    dialog->open();
}

void CaseFiles::open(const QStringList &files)
{
    // On the reading thread: a file may be on a slow disk.
    m_desk.store.read(
        this,
        [files](Database &) {
            std::vector<CaseFile> cases;
            for (const QString &file : files)
                cases.push_back(readCaseFile(file));
            return cases;
        },
        [this](const std::vector<CaseFile> &cases) { add(cases); });
}

void CaseFiles::add(const std::vector<CaseFile> &cases)
{
    m_desk.store.write(
        this,
        [cases](Store &store) {
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
        [this](const std::vector<CaseId> &added) {
            Q_EMIT told(noticedesk::tr("%1 cases were added.").arg(QString::number(added.size())));
            if (!added.empty())
                Q_EMIT opened(added.back());
        });
}

void CaseFiles::save(const std::vector<CaseId> &cases)
{
    if (cases.empty() || cases.front() == CaseId(0)) {
        Q_EMIT told(noticedesk::tr("Open or choose a case first."));
        return;
    }
    QFileDialog *dialog =
        fileDialog(m_window, noticedesk::tr("Save the case file"), QFileDialog::AcceptSave);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, id = cases.front()](const QString &to) {
            m_desk.store.read(
                this,
                [id, to](Database &database) {
                    if (const auto record = CaseRecords(database).find(id))
                        writeCaseFile(to, record->file);
                },
                [this, id] {
                    Q_EMIT told(noticedesk::tr("The case file was saved."));
                    m_desk.store.write(
                        this, [id](Store &store) { noteCaseEvent(store, id, u"export case"_s); },
                        [] {});
                });
        });
    dialog->open();
}

} // namespace noticedesk

#include "casefiles.moc"
