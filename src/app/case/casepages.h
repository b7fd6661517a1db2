// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/stepbar.h"
#include "app/case/typedcase.h"

#include <QStackedWidget>

#include <array>

namespace noticedesk
{

struct Desk;
class EvidencePage;
class HistoryPage;
class NoticePage;

/// The pages of a case, one in sight. A page is made when it is first wanted: opening a case does
/// not wait for pages that nobody looks at.
class CasePages final : public QStackedWidget
{
    Q_OBJECT

public:
    CasePages(Desk &desk, const CaseRecord &record, QWidget *parent);

    /// The page of a step, made if it was not; nullptr for attachments and history, which have no
    /// fields of the case.
    CasePage *page(Step step);
    NoticePage *notice() const { return m_notice; }
    /// nullptr until evidencePageMade().
    EvidencePage *evidence() const { return m_evidence; }
    /// Brings a step in front; the history is read anew.
    void showStep(Step step);
    /// The widget in which somebody begins to type or to read.
    QWidget *firstField(Step step);
    /// The step with a field for this path; nothing if there is none. Its page is made.
    std::optional<Step> stepWithField(const QString &path);

    /// The record is another one now.
    void takeRecord(const CaseRecord &record);
    /// What is typed of a draft's notice is part of this record now.
    void markSaved(const CaseRecord &record);
    /// Shows again what was typed before and not recorded.
    void takeBack(const TypedCase &kept);
    void showFindings(const std::vector<Finding> &findings);
    /// Types the response of a case into its page, as somebody would; nothing is recorded.
    void typeResponse(const CaseFile &file);

    /// The case with what is typed.
    CaseFile typedFile() const;
    TypedCase typed() const;

Q_SIGNALS:
    void edited();
    void correctionBegun();
    void correctionGivenUp();
    /// What the pages of recorded steps ask for.
    void givingUpWanted();
    void strikingOutWanted();
    void callWanted();
    void callCorrectionWanted(std::size_t place);
    /// There are fields that there were not before: they are last in the window's tab order.
    void fieldsAdded();
    void evidencePageMade();

private:
    CasePage *newPage(Step step);
    static void takeBack(CasePage &page, const TypedCase &typedBefore);
    void connectSpecial(CasePage &page) const;
    QWidget *evidencePage();
    QWidget *historyPage();

    Desk &m_desk;
    CaseRecord m_record;
    std::vector<Finding> m_findings;
    std::array<CasePage *, typedStepCount> m_pages{}; ///< nullptr if it was not wanted yet
    NoticePage *m_notice = nullptr;
    EvidencePage *m_evidence = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace noticedesk
