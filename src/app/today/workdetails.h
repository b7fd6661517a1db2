// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/worklist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace noticedesk
{

class PlainLabel;
class PreviewView;
struct Desk;

/// The case that is chosen on the start page: why it is there, what is to be done, whom to call,
/// what happened last, and its notice.
class WorkDetails final : public QWidget
{
    Q_OBJECT

public:
    WorkDetails(Desk &desk, QWidget *parent);

    /// Null shows that no case is chosen.
    void show(const WorkItem *item);

Q_SIGNALS:
    void openWanted();
    void callWanted();
    void trackingWanted();

private:
    void readEvents(CaseId id);

    Desk &m_desk;
    QLabel *m_name;
    PlainLabel *m_why;
    PlainLabel *m_next;
    PlainLabel *m_contact;
    PlainLabel *m_events;
    QPushButton *m_open;
    QPushButton *m_call;
    QPushButton *m_track;
    PreviewView *m_preview;
    std::optional<CaseId> m_shown;
    CaseFile m_drawn; ///< what the preview shows
};

} // namespace noticedesk
