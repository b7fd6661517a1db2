// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/responsepage.h"

#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rocdatefield.h"
#include "app/widgets/textfield.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QCheckBox>
#include <QComboBox>
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

QString answerPath(std::size_t place)
{
    return u"response.items[%1]"_s.arg(place);
}

} // namespace

ResponsePage::ResponsePage(Office &office, QWidget *parent) : CasePage(office, parent)
{
    form().addHeading(noticedesk::tr("How the response came"));
    m_receivedOn =
        addDate(noticedesk::tr("&Received on"), u"response.receivedOn"_s, u"receivedOnEdit"_s);
    m_channel = new QComboBox(this);
    m_channel->setObjectName(u"channelCombo"_s);
    m_channel->addItems(
        {noticedesk::tr("(not recorded)"), noticedesk::tr("letter"), noticedesk::tr("e-mail")});
    form().addField(noticedesk::tr("Cha&nnel"), u"response.channel"_s, m_channel);
    connect(m_channel, &QComboBox::activated, this, &ResponsePage::markTyped);
    m_sealed = new QCheckBox(noticedesk::tr("the or&ganisation's seal is on the paper"), this);
    m_sealed->setObjectName(u"sealedCheck"_s);
    form().addField(noticedesk::tr("Seal"), u"response.sealed"_s, m_sealed);
    connect(m_sealed, &QCheckBox::clicked, this, &ResponsePage::markTyped);

    addCalls();
    form().addHeading(noticedesk::tr("Filled in by"));
    m_name =
        addLine(noticedesk::tr("&Person"), u"response.respondent.name"_s, u"respondentNameEdit"_s);
    m_phone = addLine(noticedesk::tr("&Telephone"), u"response.respondent.phone"_s,
                      u"respondentPhoneEdit"_s);
    m_email = addLine(noticedesk::tr("E-&mail"), u"response.respondent.email"_s,
                      u"respondentEmailEdit"_s);

    form().addHeading(noticedesk::tr("What was done, and explanation"));
    m_statement =
        addText(noticedesk::tr("St&atement"), u"response.statement"_s, u"statementEdit"_s);
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
    const std::size_t before = m_answers.size();
    while (m_answers.size() < static_cast<std::size_t>(items.size())) {
        const std::size_t place = m_answers.size();
        auto *item = new PlainLabel({}, this);
        item->setObjectName(u"itemLabel%1"_s.arg(place));
        item->setWordWrap(true);
        item->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form().addField(noticedesk::tr("Item %1").arg(QString::number(place + 1)),
                        answerPath(place) + u".item"_s, item);
        m_answers.push_back(
            addText(noticedesk::tr("Answer to item %1").arg(QString::number(place + 1)),
                    answerPath(place), u"answerEdit%1"_s.arg(place)));
    }
    for (std::size_t place = 0; place < m_answers.size(); ++place) {
        const bool wanted = place < static_cast<std::size_t>(items.size());
        form().setFieldVisible(answerPath(place), wanted);
        form().setFieldVisible(answerPath(place) + u".item"_s, wanted);
        auto *item = qobject_cast<QLabel *>(form().fieldFor(answerPath(place) + u".item"_s));
        item->setText(wanted ? items.at(static_cast<qsizetype>(place)) : QString());
    }
    if (m_answers.size() > before)
        Q_EMIT fieldsAdded();
}

void ResponsePage::showCase(const CaseFile &file)
{
    const Response response = file.response.value_or(Response{});
    arrangeAnswers(file.notice.improvementItems);
    m_receivedOn->setDate(response.receivedOn);
    m_channel->setCurrentIndex(response.channel ? static_cast<int>(*response.channel) + 1 : 0);
    m_sealed->setChecked(response.sealed);
    m_name->setText(response.respondent.name.value_or(QString()));
    m_phone->setText(response.respondent.phone.value_or(QString()));
    m_email->setText(response.respondent.email.value_or(QString()));
    m_statement->setText(response.statement.value_or(QString()));
    for (std::size_t place = 0; place < m_answers.size(); ++place)
        m_answers[place]->setText(place < response.answers.size()
                                      ? response.answers[place].value_or(QString())
                                      : QString());
}

void ResponsePage::collect(CaseFile &file) const
{
    Response response;
    response.receivedOn = m_receivedOn->date();
    if (m_channel->currentIndex() > 0)
        response.channel = static_cast<ResponseChannel>(m_channel->currentIndex() - 1);
    response.sealed = m_sealed->isChecked();
    response.respondent = {recorded(m_name->text()), recorded(m_phone->text()),
                           recorded(m_email->text())};
    response.statement = recorded(m_statement->text());
    // A response that was recorded before a correction may answer more items than there are now.
    const std::size_t kept = file.response ? file.response->answers.size() : 0;
    const std::size_t items = static_cast<std::size_t>(file.notice.improvementItems.size());
    for (std::size_t place = 0; place < std::max(kept, items); ++place) {
        if (place < m_answers.size())
            response.answers.push_back(recorded(m_answers[place]->text()));
        else
            response.answers.push_back(file.response->answers[place]);
    }
    file.response = std::move(response);
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
