// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/aboutdialog.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_aboutdialog.h"

#include <QCoreApplication>

namespace noticedesk
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    ui.nameLabel->setText(sentenceWith(noticedesk::tr("Improvement notices %1"),
                                       QCoreApplication::applicationVersion()));
}

} // namespace noticedesk

#include "aboutdialog.moc"
