// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace noticedesk
{

class PlainLabel;

/// What a file would change, before anything is changed, and the choice to import it. Esc gives it
/// up. Not shown as long as there is nothing to say.
class ImportPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportPanel(QWidget *parent = nullptr);

    /// Something that shows more of what would change; only shown with an offer.
    void addDetails(QWidget *details);
    /// Says something: what is being done, what went wrong, what was done.
    void say(const QString &sentence);
    /// Says what would change and offers to import it.
    void offer(const QString &summary);
    void close();

Q_SIGNALS:
    void agreed();
    void dropped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showButtons(bool shown);
    void drop();

    PlainLabel *m_summary;
    QPushButton *m_agree;
    QPushButton *m_drop;
    QVBoxLayout *m_column;
    QWidget *m_details = nullptr;
};

} // namespace noticedesk
