// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/evidencefolder.h"

#include "domain/tr.h"
#include "platform/systemerror.h"
#include "store/database/filenames.h"
#include "store/database/storeerror.h"
#include "store/history/sha256.h"
#include "store/postgres/serveraddress.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace noticedesk
{

const QString EvidenceFolder::begunPrefix = u".new-"_s;

namespace
{

/// A name for the copies of what a server has, whoever asks it.
QString folderNameOf(const ServerAddress &server)
{
    const QString place = u"%1:%2/%3"_s.arg(server.host, QString::number(server.port), server.name);
    return QString::fromLatin1(sha256(place.toUtf8()).toHex());
}

} // namespace

EvidenceFolder EvidenceFolder::ofStore(const QString &store)
{
    if (isServerAddress(store)) {
        const QString copies = inFolder(
            QStandardPaths::writableLocation(QStandardPaths::CacheLocation), u"evidence"_s);
        return EvidenceFolder(inFolder(copies, folderNameOf(parseServerAddress(store))));
    }
    const QFileInfo info(store);
    return EvidenceFolder(inFolder(info.absolutePath(), info.completeBaseName() + u"-evidence"));
}

QString EvidenceFolder::pathOf(const QString &sha256) const
{
    return inFolder(inFolder(m_path, sha256.first(2)), sha256);
}

bool EvidenceFolder::holds(const EvidenceFile &file) const
{
    const auto state = stateOfFile(pathOf(file.sha256));
    return state && state->isRegular && state->bytes == file.bytes;
}

Descriptor EvidenceFolder::open(const EvidenceFile &file) const
{
    const QString path = pathOf(file.sha256);
    Descriptor opened = Descriptor::forReading(path);
    if (!opened.isOpen() && !stateOfFile(path))
        throw StoreDamaged(tr("the file of this attachment is missing"), path);
    if (!opened.isOpen())
        throw StoreError(textOfSystemError(systemError()), path);
    const auto state = opened.state();
    if (!state || !state->isRegular || state->bytes != file.bytes)
        throw StoreDamaged(tr("the file of this attachment was changed"), path);
    return opened;
}

void EvidenceFolder::read(const EvidenceFile &file,
                          const std::function<void(QByteArrayView)> &use) const
{
    const Descriptor opened = open(file);
    Sha256 hash;
    QByteArray block(evidenceBlock, Qt::Uninitialized);
    for (qint64 at = 0; at < file.bytes;) {
        const qint64 read = opened.readInto(block.data(), at, block.size());
        if (read < 0)
            throw StoreError(textOfSystemError(systemError()), pathOf(file.sha256));
        if (read == 0)
            break;
        const QByteArrayView bytes(block.constData(), read);
        hash.add(bytes);
        use(bytes);
        at += read;
    }
    if (QString::fromLatin1(hash.result().toHex()) != file.sha256)
        throw StoreDamaged(tr("the file of this attachment was changed"), pathOf(file.sha256));
}

EvidenceFolder::Contents EvidenceFolder::contents() const
{
    static const QRegularExpression name(u"\\A[0-9a-f]{64}\\z"_s);
    static const QRegularExpression firstTwo(u"\\A[0-9a-f]{2}\\z"_s);
    constexpr auto everything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    Contents contents;
    for (const QString &entry : QDir(m_path).entryList(everything, QDir::Name)) {
        const QString path = inFolder(m_path, entry);
        if (entry.startsWith(begunPrefix)) {
            contents.begun.append(path);
            continue;
        }
        if (!firstTwo.match(entry).hasMatch() || !QFileInfo(path).isDir()) {
            contents.other.append(path);
            continue;
        }
        for (const QString &file : QDir(path).entryList(everything, QDir::Name)) {
            if (file.startsWith(entry) && name.match(file).hasMatch())
                contents.files.append(file);
            else
                contents.other.append(inFolder(path, file));
        }
    }
    return contents;
}

} // namespace noticedesk
