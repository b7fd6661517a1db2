// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/postaldialog.h"

#include "app/case/actionrules.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/outgoing/postalmodel.h"
#include "app/text/stepnames.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/composition.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/fieldbinder.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "outgoing/mailing/readmail.h"
#include "outgoing/recording/registerednumbers.h"
#include "ui_postaldialog.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

template <class Value>
std::optional<Value> choiceIn(const QComboBox *combo)
{
    const QVariant data = combo->currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

/// The first sentences of many.
QString beginningOf(const QStringList &sentences)
{
    constexpr qsizetype mostTold = 6;
    QStringList told = sentences.mid(0, mostTold);
    if (sentences.size() > mostTold)
        told.append(
            noticedesk::tr("… and %1 more").arg(QString::number(sentences.size() - mostTold)));
    return told.join(u'\n');
}

/// The cases of which no letter goes to the organisation, and why.
std::map<CaseId, QString> withoutLetter(Database &database, const std::vector<CaseId> &cases)
{
    const FoundMail mail = readMail(database, cases);
    std::map<CaseId, QString> why;
    for (std::size_t at = 0; at < mail.refused.size(); ++at)
        why.emplace(mail.refusedIds[at], whyRefused({}, mail.refused[at].sentence));
    return why;
}

CasesJob::Work recording(const ActionRules &rules, const std::map<CaseId, PostalStep> &steps,
                         CaseWarnings warnings)
{
    return [rules, steps, warnings](Store &store, const std::vector<CaseId> &cases,
                                    const CasesJob::Told &told) {
        const RuleContext context = rules.context();
        for (const CaseId id : cases) {
            if (!told({id, {}, recordForCase(store, context, id, steps.at(id), warnings)}))
                return;
        }
    };
}

} // namespace

PostalDialog::PostalDialog(Desk &desk, const std::vector<CaseId> &cases, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::PostalDialog>()),
      m_desk(desk),
      m_model(new PostalModel(this)),
      m_job(desk.store, this)
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    m_ui->numberLinesText->setLines(2, 6);
    m_ui->reasonEdit->setLines(1, 4);
    QTableView *table = m_ui->postalTable;
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(PostalModel::Result, QHeaderView::Stretch);
    addCopyAction(table, table->horizontalHeader());
    m_record = m_ui->buttons->addButton(noticedesk::tr("Re&cord"), QDialogButtonBox::ActionRole);
    m_record->setObjectName(u"recordCasesButton"_s);
    m_close = m_ui->buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"closeButton"_s);
    for (QPushButton *each : {m_record, m_close})
        each->setAutoDefault(false);
    fillFields();
    connectFields();
    showFields();
    m_desk.store.read(
        this,
        [cases](Database &database) {
            return std::pair(CaseList(database).rows(cases), withoutLetter(database, cases));
        },
        [this, table](const auto &read) {
            m_model->show(read.first, read.second);
            fitColumnsBefore(*table, PostalModel::Result);
            renewNumbers();
        });
}

PostalDialog::~PostalDialog() = default;

void PostalDialog::fillFields()
{
    for (RocDateField *each : {m_ui->sentOnEdit, m_ui->deliveredOnEdit}) {
        each->setToday(m_desk.office.today());
        each->setCalendar(m_desk.office.calendar());
        each->setDate(m_desk.office.today());
    }
    for (const auto &each : namesOf<DispatchChannel>)
        m_ui->channelCombo->addItem(nameOfChannel(each.value), static_cast<int>(each.value));
    for (const auto &each : namesOf<DispatchedDocument>)
        m_ui->paperCombo->addItem(nameOfDocument(each.value), static_cast<int>(each.value));
    // Usually a notice goes out as a registered letter.
    m_ui->channelCombo->setCurrentIndex(
        m_ui->channelCombo->findData(static_cast<int>(DispatchChannel::RegisteredLetter)));
}

