// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencefiles.h"
#include "store/cases/longstreams.h"
#include "store/cases/workingcopies.h"
#include "store/keeping/backup.h"
#include "store/keeping/verification.h"
#include "store/postgres/serveraddress.h"
#include "store/purging/casepurge.h"
#include "store/tray/trayactions.h"

#include <QDirIterator>

namespace noticedesk::testing
{

// What people have said and written in one case: seldom enough to be found nowhere by chance.
inline const QString secretName = QStringLiteral("龘靐齉");
inline const QString secretPhone = QStringLiteral("0987654321");
inline const QString secretEmail = QStringLiteral("ghoti.zq@example.tw");
inline const QString secretText = QStringLiteral("鱻羴蠱驫");

/// A case that has everything, and says the same in every part of it: closed on 2026-11-20.
inline CaseRecord caseWithEverything(EvidenceDesk &desk)
{
    const QString all = secretName + secretPhone + u' ' + secretEmail + u' ' + secretText;
    CaseActions &actions = desk.office.actions;
    CaseFile file = soundDraft();
    file.notice.target.name = secretName + QStringLiteral("診所");
    file.notice.target.address = all;
    file.notice.reason = all;
    file.notice.improvementItems = {all, all};
    file.notice.legalBases = {all};
    file.notice.contact = {all, secretName, secretPhone, secretEmail};
    const auto print = [](const CaseFile &issued) -> QByteArray {
        return "%PDF " + issued.notice.reason->toUtf8() + "\nstream\n" +
               QByteArray(leastSharedStream, 'f') + issued.notice.contact.name->toUtf8() +
               "\nendstream";
    };
    CaseRecord record = accepting([&](auto accepted) {
        return actions.issue(edit(actions.addDraft(file), accepted), print);
    });
    const auto act = [&](const auto &action) {
        record = accepting([&](auto accepted) { return action(edit(record, accepted)); });
    };
    file.notice.reason = all + u'。';
    act([&](const CaseEdit &now) { return actions.correct(now, file.notice, all, print); });
    Dispatch dispatch{DispatchedDocument::Correction,
                      DispatchChannel::RegisteredLetter,
                      QDate(2026, 10, 2),
                      QDate(2026, 10, 3),
                      all,
                      all,
                      {}};
    act([&](const CaseEdit &now) { return actions.addDispatch(now, dispatch); });
    act([&](const CaseEdit &now) { return actions.strikeOutDispatch(now, 0, all); });
    Response response = soundResponse();
    response.respondent = {secretName, secretPhone, secretEmail};
    response.statement = all;
    response.answers = {all, all};
    act([&](const CaseEdit &now) { return actions.recordResponse(now, response); });
    act([&](const CaseEdit &now) {
        return actions.recordTelephoneCall(
            now, {QDate(2026, 10, 21), QTime(9, 30), secretName, secretName, true, all});
    });
    act([&](const CaseEdit &now) { return actions.recordNotes(now, all, all); });
    act([&](const CaseEdit &now) {
        return actions.recordRound(now, 1, {Improved(), secretName, QDate(2026, 11, 20)});
    });
    desk.record = record;
    return record;
}

/// A page of the tray, which waits for the case if one is named.
inline KeptTrayPage trayPage(EvidenceDesk &desk, const QByteArray &bytes,
                             const std::optional<CaseId> &proposed)
{
    return TrayActions(*desk.office.store, QDate(2026, 11, 22))
        .add({desk.kept(bytes), secretName, sumOf(bytes + "scan"), 1, AttachmentSource::Scan,
              TrayReason::NoCode, proposed})
        .value();
}

/// The files below a folder in which one of the texts stands, in UTF-8 or UTF-16 of either order.
inline QStringList filesWith(const QString &folder, const QStringList &texts)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QByteArray bytes = bytesOf(each.next());
        for (const QString &text : texts) {
            QByteArray little;
            QByteArray big;
            for (const QChar unit : text) {
                little.append(char(unit.cell())).append(char(unit.row()));
                big.append(char(unit.row())).append(char(unit.cell()));
            }
            if (bytes.contains(text.toUtf8()) || bytes.contains(little) || bytes.contains(big))
                files.append(each.fileName());
        }
    }
    files.removeDuplicates();
    return files;
}

/// All of a secret, and each pair of its characters, which is what a search keeps.
inline QStringList secrets()
{
    QStringList texts{secretPhone, secretEmail};
    for (const QString &text : {secretName, secretText}) {
        for (qsizetype at = 0; at + 1 < text.size(); ++at)
            texts.append(text.sliced(at, 2));
    }
    return texts;
}

inline const QDate longAfter(2027, 1, 1);

/// A desk long after its cases were closed.
struct PurgeDesk : EvidenceDesk
{
    PurgeDesk()
    {
        office.store.now = QDateTime(QDate(2027, 2, 3), QTime(4, 5), Qt::UTC);
        if (!isServerAddress(office.store.path())) // no test here cuts the power
            database().run(QStringLiteral("PRAGMA synchronous = OFF"));
    }

    QString folderPath() const { return QFileInfo(office.store.path()).absolutePath(); }
    Database &database() { return office.store.database(); }
    CaseRecord kept(CaseId id) { return CaseRecords(database()).find(id).value(); }

    /// A closed case with secrets in all its parts, also in files.
    CaseRecord secretCase()
    {
        const CaseRecord closed = caseWithEverything(*this);
        attached(secretText.toUtf8(), secretName);
        actions.strikeOut(actions.describe(now().front(), secretText, QDate(2026, 10, 22)),
                          secretText);
        TrayActions tray(*office.store, QDate(2026, 11, 22));
        tray.file({trayPage(*this, secretEmail.toUtf8(), closed.id)}, closed.id, secretText);
        tray.dismiss(trayPage(*this, secretPhone.toUtf8(), closed.id), secretText);
        WorkingCopies(*office.store).save({closed.id, closed.revision, secretText, {}, {}});
        return kept(closed.id);
    }
    qint64 purgeAll(QDate before = longAfter)
    {
        const auto count = static_cast<qint64>(purgeableCases(database(), before).ids.size());
        return static_cast<qint64>(purgeCases(*office.store, before, count).size());
    }
    QStringList problems()
    {
        if (isServerAddress(office.store.path())) {
            StoreExamination examination(database(), {});
            return sentencesOf(examination.schema() + examination.chain() + examination.records() +
                               examination.sheets());
        }
        const RuleContext rules{QDate(2027, 2, 3), office.calendar, {}};
        const Verification found = verify(*office.store->lock(), rules, {});
        QStringList sentences = sentencesOf(found.problems);
        for (const CaseFinding &each : found.findings)
            sentences.append(each.finding.sentence);
        return sentences;
    }
};

} // namespace noticedesk::testing
