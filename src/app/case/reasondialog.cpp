// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/reasondialog.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldbinder.h"
#include "domain/casefields.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_reasondialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                           QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                           QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReasonDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->explanationLabel->setText(explanation);
    m_ui->dayEdit->setToday(today);
    m_ui->dayEdit->setCalendar(calendar);
    m_ui->dayEdit->setDate(today);
    m_ui->remarkLabel->hide();
    m_ui->form->adoptFields();
    m_ui->form->setFieldVisible(u"reason"_s, false);
    QPushButton *done =
        m_ui->buttons->addButton(withoutMnemonics(button), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"doneButton"_s);
    done->setDefault(true);
    connect(&m_ui->form->binder(), &FieldBinder::edited, this,
            [this] { m_ui->form->showFindings({}); });
    resize(520, sizeHint().height());
}

ReasonDialog::~ReasonDialog() = default;

FieldForm &ReasonDialog::form() const
{
    return *m_ui->form;
}

RocDateField &ReasonDialog::dayField()
{
    return *m_ui->dayEdit;
}

void ReasonDialog::askForReason()
{
    m_asksForReason = true;
    m_ui->form->setFieldVisible(u"reason"_s, true);
    m_ui->reasonEdit->setFocus();
}

void ReasonDialog::askOnlyForReason()
{
    m_ui->form->setFieldVisible(u"day"_s, false);
    askForReason();
}

std::optional<QDate> ReasonDialog::day() const
{
    return m_ui->dayEdit->date();
}

QString ReasonDialog::reason() const
{
    return m_asksForReason ? m_ui->reasonEdit->text() : QString();
}

void ReasonDialog::setReason(const QString &reason)
{
    m_ui->reasonEdit->setText(reason);
}

void ReasonDialog::accept()
{
    m_ui->remarkLabel->tell({});
    if (!day()) {
        remark(u"day"_s, noticedesk::tr("This needs a day, such as 1151122 or +0."));
    } else if (m_asksForReason && isBlank(reason())) {
        remark(u"reason"_s, noticedesk::tr("This needs a reason; say why."));
    } else {
        Q_EMIT decided();
    }
}

void ReasonDialog::refuse(const QString &sentence)
{
    m_ui->remarkLabel->tell(sentenceWith(noticedesk::tr("✕ Nothing was recorded: %1"), sentence));
    (m_asksForReason ? static_cast<QWidget *>(m_ui->reasonEdit) : m_ui->dayEdit)->setFocus();
}

bool ReasonDialog::refuse(const std::vector<Finding> &findings)
{
    std::vector<Finding> here;
    for (const Finding &finding : findings) {
        const bool ownReason = m_asksForReason && finding.field == "reason"_L1;
        if (!ownReason && (m_path.isEmpty() || !isWithinField(finding.field, m_path)))
            continue;
        const QString part = ownReason ? finding.field : finding.field.mid(m_path.size() + 1);
        here.push_back(finding);
        here.back().field = part == "on"_L1 ? u"day"_s : part;
    }
    if (here.empty() || here.front().sentence != findings.front().sentence)
        return false;
    m_ui->remarkLabel->tell({});
    m_ui->form->showFindings(here);
    m_ui->form->enterRefused();
    return true;
}

void ReasonDialog::remark(const QString &field, const QString &sentence)
{
    const Finding finding{Severity::Error, {}, field, sentence};
    m_ui->form->showFindings({finding});
    m_ui->form->enterRefused();
    Q_EMIT refused(finding);
}

} // namespace noticedesk

#include "reasondialog.moc"
