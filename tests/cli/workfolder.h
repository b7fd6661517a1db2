// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace noticedesk::testing
{

/// A folder for the files of one test, gone afterwards.
class WorkFolder final
{
public:
    WorkFolder();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file, in folders that are made if need be, and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    /// The files and folders at a place and below, hidden ones too, sorted; folders end in /.
    QStringList names(const QString &below = {}) const;

private:
    QTemporaryDir m_folder;
};

/// The path of the sample case file of the resources.
QString samplePath();
/// The sample case as it stands in its file.
QJsonObject sampleObject();

/// The object with a value changed: "notice.target.name".
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value);
QJsonObject numbered(const QJsonObject &object, int serial);

/// A case file.
QByteArray fileOf(const QJsonObject &object);
/// A file of case lines.
QByteArray linesOf(const std::vector<QJsonObject> &objects);
/// The sample case this many times, numbered 115-0001 and so on.
std::vector<QJsonObject> sampleCases(int count);

} // namespace noticedesk::testing
