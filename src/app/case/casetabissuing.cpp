// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/actionrules.h"
#include "app/case/casecursor.h"
#include "app/case/casepages.h"
#include "app/case/casetab.h"
#include "app/case/issuedialog.h"
#include "app/case/noticepage.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "store/cases/actionrules.h"
#include "store/cases/casenumbers.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The number that a draft would be given now, in the year of its notice.
std::optional<CaseNumber> nextNumber(Database &database, const CaseFile &file, QDate today)
{
    const auto dated = RocDate::fromDate(file.notice.date.value_or(today));
    return dated ? std::optional(CaseNumbers(database).next(dated->year())) : std::nullopt;
}

} // namespace

bool CaseTab::isDraft() const
{
    return m_editing->isDraft();
}

void CaseTab::issue()
{
    commitComposition();
    if (m_pages->notice()->isCorrecting()) {
        m_steps->choose(Step::Notice);
        issueCorrection();
        return;
    }
    if (!m_editing->isDraft()) {
        tellIssuedAlready();
        return;
    }
    m_steps->choose(Step::Notice);
    m_showMissing = true;
    showFindings();
    if (tellsUnstored()) {
        m_cursor->enterFirstField();
        return;
    }
    if (!refusesHalfTyped(Step::Notice))
        askToIssue();
}

void CaseTab::tellIssuedAlready()
{
    const auto &number = m_editing->record().file.number;
    Q_EMIT announced(sentenceWith(
        noticedesk::tr(
            "%1 was issued already; to change it, correct and issue it anew (menu Work)."),
        number ? number->toString() : QString()));
}

void CaseTab::issueCorrection()
{
    if (refusesHalfTyped(Step::Notice))
        return;
    if (isBlank(m_pages->notice()->correctionReason())) {
        m_showMissing = true;
        showFindings();
        m_cursor->enterField(u"noticeRevision"_s);
        Q_EMIT announced(noticedesk::tr("Not done: the correction needs a reason."));
        return;
    }
    askToIssue();
}

CaseFile CaseTab::fileToIssue() const
{
    CaseFile file = typedFile();
    if (m_pages->notice()->isCorrecting())
        ++file.noticeRevision;
    return file;
}

std::vector<Finding> CaseTab::findingsToIssue(const CaseFile &file) const
{
    std::vector<Finding> found =
        findingsWhenRecorded(m_editing->record().file, file, rulesOf(m_desk));
    if (m_pages->notice()->isCorrecting()) {
        for (Finding &each : findingsForChange(m_editing->record().file, file,
                                               m_pages->notice()->correctionReason()))
            found.push_back(std::move(each));
    }
    std::erase_if(found, [&](const Finding &each) {
        return each.severity == Severity::Task || wasAccepted(each, m_editing->record(), file);
    });
    std::stable_partition(found.begin(), found.end(),
                          [](const Finding &each) { return each.severity == Severity::Error; });
    return found;
}

void CaseTab::askToIssue()
{
    if (m_editing->isActing() || m_isAskingToIssue)
        return;
    const CaseFile file = fileToIssue();
    if (refusesErrors(findingsToIssue(file)))
        return;
    m_isAskingToIssue = true;
    m_desk.store.read(
        this,
        [file, rules = rulesForAction(m_desk)](Database &database) {
            IssuePreview preview{file, 0, file.number.has_value(), {}};
            if (!preview.isNumbered)
                preview.file.number = nextNumber(database, file, rules.today);
            preview.pages = static_cast<int>(
                rules.sheets->layOut(Sheet::Notice, preview.file, SheetMode::Final).pages.size());
            return preview;
        },
        [this](const IssuePreview &preview) {
            m_isAskingToIssue = false;
            if (isVisible() && !m_editing->isActing())
                showWhatIssuingDoes(preview);
        },
        [this](const std::exception_ptr &error) {
            m_isAskingToIssue = false;
            m_desk.prompt.tell(error);
        });
}

bool CaseTab::refusesErrors(const std::vector<Finding> &found)
{
    if (found.empty() || found.front().severity != Severity::Error)
        return false;
    refused(found, found.front().sentence);
    Q_EMIT attentionWanted();
    return true;
}

void CaseTab::showWhatIssuingDoes(IssuePreview preview)
{
    // What was typed since, and what fonts that were loaded meanwhile cannot draw.
    commitComposition();
    CaseFile file = fileToIssue();
    file.number = preview.file.number;
    preview.file = file;
    preview.warnings = findingsToIssue(fileToIssue());
    if (refusesErrors(preview.warnings))
        return;
    const QString name = preview.isNumbered ? noticedesk::tr("Issue the correction")
                                            : noticedesk::tr("Issue and give the number");
    auto *dialog = new IssueDialog(preview, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, name, warnings = preview.warnings, isNumbered = preview.isNumbered] {
                perform(name, {}, isNumbered ? correction() : issuing(), warnings);
            });
    connect(dialog, &QDialog::rejected, this, [this, warnings = preview.warnings] {
        if (!warnings.empty())
            m_cursor->enterField(warnings.front().field);
    });
    dialog->open();
}

CaseEditing::Action CaseTab::issuing() const
{
    return [rules = rulesForAction(m_desk)](Store &store, const CaseEdit &edit) {
        return CaseActions(store, rules.context()).issue(edit, [&rules](const CaseFile &file) {
            return rules.print(file);
        });
    };
}

CaseEditing::Action CaseTab::correction() const
{
    return [rules = rulesForAction(m_desk), notice = typedFile().notice,
            reason = m_pages->notice()->correctionReason()](Store &store, const CaseEdit &edit) {
        return CaseActions(store, rules.context())
            .correct(edit, notice, reason,
                     [&rules](const CaseFile &file) { return rules.print(file); });
    };
}

void CaseTab::offerAfterIssuing()
{
    const CaseFile &file = m_editing->record().file;
    const QString number = file.number ? file.number->toString() : QString();
    const QString sentence =
        file.noticeRevision == 1
            ? sentenceWith(noticedesk::tr("%1 was issued. Print it?"), number)
            : sentenceWith(noticedesk::tr("%1 was issued anew as revision %2. Print it?"), number,
                           QString::number(file.noticeRevision));
    Q_EMIT offered(sentence,
                   {{noticedesk::tr("Print… (Ctrl+P)"), [this] { Q_EMIT printingWanted(); }},
                    {noticedesk::tr("Record the dispatch"), [this] {
                         chooseStep(Step::Dispatch);
                         m_cursor->enterLastField();
                     }}});
}

void CaseTab::recordNotice()
{
    if (m_pages->notice()->isCorrecting()) {
        issueCorrection();
    } else if (!m_editing->isDraft()) {
        tellIssuedAlready();
    } else {
        keepNow();
        Q_EMIT announced(noticedesk::tr("Drafts are kept by themselves; F10 issues the notice."));
    }
}

} // namespace noticedesk
