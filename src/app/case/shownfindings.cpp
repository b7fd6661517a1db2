// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/shownfindings.h"

#include "app/case/caseediting.h"
#include "app/case/casepages.h"
#include "app/case/noticepage.h"
#include "app/desk/desk.h"
#include "app/text/fieldnames.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/cases/actionrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ShownFindings::ShownFindings(Desk &desk, const CaseEditing &editing, CasePages &pages,
                             PlainLabel &missing)
    : m_desk(desk), m_editing(editing), m_pages(pages), m_missing(missing)
{
}

void ShownFindings::renew()
{
    if (m_editing.record().purge) { // what is missing was taken away
        m_pages.showFindings(m_refusing);
        m_missing.tell({});
        return;
    }
    const CaseFile file = m_pages.typedFile();
    QStringList missing;
    std::vector<Finding> shown;
    for (const Finding &finding : findingsWhenRecorded(m_editing.record().file, file, rules())) {
        const bool isGap = finding.code == "R1"_L1;
        if (isGap)
            missing.append(nameOfField(finding.field));
        if (!isGap || m_showsMissing || file.number)
            shown.push_back(finding);
    }
    std::erase_if(shown, [&](const Finding &finding) {
        return wasAccepted(finding, m_editing.record(), file);
    });
    if (m_pages.notice()->isCorrecting() && m_showsMissing) {
        CaseFile corrected = file;
        ++corrected.noticeRevision;
        for (Finding &each : ofCorrection(corrected))
            shown.push_back(std::move(each));
    }
    for (const Finding &each : m_refusing) {
        if (std::find(shown.begin(), shown.end(), each) == shown.end())
            shown.push_back(each);
    }
    m_pages.showFindings(shown);
    m_missing.tell(missing.isEmpty() ? QString()
                                     : sentenceWith(noticedesk::tr("Missing: %1"),
                                                    missing.join(noticedesk::tr(", "))));
}

void ShownFindings::showRefusal(const std::vector<Finding> &refusing)
{
    m_refusing = refusing;
    renew();
}

RuleContext ShownFindings::rules() const
{
    RuleContext rules = rulesOf(m_desk);
    rules.attachments = attachmentsOf(m_editing.record());
    return rules;
}

void ShownFindings::showMissing()
{
    m_showsMissing = true;
    renew();
}

std::vector<Finding> ShownFindings::ofCorrection(const CaseFile &corrected) const
{
    return findingsForChange(m_editing.record().file, corrected,
                             m_pages.notice()->correctionReason());
}

std::vector<Finding> ShownFindings::againstIssuing(const CaseFile &file) const
{
    std::vector<Finding> found = findingsWhenRecorded(m_editing.record().file, file, rules());
    if (m_pages.notice()->isCorrecting()) {
        for (Finding &each : ofCorrection(file))
            found.push_back(std::move(each));
    }
    std::erase_if(found, [&](const Finding &each) {
        return each.severity == Severity::Task || wasAccepted(each, m_editing.record(), file);
    });
    std::stable_partition(found.begin(), found.end(),
                          [](const Finding &each) { return each.severity == Severity::Error; });
    return found;
}

} // namespace noticedesk
