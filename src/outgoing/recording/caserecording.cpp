// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/recording/caserecording.h"

#include "domain/tr.h"
#include "outgoing/recording/casestep.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caserecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The only dispatch of the paper that counts.
std::size_t standingPaper(const CaseFile &file, DispatchedDocument document)
{
    std::vector<std::size_t> standing;
    for (std::size_t place = 0; place < file.dispatches.size(); ++place) {
        const Dispatch &each = file.dispatches[place];
        if (each.document == document && !each.struckOut)
            standing.push_back(place);
    }
    if (standing.empty())
        throw ActionRefused(tr("no such paper was sent"), {});
    if (standing.size() > 1)
        throw ActionRefused(tr("several such papers were sent; strike the wrong one out in the "
                               "case"),
                            {});
    return standing.front();
}

CaseRecord recordPostalStep(CaseActions &actions, const CaseRecord &record, const PostalStep &step,
                            QDate today, const std::vector<Finding> &accepted)
{
    if (const auto *struckOut = std::get_if<StruckOutPaper>(&step))
        return actions.strikeOutDispatch(
            {record.id, record.revision, accepted},
            standingPaper(inOnePlace(record.file), struckOut->document), struckOut->reason);
    if (const auto *dispatch = std::get_if<Dispatch>(&step))
        return recordStep(actions, record, *dispatch, today, accepted);
    return recordStep(actions, record, std::get<RecordedDelivery>(step), today, accepted);
}

bool areWarnings(const std::vector<Finding> &findings)
{
    return !findings.empty() &&
           std::all_of(findings.begin(), findings.end(),
                       [](const Finding &each) { return each.severity == Severity::Warning; });
}

/// A sentence of its own, as what actions say is a part of one.
QString whole(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'。') ? sentence : tr("%1.").arg(sentence);
}

} // namespace

QString whyRefused(const std::vector<Finding> &findings, const QString &otherwise)
{
    QStringList sentences;
    for (const Finding &each : findings)
        sentences.append(whole(each.sentence));
    sentences.removeDuplicates();
    return sentences.isEmpty() ? whole(otherwise) : sentences.join(u' ');
}

QString recordForCase(Store &store, const RuleContext &rules, CaseId id, const PostalStep &step,
                      CaseWarnings warnings)
{
    const auto record = CaseRecords(store.database()).find(id);
    if (!record)
        return whole(tr("the store has no such case"));
    CaseActions actions(store, rules);
    std::vector<Finding> accepted;
    while (true) {
        try {
            recordPostalStep(actions, *record, step, rules.today, accepted);
            return {};
        } catch (const ActionRefused &refusal) {
            if (warnings == CaseWarnings::Refuse || !accepted.empty() ||
                !areWarnings(refusal.findings()))
                return whyRefused(refusal.findings(), refusal.message());
            accepted = refusal.findings();
        } catch (const RecordChanged &changed) {
            return whole(changed.message());
        }
    }
}

} // namespace noticedesk
