// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/letterfiles.h"

#include "app/desk/storeoutputs.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"
#include "outgoing/letters/letterfields.h"
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/organizationcodes.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString exported(const QString &path)
{
    return sentenceWith(noticedesk::tr("Exported: %1"), path);
}

void requireFree(const QString &path)
{
    if (const QFileInfo there(path); there.exists() || there.isSymLink())
        throw ExchangeError(
            noticedesk::tr("The folder already has a file of this name; choose another folder"),
            printable(path));
}

} // namespace

QString tryLetterTemplate(const QString &path, const QString &store)
{
    requireInput(path, store);
    const QStringList known = letterFieldNames();
    QStringList unknown;
    const QStringList used = loadTemplate(path).placeholders();
    for (const QString &name : used) {
        if (!known.contains(name))
            unknown.append(isolated(name));
    }
    if (!unknown.isEmpty())
        throw LetterRefused(
            noticedesk::tr("The template has fields that no letter has: %1. Fields are: %2")
                .arg(unknown.join(u'、'), known.join(u'、')),
            printable(path));
    return noticedesk::tr("The template is good, and is taken for these letters from now on.");
}

QString writeLetterText(LetterWriter &writer, const LetterCase &about, LetterKind kind,
                        const LetterPlace &place)
{
    OutputGuard guard = outputsBeside(place.store);
    if (!place.templatePath.isEmpty()) {
        requireInput(place.templatePath, place.store);
        guard.protect(place.templatePath);
    }
    guard.require(place.path);
    const OdtTemplate from =
        place.templatePath.isEmpty() ? loadTemplate(kind) : loadTemplate(place.templatePath);
    writeFileAtomically(place.path, writer.odt(about, from));
    return exported(place.path);
}

QString writeStarterTemplate(LetterKind kind, const LetterPlace &place)
{
    outputsBeside(place.store).require(place.path);
    writeFileAtomically(place.path, starterTemplate(kind));
    return sentenceWith(
        noticedesk::tr("Exported: %1. Change it in LibreOffice, then choose it as the template."),
        place.path);
}

QString writeForDocumentSystem(LetterWriter &writer, const LetterCase &about, LetterKind kind,
                               const LetterPlace &place)
{
    const auto opened = openDatabase(place.store, Database::Access::ReadOnly);
    Database &database = *opened;
    const OutputGuard guard = outputsBeside(database);
    const QString name = u"%1-%2"_s.arg(about.name, nameOf(kind));
    const QString swName = name + u".sw"_s;
    const DiFiles files =
        writer.di(about, codesOfNames(database, writer.namesForCodes(about)), swName);
    const QDir folder(place.path);
    const QString di = folder.filePath(name + u".di"_s);
    const QString sw = folder.filePath(swName);
    for (const QString &path : {di, sw}) {
        requireFree(path);
        guard.require(path);
    }
    writeFileAtomically(sw, files.sw);
    try {
        writeFileAtomically(di, files.di);
    } catch (...) {
        QFile::remove(sw);
        throw;
    }
    return exported(di);
}

} // namespace noticedesk
