// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acting.h"
#include "store/cases/attachments.h"
#include "store/evidence/evidenceactions.h"
#include "store/evidence/serverevidence.h"

#include <QFile>
#include <QTemporaryDir>

namespace noticedesk::testing
{

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
    std::vector<KeptAttachment> now() { return Attachments(office.store.database()).of(record.id); }
};

inline QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace noticedesk::testing
