// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace noticedesk
{

/// A line that tells something, set off from what stands around it and gone when there is nothing
/// to tell. The text is shown as it is, and no name or path in it makes the window wider.
class MessageLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLabel(QWidget *parent = nullptr);

    void tell(const QString &message);
    const QString &message() const { return m_message; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_message;
};

} // namespace noticedesk
