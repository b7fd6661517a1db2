// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/words.h"

#include "domain/tr.h"

#include <QFile>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// A resource of a static library is only there once this has been called, outside any namespace.
static void registerBuiltInWords()
{
    Q_INIT_RESOURCE(forms);
}

namespace noticedesk
{

Words::Words(const QString &name) : m_name(name)
{
    registerBuiltInWords();
    const QString file = u"forms/words/%1.xml"_s.arg(name);
    read(u":/"_s + file);
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, file);
    if (!own.isEmpty())
        read(own);
}

void Words::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("the words cannot be read: %1").arg(file.errorString()), path);
    QXmlStreamReader xml(file.readAll());
    if (xml.readNextStartElement() && xml.name() == u"words") {
        while (xml.readNextStartElement() && xml.name() == u"word") {
            const QString word = xml.attributes().value(u"name"_s).toString();
            m_words[word] = xml.readElementText();
        }
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        throw Error(tr("the words cannot be read: %1").arg(xml.errorString()), path);
}

const QString &Words::operator[](const QString &word) const
{
    const auto found = m_words.constFind(word);
    if (found == m_words.constEnd())
        throw Error(tr("there is no such word: %1").arg(word), m_name);
    return *found;
}

} // namespace noticedesk
