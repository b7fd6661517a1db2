// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/unfinishedcopy.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/systemerror.h"
#include "store/database/filenames.h"
#include "store/database/storeerror.h"
#include "store/sqlite/storeheader.h"

#include <QFile>

namespace noticedesk
{

namespace
{

/// The lock of the file that has the name now: one whose file was removed meanwhile claims nothing.
Descriptor claimed(const QString &file, const QString &claim)
{
    while (true) {
        Descriptor lock = Descriptor::forLocking(claim);
        if (!lock.isOpen())
            throw StoreError(textOfSystemError(systemError()), file);
        if (!lock.lockAlone())
            throw StoreError(tr("another process is writing a file of this name"), file);
        const auto state = lock.state();
        if (state && state->identity == FileIdentity::of(claim))
            return lock;
    }
}

void removeRemnant(const QString &name)
{
    const auto file = Descriptor::forReading(name);
    const QByteArray beginning = file.read(0, storeHeaderSize);
    if (!beginning.isEmpty() && !isStoreHeader(beginning))
        throw StoreError(tr("another file has the name under which the copy is made; move it"),
                         name);
    removeWithLogs(name);
}

void removeBoth(const QString &copy, const QString &claim)
{
    removeWithLogs(copy);
    QFile::remove(claim);
}

} // namespace

UnfinishedCopy::UnfinishedCopy(const QString &file, const QString &ending)
    : m_name(file + ending), m_claimFile(file + u".claim"), m_claim(claimed(file, m_claimFile))
{
    removeRemnant(m_name);
    m_unfinished.emplace([name = m_name, claim = m_claimFile] { removeBoth(name, claim); });
}

UnfinishedCopy::~UnfinishedCopy()
{
    removeBoth(m_name, m_claimFile);
}

} // namespace noticedesk
