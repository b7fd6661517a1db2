// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/workdetails.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/printing/previewview.h"
#include "app/text/casehistory.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "app/widgets/headinglabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype mostEvents = 3;

QString contactIn(const CaseFile &file)
{
    if (!file.response)
        return {};
    QStringList parts;
    const Respondent &respondent = file.response->respondent;
    for (const auto &part : {respondent.name, respondent.phone}) {
        if (part)
            parts.append(isolated(shortened(*part, longestShownName)));
    }
    return parts.isEmpty() ? QString()
                           : sentenceWith(noticedesk::tr("Respondent: %1"), parts.join(u"　"_s));
}

/// The last events, the latest first, a line each.
QString lastOf(const std::vector<HistoryLine> &history)
{
    QStringList lines;
    for (auto line = history.rbegin(); line != history.rend() && lines.size() < mostEvents; ++line)
        lines.append(line->when.section(u':', 0, 1) + u"　"_s +
                     isolated(shortened(line->what, longestShownName)));
    return lines.join(u'\n');
}

} // namespace

WorkDetails::WorkDetails(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new HeadingLabel(1.2, this)),
      m_why(new PlainLabel({}, this)),
      m_next(new PlainLabel({}, this)),
      m_contact(new PlainLabel({}, this)),
      m_events(new PlainLabel({}, this)),
      m_open(new QPushButton(noticedesk::tr("&Open"), this)),
      m_call(new QPushButton(noticedesk::tr("Record a ca&ll"), this)),
      m_track(new QPushButton(noticedesk::tr("&Track"), this)),
      m_preview(new PreviewView(desk.sheets, this))
{
    m_name->setObjectName(u"caseLabel"_s);
    m_why->setObjectName(u"whyLabel"_s);
    m_next->setObjectName(u"nextStepLabel"_s);
    m_contact->setObjectName(u"contactLabel"_s);
    m_events->setObjectName(u"eventsLabel"_s);
    m_open->setObjectName(u"openButton"_s);
    m_call->setObjectName(u"callButton"_s);
    m_track->setObjectName(u"trackButton"_s);
    m_preview->fitTo(PageFit::WholePage);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_call, m_track})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : std::initializer_list<QLabel *>{m_name, m_why, m_next}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addLayout(buttons);
    for (QLabel *label : {m_contact, m_events}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(m_preview, 1);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &WorkDetails::openWanted);
    connect(m_call, &QPushButton::clicked, this, &WorkDetails::callWanted);
    connect(m_track, &QPushButton::clicked, this, &WorkDetails::trackingWanted);
    show(nullptr);
}

void WorkDetails::show(const WorkItem *item)
{
    m_name->setText(item ? nameOfNumber(item->row.number) + u"　"_s + shownName(item->row.name)
                         : noticedesk::tr("No case is chosen"));
    m_why->tell(item ? item->why : QString());
    m_next->tell(item ? item->next : QString());
    m_contact->tell(item ? contactIn(item->file) : QString());
    m_open->setVisible(item);
    m_call->setVisible(item && item->row.nextStep == NextStep::ConfirmByTelephone);
    m_track->setVisible(item && (item->row.nextStep == NextStep::Track ||
                                 item->row.nextStep == NextStep::AwaitImprovement));
    m_preview->setVisible(item);
    if (!item) {
        m_shown.reset();
        m_events->tell({});
        return;
    }
    const bool isAnother = m_shown != item->row.id;
    if (isAnother)
        m_events->tell({});
    if (isAnother || m_drawn != item->file)
        m_preview->showCase(item->file, Sheet::Notice, SheetMode::Final);
    m_shown = item->row.id;
    m_drawn = item->file;
    readEvents(item->row.id);
}

void WorkDetails::readEvents(CaseId id)
{
    m_desk.store.read(
        this, [id](Database &database) { return lastOf(historyOfCase(database, id)); },
        [this, id](const QString &events) {
            if (m_shown == id)
                m_events->tell(events);
        });
}

} // namespace noticedesk

#include "workdetails.moc"
