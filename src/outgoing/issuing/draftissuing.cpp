// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/issuing/draftissuing.h"

#include "domain/rocdate.h"
#include "outgoing/issuing/noticesahead.h"
#include "sheets/documents/sheetpdf.h"
#include "sheets/unprintable.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseactions.h"
#include "store/cases/casenumbers.h"
#include "store/database/snapshot.h"

#include <algorithm>
#include <map>
#include <utility>

namespace noticedesk
{

namespace
{

/// A draft, and what issuing it will probably make of it.
struct ExpectedNotice
{
    CaseEdit edit;
    std::optional<CaseFile> file; ///< with its number; nothing if it will be refused
};

/// The numbers that will be given, if nothing is refused that is not expected to be.
class ExpectedNumbers final
{
public:
    explicit ExpectedNumbers(Database &database) : m_numbers(database) {}

    std::optional<CaseNumber> next(QDate noticeDate)
    {
        const auto dated = RocDate::fromDate(noticeDate);
        if (!dated)
            return std::nullopt;
        auto [next, isFirst] = m_next.emplace(dated->year(), std::nullopt);
        if (isFirst)
            next->second = m_numbers.next(dated->year());
        else if (next->second)
            next->second = CaseNumber::fromParts(dated->year(), next->second->serial() + 1);
        return next->second;
    }

private:
    CaseNumbers m_numbers;
    std::map<int, std::optional<CaseNumber>> m_next; ///< of each year, the one given last
};

ExpectedNotice expectedNotice(const CaseRecord &record, const RuleContext &rules,
                              DraftWarnings warnings, ExpectedNumbers &numbers)
{
    ExpectedNotice expected{{record.id, record.revision, {}}, {}};
    bool hasErrors = record.file.number.has_value();
    for (Finding &finding : findings(record.file, rules)) {
        hasErrors = hasErrors || finding.severity == Severity::Error;
        if (finding.severity == Severity::Warning)
            expected.edit.accepted.push_back(std::move(finding));
    }
    const bool isRefused = warnings == DraftWarnings::Refuse && !expected.edit.accepted.empty();
    if (isRefused)
        expected.edit.accepted.clear();
    if (hasErrors || isRefused)
        return expected;
    CaseFile file = record.file;
    file.number = numbers.next(file.notice.date.value_or(rules.today));
    if (file.number)
        expected.file = std::move(file);
    return expected;
}

} // namespace

void DraftIssuing::issue(const std::vector<CaseId> &drafts, DraftWarnings warnings,
                         const DraftIssued &told)
{
    constexpr std::size_t mostAtOnce = 250; // in memory
    for (std::size_t first = 0; first < drafts.size(); first += mostAtOnce) {
        const auto begin = drafts.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(mostAtOnce, drafts.size() - first);
        if (!issueSome({begin, begin + static_cast<std::ptrdiff_t>(count)}, warnings, told))
            return;
    }
}

bool DraftIssuing::issueSome(const std::vector<CaseId> &drafts, DraftWarnings warnings,
                             const DraftIssued &told)
{
    std::vector<ExpectedNotice> expected;
    std::vector<CaseFile> files;
    {
        const Snapshot snapshot(m_store.database());
        CaseRecords records(m_store.database());
        ExpectedNumbers numbers(m_store.database());
        for (const CaseId id : drafts) {
            const auto record = records.find(id);
            expected.push_back(record ? expectedNotice(*record, m_rules, warnings, numbers)
                                      : ExpectedNotice{{id, 1, {}}, {}});
            if (expected.back().file)
                files.push_back(*expected.back().file);
        }
    }
    NoticesAhead notices(m_sheets, std::move(files), m_jobs);
    CaseActions actions(m_store, m_rules);
    std::size_t place = 0; // among those that are drawn ahead
    for (const ExpectedNotice &each : expected) {
        const auto print = [&](const CaseFile &file) {
            return each.file ? notices.take(place, file)
                             : m_sheets.pdf(Sheet::Notice, file, SheetMode::Final);
        };
        IssuedDraft issued{each.edit.id, {}, {}, {}};
        try {
            issued.number = actions.issue(each.edit, print).file.number;
        } catch (const ActionRefused &error) {
            issued.why = error.message();
            issued.findings = error.findings();
        } catch (const RecordChanged &error) {
            issued.why = error.message();
        } catch (const Unprintable &error) {
            issued.why = error.message();
            issued.findings = {
                {Severity::Error, QStringLiteral("R19"), error.where(), error.message()}};
        }
        place += each.file ? 1U : 0U;
        if (!told(issued))
            return false;
    }
    return true;
}

} // namespace noticedesk
