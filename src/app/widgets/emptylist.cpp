// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/emptylist.h"

#include "ui_emptylist.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>

namespace noticedesk
{

EmptyList::EmptyList(QAbstractItemView &view)
    : QWidget(view.viewport()), m_ui(std::make_unique<Ui::EmptyList>()), m_view(view)
{
    m_ui->setupUi(this);
    auto *whole = new QVBoxLayout(view.viewport());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
    std::size_t place = 0;
    QWidget *before = &view;
    for (QPushButton *button : {m_ui->firstOfferButton, m_ui->secondOfferButton}) {
        setTabOrder(before, button);
        before = button;
        connect(button, &QPushButton::clicked, this, [this, place] { press(place); });
        ++place;
    }
    hide();
}

EmptyList::~EmptyList() = default;

void EmptyList::tell(const QString &sentence, const Offers &offers)
{
    const bool isNew = isHidden() || sentence != this->sentence();
    m_offers = offers;
    m_ui->emptyLabel->setText(sentence);
    std::size_t place = 0;
    for (QPushButton *button : {m_ui->firstOfferButton, m_ui->secondOfferButton}) {
        button->setVisible(place < offers.size());
        if (place < offers.size())
            button->setText(offers[place].name);
        ++place;
    }
    show();
    if (isNew)
        describe(sentence);
}

void EmptyList::clear()
{
    if (isHidden())
        return;
    // The keys stay in the list when a step was taken from here.
    if (isAncestorOf(QApplication::focusWidget()))
        m_view.setFocus();
    hide();
    describe({});
}

QString EmptyList::sentence() const
{
    return isHidden() ? QString() : m_ui->emptyLabel->text();
}

void EmptyList::describe(const QString &sentence)
{
    m_view.setAccessibleDescription(sentence);
    if (sentence.isEmpty() || !isVisible())
        return;
    QAccessibleEvent alert(m_ui->emptyLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EmptyList::press(std::size_t place)
{
    if (place < m_offers.size())
        Offer(m_offers[place]).carryOut(); // a copy: others may be offered then
}

} // namespace noticedesk

#include "emptylist.moc"
