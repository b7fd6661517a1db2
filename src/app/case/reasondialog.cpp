// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/reasondialog.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/casefields.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                           QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *text = new PlainLabel(explanation, this);
    text->setWordWrap(true);
    column->addWidget(text);
    m_form = new FieldForm(this);
    m_day = new RocDateField(this);
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setToday(today);
    m_day->setCalendar(calendar);
    m_day->setDate(today);
    m_form->addField(noticedesk::tr("&Day"), u"day"_s, m_day);
    connect(m_day, &RocDateField::edited, m_form, [this] { m_form->showFindings({}); });
    column->addWidget(m_form);
    m_remark = new PlainLabel({}, this);
    m_remark->setObjectName(u"remarkLabel"_s);
    m_remark->setWordWrap(true);
    m_remark->hide();
    column->addWidget(m_remark);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->addButton(withoutMnemonics(button), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"doneButton"_s);
    done->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, sizeHint().height());
}

void ReasonDialog::askForReason()
{
    m_reason = new TextField(this);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_form->addField(noticedesk::tr("&Why"), u"reason"_s, m_reason);
    connect(m_reason, &TextField::edited, m_form, [this] { m_form->showFindings({}); });
    m_reason->setFocus();
}

void ReasonDialog::askOnlyForReason()
{
    m_form->setFieldVisible(u"day"_s, false);
    askForReason();
}

std::optional<QDate> ReasonDialog::day() const
{
    return m_day->date();
}

QString ReasonDialog::reason() const
{
    return m_reason ? m_reason->text() : QString();
}

void ReasonDialog::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void ReasonDialog::accept()
{
    m_remark->tell({});
    if (!day()) {
        remark(u"day"_s, noticedesk::tr("This needs a day, such as 1151122 or +0."));
    } else if (m_reason && isBlank(reason())) {
        remark(u"reason"_s, noticedesk::tr("This needs a reason; say why."));
    } else {
        Q_EMIT decided();
    }
}

void ReasonDialog::refuse(const QString &sentence)
{
    m_remark->tell(sentenceWith(noticedesk::tr("✕ Nothing was recorded: %1"), sentence));
    (m_reason ? static_cast<QWidget *>(m_reason) : m_day)->setFocus();
}

bool ReasonDialog::refuse(const std::vector<Finding> &findings)
{
    std::vector<Finding> here;
    for (const Finding &finding : findings) {
        const bool ownReason = m_reason && finding.field == "reason"_L1;
        if (!ownReason && (m_path.isEmpty() || !isWithinField(finding.field, m_path)))
            continue;
        const QString part = ownReason ? finding.field : finding.field.mid(m_path.size() + 1);
        here.push_back(finding);
        here.back().field = part == "on"_L1 ? u"day"_s : part;
    }
    if (here.empty() || here.front().sentence != findings.front().sentence)
        return false;
    m_remark->tell({});
    m_form->showFindings(here);
    m_form->enterRefused();
    return true;
}

void ReasonDialog::remark(const QString &field, const QString &sentence)
{
    const Finding finding{Severity::Error, {}, field, sentence};
    m_form->showFindings({finding});
    m_form->enterRefused();
    Q_EMIT refused(finding);
}

} // namespace noticedesk

#include "reasondialog.moc"
