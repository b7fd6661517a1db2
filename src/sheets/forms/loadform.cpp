// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tr.h"
#include "sheets/forms/formreader.h"
#include "sheets/sheetkinds.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// A resource of a static library is only there once this has been called, outside any namespace.
static void registerBuiltInForms()
{
    Q_INIT_RESOURCE(forms);
}

namespace noticedesk
{

Form loadForm(Sheet sheet)
{
    registerBuiltInForms();
    const QString name = u"forms/%1.xml"_s.arg(sheetKind(sheet).name);
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, name);
    QFile file(own.isEmpty() ? u":/"_s + name : own);
    if (!file.open(QIODevice::ReadOnly))
        throw FormError(tr("the form cannot be read: %1").arg(file.errorString()), file.fileName());
    Form form = readForm(file.readAll(), file.fileName());
    if (form.sheet != sheet)
        throw FormError(tr("the form describes another sheet"), file.fileName());
    return form;
}

} // namespace noticedesk
