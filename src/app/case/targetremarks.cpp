// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/targetremarks.h"

#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/plainlabel.h"
#include "domain/tr.h"
#include "store/directory/directoryactions.h"
#include "store/search/today.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

TargetRemarks::TargetRemarks(StoreThreads &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_repeated(new PlainLabel({}, this)),
      m_directory(new PlainLabel({}, this)),
      m_add(new QPushButton(noticedesk::tr("Add to the directory"), this))
{
    setObjectName(u"targetRemarks"_s);
    m_repeated->setObjectName(u"repeatedLabel"_s);
    m_directory->setObjectName(u"directoryLabel"_s);
    m_add->setObjectName(u"addOrganizationButton"_s);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (PlainLabel *label : {m_repeated, m_directory}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &TargetRemarks::add);
    renew();
}

void TargetRemarks::look(const Organization &organization, QDate day, bool numbered)
{
    // What is said of the same one stays in sight meanwhile: Tab goes from a field to the button.
    const bool same =
        organization.code == m_organization.code && organization.name == m_organization.name;
    m_organization = organization;
    if (!same) {
        m_repeated->hide();
        m_directory->tell({});
        m_unknown = false;
        renew();
    }
    if (organization.code.isEmpty())
        return;
    m_store.read(
        this,
        [code = organization.code, from = day.addMonths(-12)](Database &database) {
            return Known{noticesSince(database, code, from), isInDirectory(database, code)};
        },
        [this, organization, numbered](const Known &known) {
            if (organization == m_organization)
                show(known, numbered);
        });
}

void TargetRemarks::setFrozen(bool frozen)
{
    m_frozen = frozen;
    renew();
}

void TargetRemarks::show(const Known &known, bool numbered)
{
    // A draft is not counted yet.
    const int place = known.notices + (numbered ? 0 : 1);
    m_repeated->setText(noticedesk::tr("Notice no. %1 to this organisation within 12 months")
                            .arg(QString::number(place)));
    m_repeated->setVisible(place > 1);
    m_unknown = !known.inDirectory && !m_organization.name.isEmpty();
    renew();
}

void TargetRemarks::add()
{
    m_add->setEnabled(false);
    m_store.write(
        this,
        [organization = m_organization](Store &store) {
            return addOrganization(store, organization);
        },
        [this](bool added) {
            m_add->setEnabled(true);
            m_unknown = false;
            m_directory->tell(added ? noticedesk::tr("✓ Added to the directory.")
                                    : noticedesk::tr("The directory has this code already."));
            renew();
        },
        [this](const std::exception_ptr &error) {
            m_add->setEnabled(true);
            m_directory->tell(sentenceOf(error));
            renew();
        });
}

void TargetRemarks::renew()
{
    const bool offered = m_unknown && !m_frozen && m_store.readOnlyReason().isEmpty();
    // Who pressed the button goes on with the next field.
    if (!offered && m_add->hasFocus())
        focusNextChild();
    m_add->setVisible(offered);
    setVisible(!(m_repeated->isHidden() && m_directory->isHidden() && m_add->isHidden()));
}

} // namespace noticedesk

#include "targetremarks.moc"
