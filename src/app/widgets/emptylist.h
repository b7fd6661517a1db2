// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/offer.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;
class QPushButton;

namespace Ui
{
class EmptyList;
}

namespace noticedesk
{

/// Says in a list without rows why there are none, and offers what to do next, two steps at most.
/// The list says it to screen readers, and Tab leads from it to the steps.
class EmptyList final : public QWidget
{
    Q_OBJECT

public:
    /// It lies in the view and belongs to it.
    explicit EmptyList(QAbstractItemView &view);
    ~EmptyList() override;

    void tell(const QString &sentence, const Offers &offers = {});
    /// The list has rows.
    void clear();
    /// Empty while the list has rows.
    QString sentence() const;

private:
    void describe(const QString &sentence);
    void press(std::size_t place);

    std::unique_ptr<Ui::EmptyList> m_ui;
    QAbstractItemView &m_view;
    Offers m_offers;
};

} // namespace noticedesk
