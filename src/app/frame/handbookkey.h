// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace noticedesk
{

/// F1 while a dialog is open, which takes the keys of the window behind it: opens the handbook as
/// a part of that dialog, so that both can be used.
class HandbookKey final : public QObject
{
    Q_OBJECT

public:
    explicit HandbookKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace noticedesk
