// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plainlabel.h"

#include <QPointer>

namespace noticedesk
{

/// A bold label whose letters are larger by a factor, from 1, than those of the widget that it
/// stands in. It stays so when the size of all text is changed, which a label with a size of its
/// own would not follow.
class HeadingLabel final : public PlainLabel
{
    Q_OBJECT
    Q_PROPERTY(qreal factor READ factor WRITE setFactor)

public:
    explicit HeadingLabel(QWidget *parent = nullptr);
    explicit HeadingLabel(qreal factor, QWidget *parent = nullptr);
    HeadingLabel(const QString &text, qreal factor, QWidget *parent = nullptr);

    qreal factor() const { return m_factor; }
    void setFactor(qreal factor);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *parent);
    void takeFont();

    QPointer<QWidget> m_followed;
    qreal m_factor;
};

} // namespace noticedesk
