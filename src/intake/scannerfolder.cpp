// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scannerfolder.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "intake/intakefiles.h"
#include "platform/filenames.h"
#include "platform/outputmode.h"
#include "platform/systemerror.h"
#include "store/keeping/outputguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// So many names are tried for one file.
constexpr int mostNames = 1'000;

QString cannotBeSeen(const QString &folder, const QString &reason)
{
    return sentenceWith(tr("The scanner's folder %1 cannot be looked at: %2. It is looked at again "
                           "by itself."),
                        folder, reason);
}

/// Names that are not UTF-8, as far as they can be shown.
QString sentenceOnNotUtf8(QStringList names)
{
    constexpr qsizetype mostNamed = 3;
    if (names.isEmpty())
        return {};
    names.sort(); // the system's order is by chance
    const bool isMore = names.size() > mostNamed;
    const QString named = names.first(std::min(names.size(), mostNamed)).join(u", ");
    return sentenceWith(
        tr("In the scanner's folder these names are not UTF-8, so the files are not "
           "read: %1. Rename them."),
        isMore ? named + u" …"_s : named);
}

bool isNoStores(const QString &file, const OutputGuard &guard)
{
    try {
        guard.require(file);
        return true;
    } catch (const OutputRefused &) {
        return false;
    }
}

/// "scan.pdf", "scan (2).pdf", "scan (3).pdf" …
QString nthName(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return u"%1 (%2)%3"_s.arg(name.first(end), QString::number(number), name.sliced(end));
}

/// An errno as the standard calls it.
constexpr int number(std::errc error)
{
    return static_cast<int>(error);
}

/// Moves a file into a folder; 0 or an errno. The name is taken by an empty file first, because not
/// all file systems of a network can move to a name only if it is free.
int moveInto(const QString &folder, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    for (int nth = 1; nth <= mostNames; ++nth) {
        const QString place = folder + u'/' + nthName(name, nth);
        if (makePrivateFile(place)) {
            if (renameOver(file, place))
                return 0;
            const int error = systemError();
            QFile::remove(place);
            return error;
        }
        if (systemError() != number(std::errc::file_exists))
            return systemError();
    }
    return number(std::errc::file_exists);
}

/// The same, and makes the folder if it is missing.
int moveIntoMade(const QString &folder, const QString &file)
{
    if (makeOutputFolder(folder))
        return moveInto(folder, file);
    const int error = systemError();
    return QFileInfo::exists(folder) ? number(std::errc::not_a_directory) : error;
}

} // namespace

ScannerFolderLook lookIntoScannerFolder(const QString &folder, const QString &store,
                                        const FileStates &known)
{
    ScannerFolderLook look;
    if (QDir::isRelativePath(folder)) {
        look.fault = sentenceWith(
            tr("The scanner's folder %1 must be given with its whole path, as /srv/scans."),
            folder);
        return look;
    }
    const OutputGuard guard(store);
    std::error_code error;
    std::filesystem::directory_iterator entries(QFile::encodeName(folder).toStdString(), error);
    QStringList notUtf8;
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        const std::filesystem::path bytes = entries->path().filename();
        std::error_code unknown;
        if (bytes.native().starts_with('.') || entries->is_symlink(unknown))
            continue;
        const auto name = textOfName(bytes);
        if (!name) {
            if (entries->is_regular_file(unknown))
                notUtf8.append(QString::fromStdString(bytes.native()));
            continue;
        }
        const QString file = folder + (folder.endsWith(u'/') ? u""_s : u"/"_s) + *name;
        const auto state = stateOfFile(file);
        if (!state) {
            // Gone meanwhile, or nothing in the folder may be opened.
            if (systemError() == number(std::errc::permission_denied)) {
                error = std::make_error_code(std::errc::permission_denied);
                break;
            }
            continue;
        }
        if (!state->isRegular || state->bytes == 0)
            continue;
        const auto before = known.find(file);
        if ((before != known.end() && before->second == *state) || isNoStores(file, guard))
            look.files.emplace(file, *state);
    }
    if (error)
        return {{}, cannotBeSeen(folder, textOfSystemError(error.value())), {}};
    look.notUtf8 = sentenceOnNotUtf8(notUtf8);
    return look;
}

QStringList SettlingFiles::see(const FileStates &files, Clock::time_point now,
                               Clock::duration patience)
{
    std::erase_if(m_seen, [&files](const auto &each) { return !files.contains(each.first); });
    QStringList settled;
    for (const auto &[path, state] : files) {
        Seen &seen = m_seen.try_emplace(path, Seen{state, now}).first->second;
        if (seen.state != state)
            seen = {state, now};
        else if (now - seen.since >= patience)
            settled.append(path);
    }
    std::sort(settled.begin(), settled.end(), comesBefore);
    return settled;
}

NotMoved moveTakenIn(const FileStates &files)
{
    NotMoved left;
    for (const auto &[path, state] : files) {
        if (stateOfFile(path) != state)
            continue;
        const QString folder = QFileInfo(path).path() + u'/' + takenInFolder;
        const int error = moveIntoMade(folder, path);
        if (error == 0)
            continue;
        left.files.emplace(path, state);
        left.fault = sentenceWith(
            tr("Recorded, but %1 could not be moved to %2: %3. That is tried again by itself."),
            QFileInfo(path).fileName(), folder, textOfSystemError(error));
    }
    return left;
}

} // namespace noticedesk
