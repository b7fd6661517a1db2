// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputfile.h"
#include "outgoing/letters/letterrefused.h"
#include "outgoing/letters/letterwriter.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// A resource of a static library is only there once this has been called, outside any namespace.
static void registerStarterTemplates()
{
    Q_INIT_RESOURCE(letters);
}

namespace noticedesk
{

OdtTemplate loadTemplate(const QString &path)
{
    constexpr qsizetype mostBytes = 20'971'520;
    return OdtTemplate(readInputFile(path, mostBytes), path);
}

OdtTemplate loadTemplate(LetterKind kind)
{
    const QString name = u"letters/%1.odt"_s.arg(nameOf(kind));
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, name);
    return own.isEmpty() ? OdtTemplate(starterTemplate(kind), name) : loadTemplate(own);
}

QByteArray starterTemplate(LetterKind kind)
{
    registerStarterTemplates();
    QFile file(u":/letters/%1.odt"_s.arg(nameOf(kind)));
    if (!file.open(QIODevice::ReadOnly))
        throw TemplateUnreadable(file.errorString(), file.fileName());
    return file.readAll();
}

} // namespace noticedesk
