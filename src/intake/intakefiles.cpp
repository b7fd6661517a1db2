// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakefiles.h"

#include "domain/tr.h"
#include "platform/systemerror.h"
#include "store/keeping/outputguard.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The digits from there on, without zeros that count for nothing.
QStringView numberAt(const QString &name, qsizetype &at)
{
    const auto isDigit = [&name](qsizetype place) {
        return place < name.size() && name.at(place) >= u'0' && name.at(place) <= u'9';
    };
    while (isDigit(at) && name.at(at) == u'0' && isDigit(at + 1))
        ++at;
    const qsizetype begin = at;
    while (isDigit(at))
        ++at;
    return QStringView(name).sliced(begin, at - begin);
}

class FileSearch final
{
public:
    explicit FileSearch(const QString &store) : m_store(store), m_guard(store) {}

    void addNamed(const QString &path)
    {
        const auto state = stateOfFile(path);
        if (!state) {
            found.faults.push_back({path, textOfSystemError(systemError())});
        } else if (state->isFolder) {
            addFolder(path, 1);
        } else {
            requireInput(path, m_store);
            found.files.append(path);
        }
    }

    IntakeFiles found;

private:
    void addFolder(const QString &path, int depth)
    {
        if (!canBeRead(path)) {
            found.faults.push_back({path, tr("the folder cannot be read")});
            return;
        }
        const auto entries =
            QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            const QString inside = path + (path.endsWith(u'/') ? u""_s : u"/"_s) + entry.fileName();
            if (entry.isFile() && isFree(inside))
                found.files.append(inside);
            else if (entry.isDir() && depth > 0 && entry.fileName() != takenInFolder)
                addFolder(inside, depth - 1);
        }
    }

    /// Neither a store nor what belongs to one.
    bool isFree(const QString &path) const
    {
        try {
            m_guard.require(path);
            return true;
        } catch (const OutputRefused &) {
            return false;
        }
    }

    QString m_store;
    OutputGuard m_guard;
};

} // namespace

bool comesBefore(const QString &one, const QString &other)
{
    qsizetype at = 0;
    qsizetype otherAt = 0;
    while (at < one.size() && otherAt < other.size()) {
        const QStringView number = numberAt(one, at);
        const QStringView otherNumber = numberAt(other, otherAt);
        if (!number.isEmpty() && !otherNumber.isEmpty()) {
            if (number.size() != otherNumber.size())
                return number.size() < otherNumber.size();
            if (number != otherNumber)
                return number < otherNumber;
            continue;
        }
        // A digit comes before any letter, as its character does.
        const QChar character = number.isEmpty() ? one.at(at) : number.front();
        const QChar otherCharacter =
            otherNumber.isEmpty() ? other.at(otherAt) : otherNumber.front();
        if (character != otherCharacter)
            return character < otherCharacter;
        ++at;
        ++otherAt;
    }
    const qsizetype rest = one.size() - at;
    const qsizetype otherRest = other.size() - otherAt;
    return rest != otherRest ? rest < otherRest : one < other;
}

IntakeFiles intakeFiles(const QStringList &filesAndFolders, const QString &store)
{
    FileSearch search(store);
    for (const QString &path : filesAndFolders)
        search.addNamed(path);
    QStringList &files = search.found.files;
    std::sort(files.begin(), files.end(), comesBefore);
    files.removeDuplicates();
    return std::move(search.found);
}

} // namespace noticedesk
