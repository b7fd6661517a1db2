// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/evidenceexamination.h"

#include "domain/tr.h"
#include "store/database/query.h"
#include "store/database/storeerror.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/serverevidence.h"
#include "store/keeping/recordexamination.h"
#include "store/postgres/serveraddress.h"

#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What is wrong with the file, as a form; empty if nothing is.
using EvidenceLook = std::function<QString(const EvidenceFile &)>;

bool isThere(const EvidenceFolder &folder, const QString &sha256)
{
    return stateOfFile(folder.pathOf(sha256)).has_value();
}

bool isThere(const ServerEvidence &server, const QString &sha256)
{
    return server.files().contains(sha256);
}

/// The place is a folder or a server.
template <class Place>
QString wrongByName(const Place &place, const EvidenceFile &file)
{
    if (place.holds(file))
        return {};
    return isThere(place, file.sha256) ? tr("the file of attachment %2 of %1 was changed")
                                       : evidenceIsMissing();
}

template <class Place>
QString wrongByBytes(const Place &place, const EvidenceFile &file)
{
    if (QString wrong = wrongByName(place, file); !wrong.isEmpty())
        return wrong;
    try {
        place.read(file, [](QByteArrayView) {});
        return {};
    } catch (const StoreDamaged &) {
        return tr("the file of attachment %2 of %1 was changed");
    } catch (const StoreUnreachable &) {
        throw;
    } catch (const StoreError &) {
        return tr("the file of attachment %2 of %1 cannot be read");
    }
}

/// What lies there is asked first: what is attached meanwhile is no orphan.
EvidenceExamined examinedBy(const EvidenceLook &look, Database &database,
                            const EvidenceFolder::Contents &contents,
                            const ExaminationProgress &progress)
{
    EvidenceExamined examined;
    examined.unfinished = contents.begun.size();
    examined.foreign = contents.other.size();
    std::set<QString> named;
    for (const EvidenceFile &file : namedEvidence(database)) {
        if (progress && !progress(tr("attachments"), examined.files))
            throw ExaminationEnded(tr("the examination was ended"));
        ++examined.files;
        examined.bytes += file.bytes;
        named.insert(file.sha256);
        if (const QString wrong = look(file); !wrong.isEmpty())
            examined.problems += problemsOfEvidence(database, file, wrong);
    }
    for (const QString &file : contents.files) {
        if (!named.contains(file))
            ++examined.orphans;
    }
    return examined;
}

} // namespace

EvidenceExamined lookAtEvidence(Database &database, const EvidenceFolder &folder,
                                const ExaminationProgress &progress)
{
    return examinedBy([&](const EvidenceFile &file) { return wrongByName(folder, file); }, database,
                      folder.contents(), progress);
}

EvidenceExamined examineEvidence(Database &database, const EvidenceFolder &folder,
                                 const ExaminationProgress &progress)
{
    return examinedBy([&](const EvidenceFile &file) { return wrongByBytes(folder, file); },
                      database, folder.contents(), progress);
}

EvidenceExamined lookAtEvidence(Database &database, const ExaminationProgress &progress)
{
    if (!isServerAddress(database.path()))
        return lookAtEvidence(database, EvidenceFolder::ofStore(database.path()), progress);
    const ServerEvidence evidence(database);
    return examinedBy([&](const EvidenceFile &file) { return wrongByName(evidence, file); },
                      database, {evidence.files(), {}, {}}, progress);
}

EvidenceExamined examineEvidence(Database &database, const ExaminationProgress &progress)
{
    if (!isServerAddress(database.path()))
        return examineEvidence(database, EvidenceFolder::ofStore(database.path()), progress);
    const ServerEvidence evidence(database);
    return examinedBy([&](const EvidenceFile &file) { return wrongByBytes(evidence, file); },
                      database, {evidence.files(), {}, {}}, progress);
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