void PostalDialog::connectFields()
{
    for (QComboBox *each : {m_ui->stepCombo, m_ui->numbersCombo, m_ui->channelCombo})
        connect(each, &QComboBox::activated, this, &PostalDialog::showFields);
    // Another paper or step has outcomes of its own.
    for (QComboBox *each : {m_ui->stepCombo, m_ui->paperCombo})
        connect(each, &QComboBox::currentIndexChanged, this, [this] {
            m_model->showOutcomesOf(kind(), m_ui->paperCombo->currentIndex());
            m_ui->postalMessageLabel->tell({});
            renewNumbers();
        });
    connect(m_ui->firstNumberEdit, &LineField::edited, this, &PostalDialog::renewNumbers);
    connect(m_ui->numberLinesText, &TextField::edited, this, &PostalDialog::renewNumbers);
    connect(m_ui->reasonEdit, &TextField::edited, this, [this] { m_ui->form->showFindings({}); });
    for (TextField *each : {m_ui->numberLinesText, m_ui->reasonEdit})
        connect(each, &TextField::edited, this, [this] { m_isTyped = true; });
    connect(m_ui->firstNumberEdit, &LineField::edited, this, [this] { m_isTyped = true; });
    connect(&m_ui->form->binder(), &FieldBinder::edited, this,
            [this] { m_ui->form->showFindings({}); });
    connect(m_record, &QPushButton::clicked, this, &PostalDialog::record);
    connect(&m_job, &CasesJob::told, this,
            [this](const std::vector<CaseOutcome> &outcomes, qsizetype done) {
                for (const CaseOutcome &each : outcomes)
                    m_model->note(each);
                m_ui->postalMessageLabel->tell(
                    noticedesk::tr("%1 of %2 cases")
                        .arg(QString::number(done), QString::number(m_wanted)));
            });
    connect(&m_job, &CasesJob::ended, this, [this] { tellEnd({}); });
    connect(&m_job, &CasesJob::failed, this,
            [this](const std::exception_ptr &error) { tellEnd(sentenceOf(error)); });
}

PostalStepKind PostalDialog::kind() const
{
    return static_cast<PostalStepKind>(m_ui->stepCombo->currentIndex());
}

PostalDialog::NumberSource PostalDialog::numberSource() const
{
    const bool hasNumbers =
        kind() == PostalStepKind::Sent &&
        choiceIn<DispatchChannel>(m_ui->channelCombo) == DispatchChannel::RegisteredLetter;
    return hasNumbers ? static_cast<NumberSource>(m_ui->numbersCombo->currentIndex())
                      : NumberSource::None;
}

DispatchedDocument PostalDialog::paper() const
{
    return choiceIn<DispatchedDocument>(m_ui->paperCombo).value();
}

void PostalDialog::showFields()
{
    const bool isSent = kind() == PostalStepKind::Sent;
    const bool isRegistered =
        choiceIn<DispatchChannel>(m_ui->channelCombo) == DispatchChannel::RegisteredLetter;
    FieldForm &form = *m_ui->form;
    form.showFindings({});
    form.setFieldVisible(u"dispatch.channel"_s, isSent);
    form.setFieldVisible(u"dispatch.sentOn"_s, isSent);
    form.setFieldVisible(u"dispatch.deliveredOn"_s, kind() == PostalStepKind::Delivered);
    form.setFieldVisible(u"postal.numbers"_s, isSent && isRegistered);
    form.setFieldVisible(u"postal.first"_s, numberSource() == NumberSource::Running);
    form.setFieldVisible(u"postal.lines"_s, numberSource() == NumberSource::Lines);
    form.setFieldVisible(u"reason"_s, kind() == PostalStepKind::StruckOut);
    m_ui->postalTable->setColumnHidden(PostalModel::RegisteredNumber,
                                       numberSource() == NumberSource::None);
    renewNumbers();
}

void PostalDialog::renewNumbers()
{
    // The post office numbers the letters that it gets; the report goes to another addressee.
    m_model->setLettersOnly(numberSource() != NumberSource::None &&
                            paper() != DispatchedDocument::ReportToArchives);
    RegisteredNumbers given;
    if (numberSource() == NumberSource::Running)
        given = runningNumbers(m_ui->firstNumberEdit->text(), m_model->names().size());
    else if (numberSource() == NumberSource::Lines)
        given = pastedNumbers(m_ui->numberLinesText->text(), m_model->names());
    m_numberProblems = given.problems;
    m_model->setNumbers(given.numbers);
    fitColumn(*m_ui->postalTable, PostalModel::RegisteredNumber);
    m_ui->form->showFindings({});
    // Before the first is typed there is nothing to remark on.
    const bool isTyped =
        !isBlank(numberSource() == NumberSource::Running ? m_ui->firstNumberEdit->text()
                                                         : m_ui->numberLinesText->text());
    const QString problem = isTyped ? beginningOf(m_numberProblems) : QString();
    m_ui->form->showRemark(u"postal.first"_s,
                           numberSource() == NumberSource::Running ? problem : QString());
    m_ui->form->showRemark(u"postal.lines"_s,
                           numberSource() == NumberSource::Lines ? problem : QString());
    renewButtons();
}

