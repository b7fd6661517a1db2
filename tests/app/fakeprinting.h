// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <stdexcept>

namespace noticedesk::testing
{

/// Programs named lp and lpstat, found before any others, that note what they are given.
class FakePrinting final
{
public:
    FakePrinting() : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ":/usr/bin:/bin");
        put(QStringLiteral("lpstat"),
            QStringLiteral("case $1 in\n"
                           "-e) echo office; echo 'hall & way'; echo '%1<b>';;\n"
                           "-d) echo 'system default destination: hall & way';;\nesac\n"));
    }
    ~FakePrinting() { qputenv("PATH", m_path); }

    /// lp notes its arguments, and then does this.
    void setPrinter(const QString &script)
    {
        put(QStringLiteral("lp"), QStringLiteral("printf '%s\\n' \"$@\" >> '") +
                                      file(u"arguments") + QStringLiteral("'\necho . >> '") +
                                      file(u"arguments") + QStringLiteral("'\n") + script);
    }
    void setGoodPrinter()
    {
        setPrinter(QStringLiteral("cat >> '") + file(u"taken") + QStringLiteral("'\n"));
    }
    void put(const QString &name, const QString &script)
    {
        QFile program(m_folder.filePath(name));
        if (!program.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw std::runtime_error("the program cannot be written");
        program.write("#!/bin/sh\n" + script.toUtf8());
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// No printing system on the whole computer.
    void remove()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("lp")));
        QFile::remove(m_folder.filePath(QStringLiteral("lpstat")));
        qputenv("PATH", QFile::encodeName(m_folder.path()));
    }

    /// What lp was called with, each call ended by a dot.
    QStringList arguments() const
    {
        return QString::fromUtf8(read(u"arguments")).split(u'\n', Qt::SkipEmptyParts);
    }
    QByteArray taken() const { return read(u"taken"); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QByteArray m_path;
    QTemporaryDir m_folder;

    QString file(QStringView name) const { return m_folder.filePath(name.toString()); }
    QByteArray read(QStringView name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
};

} // namespace noticedesk::testing
