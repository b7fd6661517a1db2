// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/fontcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype mostBytes = 8'000'000; ///< of a font; the largest form's takes a tenth of it
constexpr qsizetype mostFiles = 32;

/// Not SHA-256, of which the fonts of one case took a tenth of a command's time.
constexpr auto sumKind = QCryptographicHash::Blake2b_256;

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, sumKind);
}

} // namespace

FontCache FontCache::ofUser()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return FontCache(cache.isEmpty() ? QString() : cache + u"/noticedesk/fonts"_s);
}

QString FontCache::fileFor(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(sumOf(key).toHex());
}

QByteArray FontCache::read(const QByteArray &key) const
{
    QFile file(m_folder.isEmpty() ? QString() : fileFor(key));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray sum = file.read(QCryptographicHash::hashLength(sumKind));
    const QByteArray bytes = file.read(mostBytes);
    return sum == sumOf(key + bytes) ? bytes : QByteArray();
}

void FontCache::write(const QByteArray &key, const QByteArray &bytes) const
{
    if (m_folder.isEmpty() || bytes.size() > mostBytes || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(fileFor(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(sumOf(key + bytes));
    file.write(bytes);
    file.commit();
    const QFileInfoList kept = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &old : kept.mid(mostFiles))
        QFile::remove(old.filePath());
}

} // namespace noticedesk
