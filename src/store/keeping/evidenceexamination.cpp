// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/evidenceexamination.h"

#include "domain/tr.h"
#include "store/database/query.h"
#include "store/database/snapshot.h"
#include "store/database/storeerror.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/recordexamination.h"
#include "store/postgres/serveraddress.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString evidenceWasChanged()
{
    return tr("the file of attachment %2 of %1 was changed");
}

/// What is wrong with the file, as a form; empty if nothing is.
using EvidenceLook = std::function<QString(const EvidenceFile &)>;

EvidenceLook byName(const EvidenceFolder &folder)
{
    return [folder](const EvidenceFile &file) {
        if (folder.holds(file))
            return QString();
        return stateOfFile(folder.pathOf(file.sha256)) ? evidenceWasChanged() : evidenceIsMissing();
    };
}

/// On a server: each question takes a way there, so the sizes are read at once.
EvidenceLook bySize(const std::map<QString, qint64> &sizes)
{
    return [&sizes](const EvidenceFile &file) {
        const auto found = sizes.find(file.sha256);
        if (found == sizes.end())
            return evidenceIsMissing();
        return found->second == file.bytes ? QString() : evidenceWasChanged();
    };
}

/// The place is a folder or a server.
template <class Place>
EvidenceLook byBytes(const Place &place, const EvidenceLook &lookFirst)
{
    return [&place, lookFirst](const EvidenceFile &file) {
        if (QString wrong = lookFirst(file); !wrong.isEmpty())
            return wrong;
        try {
            place.read(file, [](QByteArrayView) {});
            return QString();
        } catch (const StoreDamaged &) {
            return evidenceWasChanged();
        } catch (const StoreUnreachable &) {
            throw;
        } catch (const StoreError &) {
            return tr("the file of attachment %2 of %1 cannot be read");
        }
    };
}

qint64 orphansAmong(const QStringList &there, const std::vector<EvidenceFile> &files)
{
    std::set<QString> named;
    for (const EvidenceFile &file : files)
        named.insert(file.sha256);
    return std::count_if(there.begin(), there.end(),
                         [&named](const QString &sha256) { return !named.contains(sha256); });
}

EvidenceExamined examinedBy(const EvidenceLook &look, Database &database,
                            const std::vector<EvidenceFile> &files,
                            const ExaminationProgress &progress)
{
    EvidenceExamined examined;
    for (const EvidenceFile &file : files) {
        if (progress && !progress(tr("attachments"), examined.files))
            throw ExaminationEnded(tr("the examination was ended"));
        ++examined.files;
        examined.bytes += file.bytes;
        if (const QString wrong = look(file); !wrong.isEmpty())
            examined.problems += problemsOfEvidence(database, file, wrong);
    }
    return examined;
}

EvidenceExamined examinedInFolder(const EvidenceLook &look, Database &database,
                                  const EvidenceFolder &folder, const ExaminationProgress &progress)
{
    // What lies there is asked first: what is attached meanwhile is no orphan.
    const EvidenceFolder::Contents contents = folder.contents();
    const std::vector<EvidenceFile> files = namedEvidence(database);
    EvidenceExamined examined = examinedBy(look, database, files, progress);
    examined.unfinished = contents.begun.size();
    examined.foreign = contents.other.size();
    examined.orphans = orphansAmong(contents.files, files);
    return examined;
}

/// What a server has and what is named there, of one moment.
struct EvidenceOnServer
{
    std::map<QString, qint64> sizes;
    std::vector<EvidenceFile> files;
};

EvidenceOnServer evidenceOnServer(Database &server)
{
    const Snapshot snapshot(server);
    return {ServerEvidence(server).sizes(), namedEvidence(server)};
}

EvidenceExamined examinedOnServer(const EvidenceLook &look, Database &server,
                                  const EvidenceOnServer &there,
                                  const ExaminationProgress &progress)
{
    QStringList kept;
    for (const auto &[sha256, bytes] : there.sizes)
        kept.append(sha256);
    EvidenceExamined examined = examinedBy(look, server, there.files, progress);
    examined.orphans = orphansAmong(kept, there.files);
    return examined;
}

} // namespace

EvidenceExamined lookAtEvidence(Database &database, const EvidenceFolder &folder,
                                const ExaminationProgress &progress)
{
    return examinedInFolder(byName(folder), database, folder, progress);
}

EvidenceExamined examineEvidence(Database &database, const EvidenceFolder &folder,
                                 const ExaminationProgress &progress)
{
    return examinedInFolder(byBytes(folder, byName(folder)), database, folder, progress);
}

EvidenceExamined lookAtEvidence(Database &database, const ExaminationProgress &progress)
{
    if (!isServerAddress(database.path()))
        return lookAtEvidence(database, EvidenceFolder::ofStore(database.path()), progress);
    const EvidenceOnServer there = evidenceOnServer(database);
    return examinedOnServer(bySize(there.sizes), database, there, progress);
}

EvidenceExamined examineEvidence(Database &database, const ExaminationProgress &progress)
{
    if (!isServerAddress(database.path()))
        return examineEvidence(database, EvidenceFolder::ofStore(database.path()), progress);
    const EvidenceOnServer there = evidenceOnServer(database);
    const ServerEvidence evidence(database);
    return examinedOnServer(byBytes(evidence, bySize(there.sizes)), database, there, progress);
}

Problems problemsOfEvidence(Database &database, const EvidenceFile &file, const QString &form)
{
    Problems problems;
    forEachRow(database,
               u"SELECT case_id, number FROM attachments WHERE sha256 = ? AND bytes = ?"
               " ORDER BY case_id, number"_s,
               {file.sha256, file.bytes}, [&](const Query &row) {
                   problems.append(
                       problemOfCase(form, idFrom<CaseFile>(row), {row.value(1).toString()}));
               });
    if (!database.hasTable(u"tray_pages"_s))
        return problems;
    forEachRow(database, u"SELECT id FROM tray_pages WHERE sha256 = ? AND bytes = ? ORDER BY id"_s,
               {file.sha256, file.bytes}, [&](const Query &row) {
                   problems.append(Problem(tr("the file of page %1 in the tray is missing or "
                                              "damaged"),
                                           {row.value(0).toString()}));
               });
    return problems;
}

QString evidenceIsMissing()
{
    return tr("the file of attachment %2 of %1 is missing");
}

} // namespace noticedesk
