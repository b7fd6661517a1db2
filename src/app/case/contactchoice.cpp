// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/contactchoice.h"

#include "app/desk/office.h"
#include "app/widgets/jointundo.h"
#include "app/widgets/linefield.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ContactChoice::ContactChoice(const Office &office, QComboBox &box,
                             const std::vector<LineField *> &lines)
    : QObject(&box), m_office(office), m_box(box), m_undo(new JointUndo(lines, this))
{
    m_undo->addPlace(&box);
    connect(&box, &QComboBox::activated, this, &ContactChoice::fill);
    connect(&office, &Office::changed, this, &ContactChoice::renew);
    renew();
}

void ContactChoice::renew()
{
    m_box.clear();
    m_box.addItem(noticedesk::tr("(choose a contact window)"));
    for (const Stored<ContactWindow> &contact : m_office.contacts())
        m_box.addItem(isolated(contact.record.name.value_or(QString())) + u"　"_s +
                      isolated(contact.record.unit.value_or(QString())));
}

void ContactChoice::fill(int place)
{
    const auto &contacts = m_office.contacts();
    if (place < 1 || static_cast<std::size_t>(place) > contacts.size())
        return;
    const ContactWindow &contact = contacts[static_cast<std::size_t>(place - 1)].record;
    const QString none;
    m_undo->fill({contact.unit.value_or(none), contact.name.value_or(none),
                  contact.phone.value_or(none), contact.email.value_or(none)});
    Q_EMIT filled();
}

} // namespace noticedesk

#include "contactchoice.moc"
