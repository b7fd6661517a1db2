// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/warningsdialog.h"

#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_warningsdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

WarningsDialog::WarningsDialog(const std::vector<Finding> &warnings, const QString &button,
                               QWidget *parent)
    : QDialog(parent)
{
    Ui::WarningsDialog ui;
    ui.setupUi(this);
    ui.warningsView->showWarnings(warnings);
    ui.buttons
        ->addButton(sentenceWith(noticedesk::tr("&Accept: %1"), withoutMnemonics(button)),
                    QDialogButtonBox::AcceptRole)
        ->setObjectName(u"acceptButton"_s);
    QPushButton *back =
        ui.buttons->addButton(noticedesk::tr("&Back to the case"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"backButton"_s);
    back->setDefault(true);
}

} // namespace noticedesk

#include "warningsdialog.moc"
