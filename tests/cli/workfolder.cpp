// SPDX-License-Identifier: GPL-3.0-or-later
#include "workfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

WorkFolder::WorkFolder()
{
    if (!m_folder.isValid())
        throw std::runtime_error("no folder can be made for the test");
}

QString WorkFolder::write(const QString &name, const QByteArray &bytes) const
{
    QString place = path(name);
    QDir().mkpath(QFileInfo(place).path());
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file of the test cannot be written");
    return place;
}

QByteArray WorkFolder::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no file " + name.toStdString());
    return file.readAll();
}

QStringList WorkFolder::names(const QString &below) const
{
    const QDir folder(path(below));
    QStringList found;
    QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = folder.relativeFilePath(all.next());
        found.append(all.fileInfo().isDir() ? QString(name + u'/') : name);
    }
    found.sort();
    return found;
}

QString samplePath()
{
    return QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json");
}

QJsonObject sampleObject()
{
    QFile file(samplePath());
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample case cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const auto dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return object;
    }
    const QString key = path.left(dot);
    object.insert(key, with(object.value(key).toObject(), path.mid(dot + 1), value));
    return object;
}

QJsonObject numbered(const QJsonObject &object, int serial)
{
    constexpr int digits = 4;
    return with(object, u"number"_s,
                QString(u"115-"_s + QString::number(serial).rightJustified(digits, u'0')));
}

QByteArray fileOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray linesOf(const std::vector<QJsonObject> &objects)
{
    QByteArray lines;
    for (const QJsonObject &object : objects)
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

std::vector<QJsonObject> sampleCases(int count)
{
    const QJsonObject sample = sampleObject();
    std::vector<QJsonObject> cases;
    for (int serial = 1; serial <= count; ++serial)
        cases.push_back(numbered(sample, serial));
    return cases;
}

} // namespace noticedesk::testing
