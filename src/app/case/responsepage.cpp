// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/responsepage.h"

#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_responsepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStatusTipEvent>

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

ResponsePage::ResponsePage(Office &office, QWidget *parent)
    : CasePage(office, parent), m_ui(std::make_unique<Ui::ResponsePage>())
{
    m_ui->setupUi(&form());
    form().adoptFields();
    m_ui->copyPhoneButton->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    connect(m_ui->copyPhoneButton, &QToolButton::clicked, this, &ResponsePage::copyPhone);
    connect(m_ui->recordCallButton, &QPushButton::clicked, this, &ResponsePage::callWanted);
    connect(m_ui->correctCallButton, &QPushButton::clicked, this, [this] {
        if (m_ui->callsList->currentRow() >= 0)
            Q_EMIT callCorrectionWanted(static_cast<std::size_t>(m_ui->callsList->currentRow()));
    });
    connect(m_ui->callsList, &QListWidget::currentRowChanged, this, [this](int chosen) {
        m_ui->correctCallButton->setEnabled(chosen >= 0 && m_ui->recordCallButton->isEnabled());
    });
}

ResponsePage::~ResponsePage() = default;

void ResponsePage::copyPhone()
{
    const QString phone = m_ui->respondentPhoneEdit->text();
    if (!phone.isEmpty())
        QGuiApplication::clipboard()->setText(phone);
    QStatusTipEvent told(phone.isEmpty() ? noticedesk::tr("There is no telephone number to copy.")
                                         : sentenceWith(noticedesk::tr("%1 was copied."), phone));
    QCoreApplication::sendEvent(this, &told);
}

void ResponsePage::renewCalls()
{
    const int chosen = m_ui->callsList->currentRow();
    const auto &calls = record().file.calls;
    m_ui->callsList->clear();
    for (const TelephoneCall &call : calls) {
        auto *item = new QListWidgetItem(lineOfCall(call), m_ui->callsList);
        item->setToolTip(plainToolTip(item->text()));
    }
    if (calls.empty()) {
        auto *none = new QListWidgetItem(noticedesk::tr("(none)"), m_ui->callsList);
        none->setFlags(Qt::NoItemFlags);
    }
    m_ui->callsList->setFixedHeight(m_ui->callsList->sizeHintForRow(0) *
                                        std::min(m_ui->callsList->count(), shownCalls) +
                                    2 * m_ui->callsList->frameWidth());
    m_ui->callsList->setCurrentRow(calls.empty() ? -1 : std::max(chosen, 0));
    const bool callable = whyNot().isEmpty() && !isForReading();
    m_ui->recordCallButton->setEnabled(callable);
    m_ui->correctCallButton->setEnabled(callable && !calls.empty());
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
        auto *answer = new TextField(this);
        answer->setObjectName(u"answerEdit%1"_s.arg(m_answers));
        form().addField(noticedesk::tr("Answer to item %1").arg(number), answerPath(m_answers),
                        answer);
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
