// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/letters/odtarchive.h"
#include "outgoing/letters/xmlnode.h"

#include <QHash>
#include <QStringList>

namespace noticedesk
{

/// A letter as the office wrote it in LibreOffice: a text (.odt) with placeholders (Insert > Field
/// > Placeholder) such as <案號>. A file from outside: scripts, macros, links to data of other
/// programs and whatever is no OpenDocument text are refused, and nothing outside of it is read.
class OdtTemplate final
{
public:
    /// The path is only used to say where a fault is. Throws TemplateUnreadable and LetterRefused.
    OdtTemplate(const QByteArray &bytes, const QString &path);

    /// The names of its placeholders, each once, in the order of the text.
    QStringList placeholders() const;

    /// The letter with a text in the place of each placeholder. Where one stands in an item of a
    /// list, each line of its text is an item; elsewhere line ends stay. The same template and
    /// texts give the same bytes. Throws LetterRefused that names all placeholders for which there
    /// is no text.
    QByteArray filled(const QHash<QString, QString> &texts) const;

private:
    QString m_path;
    std::vector<ArchivePart> m_parts; ///< without those below
    XmlNode m_content;
    XmlNode m_styles;
    bool m_hasStyles = false;
};

} // namespace noticedesk
