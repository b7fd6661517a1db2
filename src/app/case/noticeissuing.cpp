// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/noticeissuing.h"

#include "app/case/actionperformer.h"
#include "app/case/casecursor.h"
#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/issuedialog.h"
#include "app/case/noticepage.h"
#include "app/case/shownfindings.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/widgets/composition.h"
#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
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

NoticeIssuing::NoticeIssuing(const CaseParts &parts, ActionPerformer &performer)
    : m_parts(parts), m_performer(performer)
{
    connect(parts.pages.notice(), &NoticePage::givingUpWanted, this,
            &NoticeIssuing::giveUpCorrection);
}

void NoticeIssuing::issue()
{
    commitComposition();
    if (m_parts.pages.notice()->isCorrecting()) {
        m_parts.steps.choose(Step::Notice);
        issueCorrection();
        return;
    }
    if (!m_parts.editing.isDraft()) {
        tellIssuedAlready();
        return;
    }
    m_parts.steps.choose(Step::Notice);
    m_parts.findings.showMissing();
    if (m_performer.refusesUnstored()) {
        m_parts.cursor.enterFirstField();
        return;
    }
    if (!m_performer.refusesHalfTyped(Step::Notice))
        askToIssue();
}

void NoticeIssuing::tellIssuedAlready()
{
    const auto &number = m_parts.editing.record().file.number;
    Q_EMIT announced(sentenceWith(
        noticedesk::tr(
            "%1 was issued already; to change it, correct and issue it anew (menu Work)."),
        number ? number->toString() : QString()));
}

bool NoticeIssuing::canCorrect() const
{
    const CaseFile &file = m_parts.editing.record().file;
    return file.number && !isClosed(file);
}

void NoticeIssuing::beginCorrection()
{
    if (!canCorrect())
        return;
    m_parts.steps.choose(Step::Notice);
    m_parts.pages.notice()->beginCorrection();
    m_parts.cursor.enterField(u"noticeRevision"_s);
}

void NoticeIssuing::issueCorrection()
{
    if (m_performer.refusesHalfTyped(Step::Notice))
        return;
    if (isBlank(m_parts.pages.notice()->correctionReason())) {
        m_parts.findings.showMissing();
        m_parts.cursor.enterField(u"noticeRevision"_s);
        Q_EMIT announced(noticedesk::tr("Not done: the correction needs a reason."));
        return;
    }
    askToIssue();
}

/// The case as issuing it now would make it, but for a draft's number.
CaseFile NoticeIssuing::fileToIssue() const
{
    CaseFile file = m_parts.pages.typedFile();
    if (m_parts.pages.notice()->isCorrecting())
        ++file.noticeRevision;
    return file;
}

void NoticeIssuing::askToIssue()
{
    if (m_parts.editing.isActing() || m_isAsking)
        return;
    const CaseFile file = fileToIssue();
    if (m_performer.refusesErrors(m_parts.findings.againstIssuing(file)))
        return;
    m_isAsking = true;
    m_parts.desk.store.read(
        this,
        [file, rules = rulesForAction(m_parts.desk)](Database &database) {
            IssuePreview preview{file, 0, file.number.has_value(), {}};
            if (!preview.isNumbered)
                preview.file.number = nextNumber(database, file, rules.today);
            preview.pages = static_cast<int>(
                rules.sheets->layOut(Sheet::Notice, preview.file, SheetMode::Final).pages.size());
            return preview;
        },
        [this](const IssuePreview &preview) {
            m_isAsking = false;
            if (m_parts.tab.isVisible() && !m_parts.editing.isActing())
                showWhatItDoes(preview);
        },
        [this](const std::exception_ptr &error) {
            m_isAsking = false;
            m_parts.desk.prompt.tell(error);
        });
}

void NoticeIssuing::showWhatItDoes(IssuePreview preview)
{
    // What was typed since, and what fonts that were loaded meanwhile cannot draw.
    commitComposition();
    CaseFile file = fileToIssue();
    preview.warnings = m_parts.findings.againstIssuing(file);
    file.number = preview.file.number;
    preview.file = file;
    if (m_performer.refusesErrors(preview.warnings))
        return;
    const QString name = preview.isNumbered ? noticedesk::tr("Issue the correction")
                                            : noticedesk::tr("Issue and give the number");
    auto *dialog = new IssueDialog(preview, name, &m_parts.tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, name, warnings = preview.warnings, shown = m_performer.seen()]() mutable {
                if (!m_performer.tellsWhatChanged(shown))
                    m_performer.perform(action(name), warnings);
            });
    connect(dialog, &QDialog::rejected, this, [this, warnings = preview.warnings] {
        if (!warnings.empty())
            m_parts.cursor.enterField(warnings.front().field);
    });
    dialog->open();
}

CaseAction NoticeIssuing::action(const QString &name)
{
    CaseAction action{name, {}, {}, [this] { offerNext(); }};
    if (m_parts.editing.isDraft()) {
        action.carryOut = [](CaseActions &actions, const CaseEdit &edit, const ActionRules &rules) {
            return actions.issue(edit, [&](const CaseFile &file) { return rules.print(file); });
        };
    } else {
        action.carryOut = [notice = m_parts.pages.typedFile().notice,
                           reason = m_parts.pages.notice()->correctionReason()](
                              CaseActions &actions, const CaseEdit &edit,
                              const ActionRules &rules) {
            return actions.correct(edit, notice, reason,
                                   [&](const CaseFile &file) { return rules.print(file); });
        };
    }
    return action;
}

void NoticeIssuing::offerNext()
{
    const CaseFile &file = m_parts.editing.record().file;
    const QString number = file.number ? file.number->toString() : QString();
    const QString sentence =
        file.noticeRevision == 1
            ? sentenceWith(noticedesk::tr("%1 was issued. Print it?"), number)
            : sentenceWith(noticedesk::tr("%1 was issued anew as revision %2. Print it?"), number,
                           QString::number(file.noticeRevision));
    Q_EMIT offered(sentence,
                   {{noticedesk::tr("Print… (Ctrl+P)"), [this] { Q_EMIT printingWanted(); }},
                    {noticedesk::tr("Record the dispatch"), [this] {
                         commitComposition();
                         m_parts.steps.choose(Step::Dispatch);
                         m_parts.cursor.enterLastField();
                     }}});
}

void NoticeIssuing::record()
{
    if (m_parts.pages.notice()->isCorrecting()) {
        issueCorrection();
    } else if (!m_parts.editing.isDraft()) {
        tellIssuedAlready();
    } else {
        m_parts.editing.keepNow();
        Q_EMIT announced(noticedesk::tr("Drafts are kept by themselves; F10 issues the notice."));
    }
}

void NoticeIssuing::giveUpCorrection()
{
    NoticePage *page = m_parts.pages.notice();
    const auto giveUp = [this, page] {
        m_parts.findings.hideMissing();
        page->giveUpCorrection();
    };
    if (page->isTyped())
        m_parts.desk.prompt.ask(page,
                                noticedesk::tr("The notice stays as it was issued. What was typed "
                                               "for the correction is lost."),
                                noticedesk::tr("Give the correction up"), giveUp);
    else
        giveUp();
}

} // namespace noticedesk

#include "noticeissuing.moc"
