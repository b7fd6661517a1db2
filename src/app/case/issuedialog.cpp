// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/issuedialog.h"

#include "app/case/warningsdialog.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_issuedialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype longestFact = 200; // characters

QString addresseeOf(const NoticeTarget &target)
{
    return sentenceWith(noticedesk::tr("%1 (%2)"), target.name.value_or(QString()),
                        target.code.value_or(QString()));
}

} // namespace

IssueDialog::IssueDialog(const IssuePreview &preview, const QString &button, QWidget *parent)
    : QDialog(parent)
{
    Ui::IssueDialog ui;
    ui.setupUi(this);
    setWindowTitle(withoutMnemonics(button));
    const Notice &notice = preview.file.notice;
    const QString number = preview.file.number ? preview.file.number->toString() : QString();
    const QString revision = QString::number(preview.file.noticeRevision);
    ui.facts->setRowVisible(ui.numberLabel, preview.file.number.has_value());
    ui.numberLabel->setText(preview.isNumbered
                                ? sentenceWith(noticedesk::tr("%1, revision %2"), number, revision)
                                : number);
    ui.addresseeLabel->setText(shortened(addresseeOf(notice.target), longestFact));
    ui.dateLabel->setText(shownDay(notice.date));
    ui.deadlineLabel->setText(shownDay(notice.deadline));
    ui.pagesLabel->setText(QString::number(preview.pages));
    ui.explanationLabel->setText(
        preview.isNumbered
            ? noticedesk::tr("This cannot be undone: the notice is frozen as it is now, and the "
                             "paper of the revision before stays in the archive.")
            : noticedesk::tr("This cannot be undone: the number is used up, and the notice is "
                             "frozen as it is now."));
    const bool isUsual = preview.warnings.empty();
    ui.warningsView->setVisible(!isUsual);
    ui.warningsView->showWarnings(preview.warnings);
    QPushButton *issue = ui.buttons->addButton(
        isUsual ? noticedesk::tr("&Issue") : noticedesk::tr("&Accept the warnings and issue"),
        QDialogButtonBox::AcceptRole);
    issue->setObjectName(u"acceptButton"_s);
    QPushButton *back =
        ui.buttons->addButton(noticedesk::tr("&Back to the case"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"backButton"_s);
    QPushButton *usual = isUsual ? issue : back;
    usual->setDefault(true);
    usual->setFocus();
    resize(width(), sizeHint().height());
}

} // namespace noticedesk

#include "issuedialog.moc"
