// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/scanning.h"

#include <QFile>
#include <QTemporaryDir>

namespace noticedesk::testing
{

/// A program scanimage that is found before any other: it notes what it is asked, lists two
/// scanners, and does as the script says when it shall scan.
class FakeScanimage final
{
public:
    explicit FakeScanimage(const QByteArray &script) : m_path(qgetenv("PATH"))
    {
        QFile program(m_folder.filePath(QStringLiteral("scanimage")));
        if (program.open(QIODevice::WriteOnly)) {
            program.write(
                "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$0.asked\"\n"
                "if [ \"$1\" = -L ]; then\n"
                "  echo \"device \\`test:0' is a Noname frontend-tester virtual device\"\n"
                "  echo \"device \\`net:a b;c' is an Office copier, second floor\"\n"
                "  exit\nfi\n"
                "batch=$(sed -n 's/^--batch=//p' \"$0.asked\"); folder=${batch%/*}\n"
                "page() { cp \"${0%/*}/page.tif\" \"$folder/page$1.tif\"; }\n" +
                script + "\n");
            program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    FakeScanimage(const FakeScanimage &) = delete;
    FakeScanimage &operator=(const FakeScanimage &) = delete;
    ~FakeScanimage() { qputenv("PATH", m_path); }

    /// Whether the script has made the file that says so: : >"$0.begun"
    bool hasBegun() const
    {
        return QFile::exists(m_folder.filePath(QStringLiteral("scanimage.begun")));
    }
    QStringList asked() const
    {
        QFile file(m_folder.filePath(QStringLiteral("scanimage.asked")));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }
    bool givePage(const QByteArray &picture) const
    {
        QFile file(m_folder.filePath(QStringLiteral("page.tif")));
        return file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// What scanning gave: pages or a sentence.
struct ScanOutcome
{
    ScannedPages pages;
    QString sentence;
};

} // namespace noticedesk::testing
