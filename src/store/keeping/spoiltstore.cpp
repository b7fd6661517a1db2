// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping/spoiltstore.h"

#include "platform/openfiles.h"
#include "store/database/filenames.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/manifest.h"
#include "store/sqlite/storeheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype storePageSize = 4096; // SQLite's own, which no store changes

QByteArray startOf(const QString &path, qsizetype bytes)
{
    const ExtraDescriptor file(path);
    return file.isOpen() ? file->read(0, bytes) : QByteArray();
}

/// Whether the bytes are laid out as a page of a table or index (SQLite's file format, "B-tree
/// Pages").
bool isTreePage(QByteArrayView page)
{
    constexpr qsizetype cellsAt = 3;
    constexpr qsizetype contentAt = 5;
    constexpr qsizetype scatteredAt = 7;
    constexpr int mostScattered = 60;
    constexpr std::array kinds{'\x02', '\x05', '\x0a', '\x0d'};
    if (std::find(kinds.begin(), kinds.end(), page.front()) == kinds.end())
        return false;
    const auto cells = qFromBigEndian<quint16>(page.data() + cellsAt);
    const auto content = qFromBigEndian<quint16>(page.data() + contentAt);
    return cells > 0 && content <= storePageSize && content >= 2 * cells &&
           static_cast<unsigned char>(page[scatteredAt]) <= mostScattered;
}

/// Whether a page holds what only a store of this program has: its schema, or its history.
bool isStorePage(QByteArrayView page)
{
    constexpr std::array marks{"CREATE TABLE issued_sheets", "CREATE TABLE case_numbers",
                               "CREATE TRIGGER history_is_not_changed", R"([["notice.)"};
    return isTreePage(page) && std::any_of(marks.begin(), marks.end(), [&page](const char *mark) {
               return page.contains(QByteArrayView(mark));
           });
}

bool hasStorePages(const QString &path)
{
    constexpr qint64 farthest = qint64{64} * 1024 * 1024;
    constexpr qsizetype atOnce = 256 * storePageSize;
    const ExtraDescriptor file(path);
    if (!file.isOpen())
        return false;
    for (qint64 from = 0; from < farthest; from += atOnce) {
        const QByteArray bytes = file->read(from, atOnce);
        for (qsizetype at = 0; at + storePageSize <= bytes.size(); at += storePageSize) {
            if (isStorePage(QByteArrayView(bytes).sliced(at, storePageSize)))
                return true;
        }
        if (bytes.size() < atOnce)
            break;
    }
    return false;
}

/// SQLite's file format, "The WAL Header".
bool hasLog(const QString &path)
{
    const QByteArray start = startOf(path + u"-wal", 4);
    return start == QByteArrayView("\x37\x7f\x06\x82") ||
           start == QByteArrayView("\x37\x7f\x06\x83");
}

/// Copies that upgrading and restoring have kept, which have the store's whole name with more
/// behind it.
bool hasKeptCopy(const QString &path)
{
    const QFileInfo store(path);
    const QString name = store.fileName();
    const auto others = store.dir().entryList(QDir::Files | QDir::Hidden);
    return std::any_of(others.begin(), others.end(), [&](const QString &other) {
        return (other.startsWith(name + u".version-") ||
                other.startsWith(name + u".before-restore-")) &&
               isStoreHeader(startOf(inFolder(store.path(), other), storeHeaderSize));
    });
}

/// The folder has the store's name without its ending, so that a document of this name may stand
/// beside the store.
bool hasBackups(const QString &path)
{
    return (QFile::exists(path + u".lock") || QFileInfo(path).suffix() == "db"_L1) &&
           !backupsWithManifest(path).isEmpty();
}

} // namespace

bool isSpoiltStore(const QString &path)
{
    const QByteArray start = startOf(path, storeHeaderSize);
    // Thousands of sheets may be written over earlier ones: no folder is searched for each.
    if (start.startsWith("%PDF-"))
        return false;
    return hasStoreMark(start) || hasLog(path) || readManifest(path) || hasKeptCopy(path) ||
           hasBackups(path) || hasStorePages(path);
}

} // namespace noticedesk
