// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/workdetails.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/text/casehistory.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_workdetails.h"

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

/// The beginning of what the office has noted.
QString notesIn(const CaseFile &file)
{
    constexpr qsizetype longestNotes = 160; // characters; all of them stand on the case's page
    return file.notes ? sentenceWith(noticedesk::tr("Notes: %1"),
                                     isolated(shortened(*file.notes, longestNotes)))
                      : QString();
}

QString officerOf(const CaseFile &file)
{
    return file.officer ? sentenceWith(noticedesk::tr("Officer: %1"),
                                       isolated(shortened(*file.officer, longestShownName)))
                        : QString();
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

WorkDetails::WorkDetails(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::WorkDetails>())
{
    m_ui->setupUi(this);
    m_ui->preview->fitTo(PageFit::WholePage);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WorkDetails::openWanted);
    connect(m_ui->callButton, &QPushButton::clicked, this, &WorkDetails::callWanted);
    connect(m_ui->trackButton, &QPushButton::clicked, this, &WorkDetails::trackingWanted);
    show(nullptr);
}

WorkDetails::~WorkDetails() = default;

void WorkDetails::setDesk(Desk &desk)
{
    m_desk = &desk;
    m_ui->preview->drawWith(desk.sheets);
}

void WorkDetails::show(const WorkItem *item)
{
    m_ui->caseLabel->setText(item ? nameOfNumber(item->row.number) + u"　"_s +
                                        shownName(item->row.name)
                                  : noticedesk::tr("No case is chosen"));
    m_ui->whyLabel->tell(item ? item->why : QString());
    m_ui->nextStepLabel->tell(item ? item->next : QString());
    m_ui->contactLabel->tell(item ? contactIn(item->file) : QString());
    m_ui->officerLabel->tell(item ? officerOf(item->file) : QString());
    m_ui->notesLabel->tell(item ? notesIn(item->file) : QString());
    m_ui->openButton->setVisible(item);
    m_ui->callButton->setVisible(item && item->row.nextStep == NextStep::ConfirmByTelephone);
    m_ui->trackButton->setVisible(item && (item->row.nextStep == NextStep::Track ||
                                           item->row.nextStep == NextStep::AwaitImprovement));
    m_ui->preview->setVisible(item);
    if (!item) {
        m_shown.reset();
        m_ui->eventsLabel->tell({});
        return;
    }
    const bool isAnother = m_shown != item->row.id;
    if (isAnother)
        m_ui->eventsLabel->tell({});
    if (isAnother || m_drawn != item->file)
        m_ui->preview->showCase(item->file, Sheet::Notice, SheetMode::Final);
    m_shown = item->row.id;
    m_drawn = item->file;
    readEvents(item->row.id);
}

void WorkDetails::readEvents(CaseId id)
{
    m_desk->store.read(
        this, [id](Database &database) { return lastOf(historyOfCase(database, id)); },
        [this, id](const QString &events) {
            if (m_shown == id)
                m_ui->eventsLabel->tell(events);
        });
}

} // namespace noticedesk

#include "workdetails.moc"
