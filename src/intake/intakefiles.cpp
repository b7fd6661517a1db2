// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakefiles.h"

#include "domain/tr.h"
#include "platform/systemerror.h"
#include "store/keeping/outputguard.h"

#include <QFile>

#include <algorithm>
#include <system_error>

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
        std::error_code error;
        std::filesystem::directory_iterator entry(QFile::encodeName(path).toStdString(), error);
        std::vector<std::filesystem::directory_entry> entries;
        for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
            entries.push_back(*entry);
        if (error)
            found.faults.push_back({path, tr("the folder cannot be read")});
        std::sort(entries.begin(), entries.end()); // the system's order is by chance
        for (const auto &each : entries)
            addEntry(path, each, depth);
    }

    void addEntry(const QString &folder, const std::filesystem::directory_entry &entry, int depth)
    {
        const std::filesystem::path name = entry.path().filename();
        std::error_code error; // then it is neither a file nor a folder
        const bool isFile = entry.is_regular_file(error);
        const bool isFolder = depth > 0 && entry.is_directory(error);
        if (name.native().starts_with('.') || (!isFile && !isFolder))
            return;
        const QString begin = folder + (folder.endsWith(u'/') ? u""_s : u"/"_s);
        const auto text = textOfName(name);
        if (!text)
            found.faults.push_back({begin + QString::fromStdString(name.native()),
                                    tr("the name is not UTF-8, so this was not read; rename it")});
        else if (isFile && isFree(begin + *text))
            found.files.append(begin + *text);
        else if (isFolder && *text != takenInFolder)
            addFolder(begin + *text, depth - 1);
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

std::optional<QString> textOfName(const std::filesystem::path &name)
{
    const QByteArray bytes = QByteArray::fromStdString(name.native());
    const QString text = QFile::decodeName(bytes);
    return QFile::encodeName(text) == bytes ? std::optional(text) : std::nullopt;
}

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
