// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/offerbar.h"

#include "app/widgets/plainlabel.h"
#include "domain/tr.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent), m_sentence(new PlainLabel({}, this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"offerBar"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_sentence->setObjectName(u"offerLabel"_s);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_buttons);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeOfferButton"_s);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(noticedesk::tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &OfferBar::dismiss);
    row->addWidget(close);
    hide();
}

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
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // later: it may have been pressed just now
        delete item;
    }
    m_sentence->setText(sentence);
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
        m_buttons->addWidget(button);
        setTabOrder(before ? before : this, button);
        before = button;
    }
    if (before)
        setTabOrder(before, findChild<QToolButton *>(u"closeOfferButton"_s));
    QFrame::show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString OfferBar::sentence() const
{
    return m_sentence->text();
}

} // namespace noticedesk

#include "offerbar.moc"
