// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/manifest.h"

#include "domain/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw StoreError(tr("the file cannot be read (%1)").arg(file.errorString()), path);
    return QString::fromLatin1(hash.result().toHex());
}

/// A manifest is much shorter.
constexpr qint64 mostBytes = qint64{64} * 1024;
/// A damaged store can have one for each of its records.
constexpr qsizetype mostProblems = 20;

QJsonObject jsonOf(const Problem &problem)
{
    QJsonObject json{{u"form"_s, problem.form},
                     {u"values"_s, QJsonArray::fromStringList(problem.values)},
                     {u"endsInField"_s, problem.endsInField}};
    if (problem.caseId)
        json.insert(u"case"_s, *problem.caseId);
    return json;
}

/// The sentences are for everybody, and for programs that know no more; the same in parts is for
/// the window.
Problems problemsIn(const QJsonObject &json)
{
    const Problems whole = problemsSaying(json.value(u"problems"_s).toVariant().toStringList());
    Problems parts;
    const QJsonArray all = json.value(u"problemParts"_s).toArray();
    for (const auto &each : all) {
        Problem problem(each[u"form"_s].toString(), each[u"values"_s].toVariant().toStringList());
        problem.endsInField = each[u"endsInField"_s].toBool();
        if (each[u"case"_s].isDouble())
            problem.caseId = each[u"case"_s].toInteger();
        parts.append(problem);
    }
    return sentencesOf(parts) == sentencesOf(whole) ? parts : whole;
}

} // namespace

QString manifestPath(const QString &backup)
{
    return backup + u".manifest.json";
}

BackupManifest manifestOf(const QString &file, const StoreSummary &summary,
                          const Problems &problems, const QDateTime &now)
{
    return {now.toUTC().toString(Qt::ISODate),
            QFile(file).size(),
            sha256Of(file),
            summary.cases,
            summary.head.toString(),
            summary.origin,
            {},
            problems.first(std::min(problems.size(), mostProblems))};
}

void writeManifest(const QString &backup, const BackupManifest &manifest)
{
    const Problems problems = manifest.problems.value_or(Problems());
    QJsonArray parts;
    for (const Problem &problem : problems)
        parts.append(jsonOf(problem));
    QJsonObject json{{u"schema"_s, u"noticedesk.backup/1"_s},
                     {u"madeAt"_s, manifest.madeAt},
                     {u"bytes"_s, manifest.bytes},
                     {u"sha256"_s, manifest.sha256},
                     {u"cases"_s, manifest.cases},
                     {u"historyHead"_s, manifest.historyHead},
                     {u"historyOrigin"_s, QString::fromLatin1(manifest.origin.toHex())},
                     {u"store"_s, manifest.storeFile},
                     {u"problems"_s, QJsonArray::fromStringList(sentencesOf(problems))}};
    if (!parts.isEmpty())
        json.insert(u"problemParts"_s, parts);
    if (manifest.evidence)
        json.insert(u"evidence"_s, QJsonObject{{u"files"_s, manifest.evidence->files},
                                               {u"bytes"_s, manifest.evidence->bytes},
                                               {u"sha256"_s, manifest.evidence->sha256}});
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(manifestPath(backup));
    // With a buffer of its own, commit() does not notice a full disk.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        throw StoreError(tr("the manifest cannot be written (%1)").arg(file.errorString()),
                         manifestPath(backup));
}

std::optional<BackupManifest> readManifest(const QString &backup)
{
    QFile file(manifestPath(backup));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostBytes)).object();
    BackupManifest manifest{
        json.value(u"madeAt"_s).toString(),
        json.value(u"bytes"_s).toInteger(-1),
        json.value(u"sha256"_s).toString(),
        json.value(u"cases"_s).toInteger(),
        json.value(u"historyHead"_s).toString(),
        QByteArray::fromHex(json.value(u"historyOrigin"_s).toString().toLatin1()),
        json.value(u"store"_s).toString(),
        {}};
    if (json.value(u"problems"_s).isArray())
        manifest.problems = problemsIn(json);
    if (json.value(u"evidence"_s).isObject()) {
        const QJsonObject evidence = json.value(u"evidence"_s).toObject();
        manifest.evidence = {evidence.value(u"files"_s).toInteger(),
                             evidence.value(u"bytes"_s).toInteger(),
                             evidence.value(u"sha256"_s).toString()};
    }
    if (manifest.madeAt.isEmpty() || manifest.bytes < 0)
        return std::nullopt;
    return manifest;
}

void requireManifest(const QString &backup)
{
    QFile file(manifestPath(backup));
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(tr("the manifest cannot be read (%1)").arg(file.errorString()),
                         manifestPath(backup));
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostBytes)).object();
    if (json.value(u"sha256"_s).toString() != sha256Of(backup))
        throw StoreDamaged(tr("the backup is not what its manifest says; take another one"),
                           backup);
}

} // namespace noticedesk
