// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace Ui
{
class OfferBar;
}

namespace noticedesk
{

/// Tells below the tabs what was done and offers what comes next, or to undo it. It takes no keys
/// away and goes when a step was taken, when it is closed, or when something else is told.
class OfferBar final : public QFrame
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent = nullptr);
    ~OfferBar() override;

    /// Offers them wherever one is, or only while this page is in front.
    void show(const QString &sentence, const Offers &offers, const QWidget *page = nullptr);
    /// Another page is in front.
    void showFor(const QWidget *front);
    QString sentence() const;

private:
    void dismiss();

    std::unique_ptr<Ui::OfferBar> m_ui;
    QPointer<const QWidget> m_page;
    bool m_isEverywhere = true;
    bool m_isOpen = false;
};

} // namespace noticedesk
