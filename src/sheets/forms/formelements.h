// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/casefields.h"
#include "sheets/forms/form.h"
#include "sheets/forms/formreader.h"
#include "sheets/forms/formxml.h"

#include <QXmlStreamReader>

#include <functional>
#include <initializer_list>

namespace noticedesk
{

/// A form file that is being read: its elements one after the other, and what all of them have in
/// common. Every call throws FormError with line and column for what does not belong there.
class FormElements final
{
public:
    FormElements(const QByteArray &xml, QString fileName)
        : m_reader(xml), m_fileName(std::move(fileName))
    {
    }

    /// The outermost element.
    FormTag first();
    /// Reads to the end of the file.
    void end();

    /// Calls the function for each child element, which must read it to its end; text between them
    /// must be blank.
    void children(const std::function<void(FormTag)> &function);
    void noChildren();

    /// Text with line breaks and, where they are allowed, fields. A line end in the file, with the
    /// blanks around it, is nothing: the lines of the paper are not those of the file.
    std::vector<FormInline> inlines(const QString &parent, bool fieldsAllowed);
    QString words(const QString &parent);
    /// An attribute that names a field of the case, of one of these kinds.
    QString path(FormTag &tag, const QString &attribute,
                 std::initializer_list<CaseFieldKind> kinds) const;
    /// The path of a field that the organisation fills in.
    QString answerPath(FormTag &tag, CaseFieldKind kind) const;
    /// From now on fields of this list's records may stand, and of those that it is a part of.
    void setRecordList(const QString &list) { m_recordList = list; }

    [[noreturn]] static void unknown(const FormTag &tag, const QString &parent);

private:
    FormTag start() { return {m_reader, m_fileName}; }
    FormField field(FormTag &tag);
    [[noreturn]] void failHere();

    QXmlStreamReader m_reader;
    QString m_fileName;
    QString m_recordList;
};

} // namespace noticedesk
