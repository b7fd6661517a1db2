// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/responsepage.h"

#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/plainlabel.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int shownCalls = 4;

QString lineOfCall(const TelephoneCall &call)
{
    QStringList words{shownDay(call.on)};
    if (call.at)
        words.append(call.at->toString(u"HH:mm"_s));
    words.append(call.reached ? noticedesk::tr("reached") : noticedesk::tr("not reached"));
    if (call.spokeWith)
        words.append(sentenceWith(noticedesk::tr("with %1"), *call.spokeWith));
    if (call.by)
        words.append(sentenceWith(noticedesk::tr("called by %1"), *call.by));
    if (call.note)
        words.append(isolated(call.note->simplified()));
    return words.join(u"　"_s);
}

QString answerPath(qsizetype place)
{
    return u"response.items[%1]"_s.arg(place);
}

} // namespace

ResponsePage::ResponsePage(Office &office, QWidget *parent) : CasePage(office, parent)
{
    form().addHeading(noticedesk::tr("How the response came"));
    form().addDate(noticedesk::tr("&Received on"), u"response.receivedOn"_s, u"receivedOnEdit"_s);
    form().addChoice(noticedesk::tr("Cha&nnel"), u"response.channel"_s, u"channelCombo"_s,
                     {{{}, noticedesk::tr("(not recorded)")},
                      {nameOf(ResponseChannel::Letter), noticedesk::tr("letter")},
                      {nameOf(ResponseChannel::Email), noticedesk::tr("e-mail")}});
    form().addCheck(noticedesk::tr("Seal"), u"response.sealed"_s, u"sealedCheck"_s,
                    noticedesk::tr("the or&ganisation's seal is on the paper"));

    addCalls();
    form().addHeading(noticedesk::tr("Filled in by"));
    form().addLine(noticedesk::tr("&Person"), u"response.respondent.name"_s,
                   u"respondentNameEdit"_s);
    form().addLine(noticedesk::tr("&Telephone"), u"response.respondent.phone"_s,
                   u"respondentPhoneEdit"_s);
    form().addLine(noticedesk::tr("E-&mail"), u"response.respondent.email"_s,
                   u"respondentEmailEdit"_s);

    form().addHeading(noticedesk::tr("What was done, and explanation"));
    form().addText(noticedesk::tr("St&atement"), u"response.statement"_s, u"statementEdit"_s);
}

void ResponsePage::addCalls()
{
    m_calls = new QListWidget(this);
    m_calls->setObjectName(u"callsList"_s);
    m_calls->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_calls->setTextElideMode(Qt::ElideRight);
    form().addField(noticedesk::tr("Telephone ca&lls"), u"calls"_s, m_calls);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_recordCall = new QPushButton(noticedesk::tr("Record a call… (F7)"), buttons);
    m_recordCall->setObjectName(u"recordCallButton"_s);
    m_correctCall = new QPushButton(noticedesk::tr("Correct the call…"), buttons);
    m_correctCall->setObjectName(u"correctCallButton"_s);
    row->addWidget(m_recordCall);
    row->addWidget(m_correctCall);
    row->addStretch();
    form().addWidget(buttons);
    connect(m_recordCall, &QPushButton::clicked, this, &ResponsePage::callWanted);
    connect(m_correctCall, &QPushButton::clicked, this, [this] {
        if (m_calls->currentRow() >= 0)
            Q_EMIT callCorrectionWanted(static_cast<std::size_t>(m_calls->currentRow()));
    });
    connect(m_calls, &QListWidget::currentRowChanged, this, [this](int chosen) {
        m_correctCall->setEnabled(chosen >= 0 && m_recordCall->isEnabled());
    });
}

void ResponsePage::renewCalls()
{
    const int chosen = m_calls->currentRow();
    const auto &calls = record().file.calls;
    m_calls->clear();
    for (const TelephoneCall &call : calls) {
        auto *item = new QListWidgetItem(lineOfCall(call), m_calls);
        item->setToolTip(plainToolTip(item->text()));
    }
    if (calls.empty()) {
        auto *none = new QListWidgetItem(noticedesk::tr("(none)"), m_calls);
        none->setFlags(Qt::NoItemFlags);
    }
    m_calls->setFixedHeight(m_calls->sizeHintForRow(0) * std::min(m_calls->count(), shownCalls) +
                            2 * m_calls->frameWidth());
    m_calls->setCurrentRow(calls.empty() ? -1 : std::max(chosen, 0));
    const bool callable = whyNot().isEmpty() && !isForReading();
    m_recordCall->setEnabled(callable);
    m_correctCall->setEnabled(callable && !calls.empty());
    form().setFieldEnabled(u"calls"_s, true);
}

QString ResponsePage::shownPath(const QString &path) const
{
    return path == "response.phoneConfirmedOn"_L1 ? u"calls"_s : path;
}

void ResponsePage::arrangeAnswers(const QStringList &items)
{
    const qsizetype before = m_answers;
    for (; m_answers < items.size(); ++m_answers) {
        auto *item = new PlainLabel({}, this);
        item->setObjectName(u"itemLabel%1"_s.arg(m_answers));
        item->setWordWrap(true);
        item->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QString number = QString::number(m_answers + 1);
        form().addField(noticedesk::tr("Item %1").arg(number), answerPath(m_answers) + u".item"_s,
                        item);
        form().addText(noticedesk::tr("Answer to item %1").arg(number), answerPath(m_answers),
                       u"answerEdit%1"_s.arg(m_answers));
    }
    for (qsizetype place = 0; place < m_answers; ++place) {
        const bool wanted = place < items.size();
        form().setFieldVisible(answerPath(place), wanted);
        form().setFieldVisible(answerPath(place) + u".item"_s, wanted);
        auto *item = qobject_cast<QLabel *>(form().fieldFor(answerPath(place) + u".item"_s));
        item->setText(items.value(place));
    }
    if (m_answers > before)
        Q_EMIT fieldsAdded();
}

void ResponsePage::showCase(const CaseFile &file)
{
    arrangeAnswers(file.notice.improvementItems);
    CasePage::showCase(file);
}

void ResponsePage::adoptUntouchedFields(const CaseRecord &other)
{
    arrangeAnswers(other.file.notice.improvementItems);
    CasePage::adoptUntouchedFields(other);
}

void ResponsePage::collect(CaseFile &file) const
{
    if (!file.response)
        file.response.emplace();
    // A response that was recorded before a correction may answer more items than there are now.
    auto &answers = file.response->answers;
    answers.resize(
        std::max(answers.size(), static_cast<std::size_t>(file.notice.improvementItems.size())));
    CasePage::collect(file);
}

QString ResponsePage::whyNot() const
{
    if (isClosed(record().file))
        return whyClosed();
    if (!record().file.number)
        return noticedesk::tr("The notice was not issued yet; responses come after that.");
    return {};
}

void ResponsePage::recordChanged(const CaseRecord &)
{
    arrangeAnswers(record().file.notice.improvementItems);
    showWhetherRecordable();
    renewCalls();
}

} // namespace noticedesk

#include "responsepage.moc"
