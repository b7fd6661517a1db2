// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/targetremarks.h"

#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/recordfindings.h"
#include "domain/tr.h"
#include "store/directory/directory.h"
#include "store/directory/directoryactions.h"
#include "store/search/today.h"
#include "ui_targetremarks.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString casesIn(const SharedTrace &trace)
{
    QStringList names;
    for (const CaseListRow &row : trace.latest)
        names.append(caseName(nameOfNumber(row.number), shortened(row.name, longestShownName)));
    const QString all = names.join(noticedesk::tr(", "));
    return trace.count > trace.latest.size()
               ? sentenceWith(noticedesk::tr("%1 and %2 more"), all,
                              QString::number(trace.count - trace.latest.size()))
               : all;
}

QString sentenceOf(const SharedTrace &trace)
{
    return trace.kind == SharedTrace::Kind::PostalAddress
               ? sentenceWith(noticedesk::tr("⚠ Others have the same postal address: %1"),
                              casesIn(trace))
               : sentenceWith(
                     noticedesk::tr("⚠ The IP address %1 stands in cases of others, too: %2"),
                     trace.value, casesIn(trace));
}

} // namespace

TargetRemarks::TargetRemarks(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TargetRemarks>())
{
    m_ui->setupUi(this);
    for (PlainLabel *label : {m_ui->repeatedLabel, m_ui->sharedLabel, m_ui->directoryLabel})
        label->hide();
    connect(m_ui->addOrganizationButton, &QPushButton::clicked, this, &TargetRemarks::add);
    renew();
}

TargetRemarks::~TargetRemarks() = default;

void TargetRemarks::look(const Notice &notice, QDate day, const std::optional<CaseNumber> &number)
{
    Organization organization;
    organization.code = notice.target.code.value_or(QString());
    organization.name = notice.target.name.value_or(QString());
    organization.address = notice.target.address;
    // What is said of the same one stays in sight meanwhile: Tab goes from a field to the button.
    const bool same =
        organization.code == m_organization.code && organization.name == m_organization.name;
    m_organization = organization;
    if (!same) {
        m_ui->repeatedLabel->hide();
        m_ui->directoryLabel->tell({});
        m_unknown = false;
        renew();
    }
    m_store->read(
        this,
        [notice, code = organization.code, day, number](Database &database) {
            Known known{0, true, sharedTraces(database, notice)};
            if (!code.isEmpty()) {
                known.noticesBefore = noticesBefore(database, code, day, number);
                known.inDirectory = isInDirectory(database, code);
            }
            return known;
        },
        [this, asked = ++m_asked](const Known &known) {
            if (asked == m_asked)
                show(known);
        });
}

void TargetRemarks::setFrozen(bool frozen)
{
    m_frozen = frozen;
    renew();
}

void TargetRemarks::show(const Known &known)
{
    m_ui->repeatedLabel->setText(
        noticedesk::tr("Notice no. %1 to this organisation within 12 months")
            .arg(QString::number(known.noticesBefore + 1)));
    m_ui->repeatedLabel->setVisible(known.noticesBefore > 0);
    QStringList lines;
    for (const SharedTrace &trace : known.shared)
        lines.append(sentenceOf(trace));
    m_ui->sharedLabel->tell(lines.join(u'\n'));
    m_unknown = !known.inDirectory && recordFindings(m_organization).empty();
    renew();
}

void TargetRemarks::add()
{
    m_ui->addOrganizationButton->setEnabled(false);
    m_store->write(
        this,
        [organization = m_organization](Store &store) {
            return Directory<Organization>::save(store, {}, organization);
        },
        [this](const Directory<Organization>::Outcome &outcome) {
            m_ui->addOrganizationButton->setEnabled(true);
            m_unknown = false;
            m_ui->directoryLabel->tell(
                outcome.result == RecordResult::Done
                    ? noticedesk::tr("✓ Added to the directory.")
                    : noticedesk::tr("The directory has this code already."));
            renew();
        },
        [this](const std::exception_ptr &error) {
            m_ui->addOrganizationButton->setEnabled(true);
            m_ui->directoryLabel->tell(sentenceOf(error));
            renew();
        });
}

void TargetRemarks::renew()
{
    const bool offered = m_unknown && !m_frozen && m_store->readOnlyReason().isEmpty();
    // Who pressed the button goes on with the next field.
    if (!offered && m_ui->addOrganizationButton->hasFocus())
        focusNextChild();
    m_ui->addOrganizationButton->setVisible(offered);
    setVisible(!(m_ui->repeatedLabel->isHidden() && m_ui->sharedLabel->isHidden() &&
                 m_ui->directoryLabel->isHidden() && m_ui->addOrganizationButton->isHidden()));
}

} // namespace noticedesk

#include "targetremarks.moc"
