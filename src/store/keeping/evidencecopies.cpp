// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/evidencecopies.h"

#include "domain/tr.h"
#include "platform/filenames.h"
#include "store/database/storeerror.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/newevidence.h"

#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace noticedesk
{

/// The paths of what was copied; taken back from any thread.
struct EvidenceCopies::Added
{
    std::mutex mutex;
    QString folder;
    QStringList files;

    void takeBack()
    {
        const std::lock_guard lock(mutex);
        if (files.isEmpty())
            return;
        for (const QString &file : files) {
            QFile::remove(file);
            removeEmptyFolder(QFileInfo(file).path());
        }
        removeEmptyFolder(folder);
        files.clear();
    }
};

EvidenceCopies::EvidenceCopies(const EvidenceFolder &to)
    : m_to(to), m_added(std::make_shared<Added>())
{
    m_added->folder = to.path();
    m_unfinished.emplace([added = m_added] { added->takeBack(); });
}

EvidenceCopies::~EvidenceCopies()
{
    if (m_unfinished)
        m_added->takeBack();
}

void EvidenceCopies::keep()
{
    m_unfinished.reset();
}

EvidenceKept EvidenceCopies::add(Database &names, const std::vector<EvidenceFolder> &from,
                                 const ExaminationProgress &progress)
{
    const std::vector<EvidenceFile> files = namedEvidence(names);
    EvidenceKept kept;
    kept.sha256 = sumOfEvidence(files);
    for (const EvidenceFile &file : files) {
        if (progress && !progress(tr("attachments"), kept.files))
            throw ExaminationEnded(tr("the examination was ended"));
        ++kept.files;
        kept.bytes += file.bytes;
        if (m_to.holds(file))
            continue;
        if (copy(file, from))
            ++kept.copied;
        else
            kept.problems += problemsOfEvidence(names, file, evidenceIsMissing());
    }
    return kept;
}

bool EvidenceCopies::copy(const EvidenceFile &file, const std::vector<EvidenceFolder> &from)
{
    for (const EvidenceFolder &folder : from) {
        if (!folder.holds(file))
            continue;
        NewEvidence copied(m_to);
        try {
            folder.read(file, [&copied](QByteArrayView bytes) { copied.write(bytes); });
        } catch (const StoreError &error) {
            if (error.where() != folder.pathOf(file.sha256))
                throw; // it is not the reading that failed
            continue;
        }
        {
            // Not while it is kept: who takes back holds what the end of a file waits for.
            const std::lock_guard lock(m_added->mutex);
            m_added->files.append(m_to.pathOf(file.sha256));
        }
        copied.keep();
        return true;
    }
    return false;
}

} // namespace noticedesk
