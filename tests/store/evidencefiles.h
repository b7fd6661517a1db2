// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acting.h"
#include "store/cases/attachments.h"
#include "store/evidence/evidenceactions.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/verification.h"

#include <QFile>
#include <QTemporaryDir>

namespace noticedesk::testing
{

using namespace Qt::StringLiterals;

/// The bytes of a file; nothing if it cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with files that are to be kept as evidence.
class EvidenceSource
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        writeTo(path(name), bytes);
        return path(name);
    }
    static void setTime(const QString &path, const QDateTime &time)
    {
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(time, QFileDevice::FileModificationTime))
            qFatal("no file to age");
    }
    static void writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file for the test");
    }

private:
    QTemporaryDir m_folder;
};

/// A case of a store, and files beside it.
struct EvidenceDesk : EvidenceSource
{
    ActingStore office;
    CaseRecord record = office.issued();
    EvidenceActions actions{*office.store, QDate(2026, 11, 22)};
    EvidenceFolder folder = EvidenceFolder::ofStore(office.store.path());

    KeptFile kept(const QByteArray &bytes)
    {
        const KeptFile file =
            keepEvidence(office.store.path(), write(QStringLiteral("source"), bytes));
        shareEvidence(office.store.path(), file.file);
        return file;
    }
    KeptAttachment attached(const QByteArray &bytes,
                            const QString &name = QStringLiteral("scan.pdf"))
    {
        return actions.attach(record.id, {{kept(bytes), {}, {}, AttachmentSource::File, name}})
            .front();
    }
    /// What happens to a file that is kept, against the program's will: it is gone.
    void lose(const EvidenceFile &file)
    {
        if (!testServer().isEmpty())
            onServer(u"DELETE FROM evidence_blocks WHERE sha256 = ?"_s, {file.sha256});
        QFile::remove(folder.pathOf(file.sha256));
        if (folder.holds(file))
            qFatal("the file is still there");
    }
    /// It has other bytes.
    void damage(const EvidenceFile &file, const QByteArray &bytes)
    {
        if (!testServer().isEmpty())
            onServer(u"UPDATE evidence_blocks SET bytes = ? WHERE sha256 = ?"_s,
                     {bytes, file.sha256});
        const QString path = folder.pathOf(file.sha256);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        writeTo(path, bytes);
    }
    std::vector<KeptAttachment> now() { return Attachments(office.store.database()).of(record.id); }
    /// Makes everything look as if it was kept so many days before now.
    void makeOlder(int days)
    {
        office.store.now = QDateTime::currentDateTimeUtc();
        const QStringList files = folder.contents().files;
        for (const QString &sha256 : files)
            setTime(folder.pathOf(sha256), office.store.now.addDays(-days));
        if (!testServer().isEmpty())
            onServer(u"UPDATE evidence_blocks SET added = added - make_interval(days => ?)"_s,
                     {days});
    }
    /// SHA-256 of each file that is kept with the store, sorted.
    QStringList filesOfStore()
    {
        return testServer().isEmpty() ? folder.contents().files
                                      : ServerEvidence(office.store.database()).files();
    }
    /// All that is examined of the store.
    Verification verified()
    {
        const RuleContext rules{QDate(2026, 11, 22), office.calendar, {}};
        const StoreLock *lock = office.store->lock();
        return lock ? verify(*lock, rules, {}) : verify(office.store.path(), rules, {});
    }

private:
    /// As the server's administrator, whom no trigger stops.
    void onServer(const QString &statement, const QVariantList &values)
    {
        Database &server = office.store.database();
        server.run(u"SET session_replication_role = replica"_s);
        server.run(statement, values);
        server.run(u"RESET session_replication_role"_s);
    }
};

inline QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace noticedesk::testing
