// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filechoice.h"

#include "domain/isolation.h"
#include "domain/tr.h"

#include <QFileDialog>
#include <QFileInfo>

namespace noticedesk
{

namespace
{

void openChoice(QFileDialog *dialog, const std::function<void(const QString &path)> &chosen)
{
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), chosen);
    dialog->open();
}

QString endingIn(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0);
}

} // namespace

void chooseFile(QWidget *above, const QString &title, const QString &filter,
                const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(above, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openChoice(dialog, chosen);
}

void chooseNewFile(QWidget *above, const QString &title, const QString &name, const QString &filter,
                   const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(above, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->selectFile(name);
    openChoice(dialog, chosen);
}

void chooseSavedFile(QWidget *above, const QString &title, const QString &name,
                     const QStringList &filters,
                     const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(above, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingIn(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endingIn(filter));
    });
    dialog->selectFile(name);
    openChoice(dialog, chosen);
}

QString replacesNoFile(const QString &path)
{
    return sentenceWith(noticedesk::tr("There is a file %1 already. Choose that name to replace "
                                       "it, or another one."),
                        QFileInfo(path).fileName());
}

void chooseFolder(QWidget *above, const QString &title, const QString &folder,
                  const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(above, title, folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openChoice(dialog, chosen);
}

} // namespace noticedesk
