// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/purgedialog.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/storethreads.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/purging/casepurge.h"
#include "ui_purgedialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString yearLine(const std::optional<int> &year, qint64 cases)
{
    const QString count = QString::number(cases);
    return year ? noticedesk::tr("of the year %1: %2").arg(QString::number(*year), count)
                : noticedesk::tr("without a number: %1").arg(count);
}

} // namespace

PurgeDialog::PurgeDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PurgeDialog>()), m_desk(desk)
{
    constexpr int usualYears = 5;
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    const QDate today = desk.office.today();
    m_ui->beforeEdit->setToday(today);
    m_ui->beforeEdit->setCalendar(desk.office.calendar());
    m_ui->beforeEdit->setDate(QDate(today.year() - usualYears, 1, 1));
    m_purgeButton =
        m_ui->buttons->addButton(noticedesk::tr("Purge…"), QDialogButtonBox::AcceptRole);
    m_purgeButton->setObjectName(u"purgeButton"_s);
    m_purgeButton->setAutoDefault(false);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_ui->beforeEdit, &RocDateField::edited, this, &PurgeDialog::count);
    resize(560, sizeHint().height());
    count();
}

PurgeDialog::~PurgeDialog() = default;

void PurgeDialog::count()
{
    const QDate before = m_ui->beforeEdit->date().value_or(QDate());
    if (before == m_counted && before.isValid())
        return;
    m_counted = before;
    m_purgeButton->setEnabled(false);
    m_ui->casesLabel->setText(before.isValid() ? noticedesk::tr("The cases are being counted.")
                                               : QString());
    if (!before.isValid())
        return;
    m_desk.store.read(
        this, [before](Database &database) { return purgeableCases(database, before); },
        [this, before](const PurgeableCases &found) {
            if (before == m_counted)
                show(found);
        });
}

void PurgeDialog::show(const PurgeableCases &found)
{
    m_cases = static_cast<qint64>(found.ids.size());
    QStringList lines{
        m_cases == 0
            ? noticedesk::tr("No case was closed before that day.")
            : noticedesk::tr("Cases that would be purged: %1").arg(QString::number(m_cases))};
    for (const auto &[year, cases] : found.byYear)
        lines.append(u"・"_s + yearLine(year, cases));
    if (found.waiting > 0)
        lines.append(noticedesk::tr("Cases that stay, because a page in the tray waits for them: "
                                    "%1")
                         .arg(QString::number(found.waiting)));
    m_ui->casesLabel->setText(lines.join(u'\n'));
    m_purgeButton->setEnabled(m_cases > 0);
    adjustSize();
}

void PurgeDialog::accept()
{
    if (!m_purgeButton->isEnabled())
        return;
    Q_EMIT decided(m_counted, m_cases);
    QDialog::accept();
}

} // namespace noticedesk

#include "purgedialog.moc"
