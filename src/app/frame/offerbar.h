// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace noticedesk
{

/// Tells below the tabs what was done and offers what comes next, or to undo it. It takes no keys
/// away and goes when a step was taken, when it is closed, or when something else is told.
class OfferBar final : public QFrame
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent = nullptr);

    void show(const QString &sentence, const Offers &offers);
    QString sentence() const;

private:
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace noticedesk
