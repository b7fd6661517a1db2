// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/look.h"
#include "app/widgets/plainlabel.h"

#include <QPointer>

namespace noticedesk
{

/// A label that stands out, with letters as much larger than those of the widget that it stands in
/// as its level says. It stays so when the size of all text is changed, which a label with a size
/// of its own would not follow.
class HeadingLabel final : public PlainLabel
{
    Q_OBJECT
    Q_PROPERTY(noticedesk::HeadingLevel level READ level WRITE setLevel)

public:
    explicit HeadingLabel(QWidget *parent = nullptr);

    HeadingLevel level() const { return m_level; }
    void setLevel(HeadingLevel level);
    /// From now on there is room between the label and what stands above it.
    void standApart();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *parent);
    void takeFont();

    QPointer<QWidget> m_followed;
    HeadingLevel m_level = HeadingLevel::Section;
    bool m_standsApart = false;
};

} // namespace noticedesk
