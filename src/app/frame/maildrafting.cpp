// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/maildrafting.h"

#include "app/desk/caseevents.h"
#include "app/desk/desk.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/frame/readfailure.h"
#include "app/widgets/filechoice.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/noticemail.h"
#include "sheets/documents/sheetpdf.h"
#include "store/cases/caserecords.h"
#include "store/directory/organizationlookup.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Where an organisation has its mail, as the directory says; empty if it does not.
QString addressOf(Database &database, const NoticeTarget &target)
{
    if (!target.code)
        return {};
    const auto known = organizationWithCode(database, *target.code);
    return known ? known->email.value_or(QString()) : QString();
}

} // namespace

MailDrafting::MailDrafting(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window)
{
}

void MailDrafting::draft(const std::vector<CaseId> &cases)
{
    if (cases.size() != 1 || cases.front() == CaseId(0)) {
        Q_EMIT announced(noticedesk::tr("Open or choose one case first."));
        return;
    }
    const CaseId id = cases.front();
    m_desk.store.read(
        this, [id](Database &database) { return CaseRecords(database).find(id); },
        [this, id](const std::optional<CaseRecord> &record) {
            if (record && record->file.number)
                askForPlace(id, record->file.number->toString());
            else
                Q_EMIT announced(noticedesk::tr("A draft has no number yet; issue the notice, then "
                                                "make its e-mail."));
        },
        announcingFailure(m_desk.prompt, *this));
}

void MailDrafting::askForPlace(CaseId id, const QString &number)
{
    chooseSavedFile(m_window, noticedesk::tr("Save the e-mail draft"), number + u".eml"_s,
                    {noticedesk::tr("E-mail drafts (*.eml)")},
                    [this, id](const QString &path) { write(id, path); });
}

void MailDrafting::write(CaseId id, const QString &path)
{
    // On the reading thread: a file may be on a slow disk.
    m_desk.store.read(
        this,
        [id, path, sheets = m_desk.sheets](Database &database) {
            const auto record = CaseRecords(database).find(id);
            if (!record)
                return false;
            outputsBeside(database).require(path);
            const QByteArray pdf = sheets->pdf(Sheet::Notice, record->file, SheetMode::Fillable);
            const QString to = addressOf(database, record->file.notice.target);
            writeFileAtomically(path, mailDraftBytes(noticeMail(record->file, to, pdf)));
            return true;
        },
        [this, id](bool isWritten) {
            if (!isWritten) {
                Q_EMIT announced(noticedesk::tr("There is no such case in the store any more."));
                return;
            }
            Q_EMIT announced(noticedesk::tr(
                "The e-mail draft was saved; open it in the mail program and send it there."));
            noteCaseEvents(m_desk.store, this, {id}, u"export mail draft"_s);
        },
        announcingFailure(m_desk.prompt, *this));
}

} // namespace noticedesk

#include "maildrafting.moc"
