// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/keepevidence.h"

#include "domain/attachment.h"
#include "domain/tr.h"
#include "platform/openfiles.h"
#include "platform/systemerror.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/outputguard.h"

namespace noticedesk
{

namespace
{

void requireSize(qint64 bytes, const QString &name)
{
    if (bytes == 0)
        throw EvidenceError(tr("the file is empty, so there is nothing to keep"), name);
    if (bytes > mostAttachmentBytes)
        throw EvidenceError(tr("the file is larger than 512 MiB, the most that is kept as one "
                               "attachment"),
                            name);
}

[[noreturn]] void refuseUnreadable(const QString &source)
{
    throw EvidenceError(tr("the file cannot be read (%1)").arg(textOfSystemError(systemError())),
                        source);
}

/// What the system says of a file that can be taken.
FileState stateOfSource(const QString &store, const QString &source)
{
    requireInput(source, store);
    const auto state = stateOfFile(source);
    if (!state)
        refuseUnreadable(source);
    if (state->isFolder)
        throw EvidenceError(tr("this is a folder, not a file"), source);
    if (!state->isRegular)
        throw EvidenceError(tr("this is a device or a pipe, not a file"), source);
    requireSize(state->bytes, source);
    return *state;
}

/// Where the others find it, too.
KeptFile keptBy(NewEvidence &kept, const QString &store)
{
    KeptFile file = kept.keep();
    shareEvidence(store, file.file);
    return file;
}

} // namespace

void requireEvidence(const QString &store, const QString &source)
{
    stateOfSource(store, source);
    if (!canBeRead(source))
        refuseUnreadable(source);
}

KeptFile keepEvidence(const QString &store, const QString &source, const EvidenceProgress &progress)
{
    const FileState before = stateOfSource(store, source);
    const ExtraDescriptor file(source);
    if (!file.isOpen())
        refuseUnreadable(source);
    const auto requireSame = [&](bool isSame) {
        if (!isSame)
            throw EvidenceError(tr("the file was changed or removed while it was read; try again"),
                                source);
    };
    requireSame(file->state() == before);
    NewEvidence kept(EvidenceFolder::ofStore(store));
    QByteArray block(evidenceBlock, Qt::Uninitialized);
    while (true) {
        const qint64 read = file->readInto(block.data(), kept.bytes(), block.size());
        if (read < 0)
            refuseUnreadable(source);
        if (read == 0)
            break;
        requireSame(kept.bytes() + read <= before.bytes);
        kept.write(QByteArrayView(block.constData(), read));
        if (progress && !progress(kept.bytes(), before.bytes))
            throw EvidenceEnded(tr("the file was not taken"), source);
    }
    requireSame(kept.bytes() == before.bytes && stateOfFile(source) == before);
    return keptBy(kept, store);
}

KeptFile keepEvidence(const QString &store, QByteArrayView bytes, const QString &name)
{
    requireSize(bytes.size(), name);
    NewEvidence kept(EvidenceFolder::ofStore(store));
    kept.write(bytes);
    return keptBy(kept, store);
}

} // namespace noticedesk
