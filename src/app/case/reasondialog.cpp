// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/reasondialog.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldbinder.h"
#include "domain/casefields.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/officecalendar.h"
#include "domain/tr.h"
#include "ui_reasondialog.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                           QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                           QWidget *parent)
    : QDialog(parent)
{
    Ui::ReasonDialog ui;
    ui.setupUi(this);
    begin({ui.explanationLabel, ui.form, ui.dayEdit, ui.reasonEdit, ui.remarkLabel, ui.buttons},
          title, explanation, button, today, calendar);
}

void ReasonDialog::begin(const Parts &parts, const QString &title, const QString &explanation,
                         const QString &button, QDate today,
                         const std::shared_ptr<const OfficeCalendar> &calendar)
{
    m_parts = parts;
    setWindowTitle(title);
    parts.explanation->setText(explanation);
    parts.day->setToday(today);
    parts.day->setCalendar(calendar);
    parts.day->setDate(today);
    parts.remark->hide();
    form().adoptFields();
    form().setFieldVisible(u"reason"_s, false);
    QPushButton *done =
        parts.buttons->addButton(withoutMnemonics(button), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"doneButton"_s);
    done->setDefault(true);
    connect(&form().binder(), &FieldBinder::edited, this, [this] {
        m_isTyped = true;
        form().showFindings({});
    });
    resize(520, sizeHint().height());
}

void ReasonDialog::askForReason()
{
    m_asksForReason = true;
    form().setFieldVisible(u"reason"_s, true);
    m_parts.reason->setFocus();
}

void ReasonDialog::askOnlyForReason()
{
    form().setFieldVisible(u"day"_s, false);
    askForReason();
}

std::optional<QDate> ReasonDialog::day() const
{
    return m_parts.day->date();
}

QString ReasonDialog::reason() const
{
    return m_asksForReason ? m_parts.reason->text() : QString();
}

void ReasonDialog::setReason(const QString &reason) const
{
    m_parts.reason->setText(reason);
}

void ReasonDialog::accept()
{
    m_parts.remark->tell({});
    if (!day()) {
        remark(u"day"_s, noticedesk::tr("This needs a day, such as 1151122 or +0."));
    } else if (m_asksForReason && isBlank(reason())) {
        remark(u"reason"_s, noticedesk::tr("This needs a reason; say why."));
    } else {
        Q_EMIT decided();
    }
}

void ReasonDialog::reject()
{
    if (std::exchange(m_isTyped, false))
        m_parts.remark->tell(noticedesk::tr("What was typed here is not recorded. Close once more "
                                            "to do without it."));
    else
        QDialog::reject();
}

void ReasonDialog::refuse(const QString &sentence) const
{
    m_parts.remark->tell(sentenceWith(noticedesk::tr("✕ Nothing was recorded: %1"), sentence));
    (m_asksForReason ? static_cast<QWidget *>(m_parts.reason) : m_parts.day)->setFocus();
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
    m_parts.remark->tell({});
    form().showFindings(here);
    form().enterRefused();
    return true;
}

void ReasonDialog::remark(const QString &field, const QString &sentence)
{
    const Finding finding{Severity::Error, {}, field, sentence};
    form().showFindings({finding});
    form().enterRefused();
    Q_EMIT refused(finding);
}

} // namespace noticedesk

#include "reasondialog.moc"
