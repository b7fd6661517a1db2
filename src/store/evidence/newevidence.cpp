// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence/newevidence.h"

#include "platform/filenames.h"
#include "platform/systemerror.h"
#include "store/database/filenames.h"
#include "store/database/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace noticedesk
{

namespace
{

/// Makes a folder, and lets its name outlast a power cut.
void makeEvidenceFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return;
    // Beside a store it is there; among what a user keeps of a server it may not be yet.
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!makePrivateFolder(path))
        throw StoreError(textOfSystemError(systemError()), path);
    syncToDisk(QFileInfo(path).absolutePath());
}

} // namespace

NewEvidence::NewEvidence(const EvidenceFolder &folder) : m_folder(folder)
{
    makeEvidenceFolder(m_folder.path());
    constexpr int hexadecimal = 16;
    m_path = inFolder(m_folder.path(),
                      EvidenceFolder::begunPrefix +
                          QString::number(QRandomGenerator::system()->generate64(), hexadecimal));
    m_unfinished.emplace([this] { m_file = Descriptor::forNewFile(m_path); },
                         [path = m_path] { QFile::remove(path); });
    if (!m_file.isOpen())
        refuse();
}

NewEvidence::~NewEvidence()
{
    if (m_unfinished)
        QFile::remove(m_path);
}

void NewEvidence::write(QByteArrayView bytes)
{
    if (m_beginning.size() < lookedAtForKind)
        m_beginning.append(
            bytes.first(std::min(bytes.size(), lookedAtForKind - m_beginning.size())));
    m_hash.add(bytes);
    m_bytes += bytes.size();
    if (!m_file.append(bytes))
        refuse();
}

KeptFile NewEvidence::keep()
{
    const QString sha256 = QString::fromLatin1(m_hash.result().toHex());
    const QString path = m_folder.pathOf(sha256);
    if (!m_file.writeToDisk())
        refuse();
    m_file.makeReadOnly(); // which a stick may not know
    makeEvidenceFolder(QFileInfo(path).absolutePath());
    if (!renameOver(m_path, path))
        refuse();
    m_unfinished.reset();
    m_file.close();
    syncToDisk(QFileInfo(path).absolutePath());
    return {{sha256, m_bytes}, documentKind(m_beginning)};
}

void NewEvidence::refuse() const
{
    throw StoreError(textOfSystemError(systemError()), m_folder.path());
}

} // namespace noticedesk
