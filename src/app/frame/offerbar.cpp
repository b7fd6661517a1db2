// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/offerbar.h"

#include "ui_offerbar.h"

#include <QAccessible>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OfferBar::OfferBar(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::OfferBar>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_ui->closeOfferButton, &QToolButton::clicked, this, &OfferBar::dismiss);
    hide();
}

OfferBar::~OfferBar() = default;

void OfferBar::dismiss()
{
    m_isOpen = false;
    hide();
}

void OfferBar::showFor(const QWidget *front)
{
    setVisible(m_isOpen && (m_isEverywhere || m_page == front));
}

void OfferBar::show(const QString &sentence, const Offers &offers, const QWidget *page)
{
    m_page = page;
    m_isEverywhere = !page;
    m_isOpen = true;
    while (QLayoutItem *item = m_ui->offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // later: it may have been pressed just now
        delete item;
    }
    m_ui->offerLabel->setText(sentence);
    int place = 0;
    QWidget *before = nullptr;
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(offer.name, this);
        button->setObjectName(u"offerButton%1"_s.arg(place++));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, carryOut = offer.carryOut] {
            dismiss();
            carryOut();
        });
        m_ui->offers->addWidget(button);
        setTabOrder(before ? before : this, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_ui->closeOfferButton);
    QFrame::show();
    QAccessibleEvent alert(m_ui->offerLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString OfferBar::sentence() const
{
    return m_ui->offerLabel->text();
}

} // namespace noticedesk

#include "offerbar.moc"