std::vector<Finding> PostalDialog::problems() const
{
    std::vector<Finding> found;
    const auto refuse = [&found](const QString &field, const QString &sentence) {
        found.push_back({Severity::Error, {}, field, sentence});
    };
    const QString noDay = noticedesk::tr("This needs a day, such as 1151122 or +0.");
    if (kind() == PostalStepKind::Sent && !m_ui->sentOnEdit->date())
        refuse(u"dispatch.sentOn"_s, noDay);
    if (kind() == PostalStepKind::Delivered && !m_ui->deliveredOnEdit->date())
        refuse(u"dispatch.deliveredOn"_s, noDay);
    if (kind() == PostalStepKind::StruckOut && isBlank(m_ui->reasonEdit->text()))
        refuse(u"reason"_s, noticedesk::tr("This needs a reason; say why."));
    if (!m_numberProblems.isEmpty())
        refuse(numberSource() == NumberSource::Running ? u"postal.first"_s : u"postal.lines"_s,
               beginningOf(m_numberProblems));
    return found;
}

PostalStep PostalDialog::stepFor(CaseId id) const
{
    if (kind() == PostalStepKind::StruckOut)
        return StruckOutPaper{paper(), m_ui->reasonEdit->text()};
    if (kind() == PostalStepKind::Delivered)
        return RecordedDelivery{m_ui->deliveredOnEdit->date().value(), paper(), {}};
    Dispatch dispatch;
    dispatch.document = paper();
    dispatch.channel = choiceIn<DispatchChannel>(m_ui->channelCombo);
    dispatch.sentOn = m_ui->sentOnEdit->date();
    if (const QString number = m_model->numberOf(id); !number.isEmpty())
        dispatch.registeredNumber = number;
    return dispatch;
}

std::map<CaseId, PostalStep> PostalDialog::steps() const
{
    std::map<CaseId, PostalStep> steps;
    for (const CaseListRow &each : m_model->cases())
        steps.emplace(each.id, stepFor(each.id));
    return steps;
}

void PostalDialog::record()
{
    commitComposition();
    const std::vector<CaseId> wanted = m_model->casesToRecord();
    if (m_job.isRunning() || wanted.empty())
        return;
    if (const auto found = problems(); !found.empty()) {
        for (const QString &path : {u"postal.first"_s, u"postal.lines"_s})
            m_ui->form->showRemark(path, {}); // it is among the findings now
        m_ui->form->showFindings(found);
        m_ui->form->enterRefused();
        m_ui->postalMessageLabel->tell(noticedesk::tr("Nothing was recorded."));
        return;
    }
    m_wanted = static_cast<qsizetype>(wanted.size());
    m_job.start(wanted, recording(rulesForAction(m_desk), steps(),
                                  m_ui->acceptCheck->isChecked() ? CaseWarnings::Accept
                                                                 : CaseWarnings::Refuse));
    renewButtons();
    m_close->setFocus();
}

void PostalDialog::tellEnd(const QString &trouble)
{
    const auto open = m_model->openCases().size();
    const auto refused = m_model->refusedCount();
    m_isTyped = m_isTyped && !m_model->casesToRecord().empty();
    QStringList lines;
    if (!trouble.isEmpty())
        lines.append(u"✕ "_s + trouble);
    lines.append(noticedesk::tr("✓ Cases that are recorded: %1")
                     .arg(QString::number(m_model->cases().size() - open)));
    if (refused > 0)
        lines.append(noticedesk::tr("✕ Cases that are not: %1; the table says why. They can be "
                                    "tried again.")
                         .arg(QString::number(refused)));
    if (open > refused)
        lines.append(noticedesk::tr("Cases whose turn did not come: %1")
                         .arg(QString::number(open - refused)));
    m_ui->postalMessageLabel->tell(lines.join(u'\n'));
    renewButtons();
}

void PostalDialog::renewButtons()
{
    const auto wanted = m_model->casesToRecord().size();
    const bool isFree = !m_job.isRunning() && m_desk.store.readOnlyReason().isEmpty();
    m_ui->form->setEnabled(isFree);
    m_ui->acceptCheck->setEnabled(isFree);
    m_record->setEnabled(isFree && wanted > 0);
    m_record->setText(noticedesk::tr("Re&cord with %1 cases").arg(QString::number(wanted)));
    m_close->setText(m_job.isRunning() ? noticedesk::tr("Stop") : noticedesk::tr("Close"));
}

void PostalDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else if (std::exchange(m_isTyped, false))
        m_ui->postalMessageLabel->tell(noticedesk::tr(
            "What was typed here is not recorded. Close once more to do without it."));
    else
        QDialog::reject();
}

} // namespace noticedesk

#include "postaldialog.moc"
