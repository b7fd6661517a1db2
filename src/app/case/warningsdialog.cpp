// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/warningsdialog.h"

#include "app/text/fieldnames.h"
#include "app/text/plaintext.h"
#include "app/widgets/findingline.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QWidget *warningsView(const std::vector<Finding> &warnings, QWidget *parent)
{
    auto *view = new QWidget(parent);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    auto *explanation = new PlainLabel(
        noticedesk::tr(
            "The rules remark on the following. If it is meant so, accept it; that you did is kept "
            "with the case."),
        view);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    auto *list = new QWidget(view);
    auto *rows = new QVBoxLayout(list);
    for (const Finding &warning : warnings) {
        auto *line = new FindingLine(list);
        Finding named = warning;
        named.sentence =
            sentenceWith(noticedesk::tr("%1: %2"), nameOfField(warning.field), warning.sentence);
        line->showFindings({named});
        rows->addWidget(line);
    }
    rows->addStretch();
    auto *area = new QScrollArea(view);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setAccessibleName(noticedesk::tr("Warnings"));
    column->addWidget(area, 1);
    return view;
}

WarningsDialog::WarningsDialog(const std::vector<Finding> &warnings, const QString &button,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"warningsDialog"_s);
    setWindowTitle(noticedesk::tr("Unusual, and to be decided by you"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(warningsView(warnings, this), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept =
        buttons->addButton(sentenceWith(noticedesk::tr("&Accept: %1"), withoutMnemonics(button)),
                           QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptButton"_s);
    QPushButton *back =
        buttons->addButton(noticedesk::tr("&Back to the case"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"backButton"_s);
    back->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(680, 440);
}

} // namespace noticedesk

#include "warningsdialog.moc"
