// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/issuedialog.h"

#include "app/case/warningsdialog.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QDialogButtonBox>
#include <QFormLayout>
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
    setObjectName(u"issueDialog"_s);
    setWindowTitle(withoutMnemonics(button));
    auto *column = new QVBoxLayout(this);
    addFacts(column, preview);
    auto *explanation = new PlainLabel(
        preview.isNumbered
            ? noticedesk::tr("This cannot be undone: the notice is frozen as it is now, and the "
                             "paper of the revision before stays in the archive.")
            : noticedesk::tr("This cannot be undone: the number is used up, and the notice is "
                             "frozen as it is now."),
        this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    if (!preview.warnings.empty())
        column->addWidget(warningsView(preview.warnings, this), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *issue = buttons->addButton(preview.warnings.empty()
                                                ? noticedesk::tr("&Issue")
                                                : noticedesk::tr("&Accept the warnings and issue"),
                                            QDialogButtonBox::AcceptRole);
    issue->setObjectName(u"acceptButton"_s);
    QPushButton *back =
        buttons->addButton(noticedesk::tr("&Back to the case"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"backButton"_s);
    QPushButton *usual = preview.warnings.empty() ? issue : back;
    usual->setDefault(true);
    usual->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
}

void IssueDialog::addFacts(QVBoxLayout *column, const IssuePreview &preview)
{
    auto *facts = new QFormLayout;
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this, facts](const QString &label, const QString &name, const QString &fact) {
        auto *shown = new PlainLabel(shortened(fact, longestFact), this);
        shown->setObjectName(name);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(new PlainLabel(label, this), shown);
    };
    const Notice &notice = preview.file.notice;
    if (preview.file.number) {
        const QString number = preview.file.number->toString();
        add(noticedesk::tr("Number"), u"numberLabel"_s,
            preview.isNumbered ? sentenceWith(noticedesk::tr("%1, revision %2"), number,
                                              QString::number(preview.file.noticeRevision))
                               : number);
    }
    add(noticedesk::tr("To"), u"addresseeLabel"_s, addresseeOf(notice.target));
    add(noticedesk::tr("Date"), u"dateLabel"_s, shownDay(notice.date));
    add(noticedesk::tr("Deadline"), u"deadlineLabel"_s, shownDay(notice.deadline));
    add(noticedesk::tr("Pages"), u"pagesLabel"_s, QString::number(preview.pages));
    column->addLayout(facts);
}

} // namespace noticedesk

#include "issuedialog.moc"
