// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/suspensionduties.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

template <class Value>
bool same(const std::optional<Value> &left, const std::optional<Value> &right)
{
    return left && right && *left == *right;
}

template <class Value>
bool contradict(const std::optional<Value> &left, const std::optional<Value> &right)
{
    return left && right && *left != *right;
}

/// Whether both speak of one paper: they have a value in common and none that contradicts.
bool speakOfOnePaper(const Dispatch &left, const Dispatch &right)
{
    return left.document == right.document && !left.struckOut &&
           !contradict(left.sentOn, right.sentOn) &&
           !contradict(left.deliveredOn, right.deliveredOn) &&
           !contradict(left.documentNumber, right.documentNumber) &&
           (same(left.sentOn, right.sentOn) || same(left.deliveredOn, right.deliveredOn) ||
            same(left.documentNumber, right.documentNumber));
}

void addProof(CaseFile &file, const Dispatch &proof)
{
    const auto recorded =
        std::find_if(file.dispatches.begin(), file.dispatches.end(),
                     [&proof](const Dispatch &each) { return speakOfOnePaper(each, proof); });
    if (recorded == file.dispatches.end()) {
        file.dispatches.push_back(proof);
        return;
    }
    const auto complete = [](auto &value, const auto &other) {
        if (!value)
            value = other;
    };
    complete(recorded->sentOn, proof.sentOn);
    complete(recorded->deliveredOn, proof.deliveredOn);
    complete(recorded->documentNumber, proof.documentNumber);
}

Dispatch letterOf(const Suspension &suspension)
{
    Dispatch letter;
    letter.document = DispatchedDocument::SuspensionLetter;
    letter.sentOn = suspension.letterSentOn;
    letter.deliveredOn = suspension.letterDeliveredOn;
    letter.documentNumber = suspension.letterNumber;
    return letter;
}

Dispatch reportOf(const Suspension &suspension)
{
    Dispatch report;
    report.document = DispatchedDocument::ReportToArchives;
    report.sentOn = suspension.reportedOn;
    return report;
}

bool saysAnything(const Dispatch &proof)
{
    return proof.sentOn || proof.deliveredOn || proof.documentNumber;
}

/// The dispatch of the paper, which is added if there is none.
Dispatch &dispatchOf(DispatchedDocument document, CaseFile &file)
{
    if (const auto place = proofOfSuspension(document, file))
        return file.dispatches[*place];
    Dispatch added;
    added.document = document;
    return file.dispatches.emplace_back(added);
}

} // namespace

CaseFile withProofsAsDispatches(CaseFile file)
{
    if (!file.suspension)
        return file;
    const Suspension recorded = *file.suspension;
    if (!saysAnything(letterOf(recorded)) && !recorded.reportedOn)
        return file;
    for (const Dispatch &proof : {letterOf(recorded), reportOf(recorded)}) {
        if (saysAnything(proof))
            addProof(file, proof);
    }
    file.suspension.reset();
    if (recorded.restoredOn)
        file.suspension.emplace().restoredOn = recorded.restoredOn;
    return file;
}

Suspension suspensionShown(const CaseFile &recorded)
{
    const CaseFile file = withProofsAsDispatches(recorded);
    Suspension shown;
    if (const auto place = proofOfSuspension(DispatchedDocument::SuspensionLetter, file)) {
        const Dispatch &letter = file.dispatches[*place];
        shown.letterNumber = letter.documentNumber;
        shown.letterSentOn = letter.sentOn;
        shown.letterDeliveredOn = letter.deliveredOn;
    }
    if (const auto place = proofOfSuspension(DispatchedDocument::ReportToArchives, file)) {
        const Dispatch &report = file.dispatches[*place];
        shown.reportedOn = report.sentOn ? report.sentOn : report.deliveredOn;
    }
    shown.restoredOn = restoredOn(file);
    return shown;
}

QString fieldOfSuspension(const QString &field, const CaseFile &file)
{
    using Names = std::vector<std::pair<QString, QString>>;
    static const Names letterNames{{u".documentNumber"_s, u"suspension.letterNumber"_s},
                                   {u".sentOn"_s, u"suspension.letterSentOn"_s},
                                   {u".deliveredOn"_s, u"suspension.letterDeliveredOn"_s}};
    static const Names reportNames{{u".sentOn"_s, u"suspension.reportedOn"_s},
                                   {u".deliveredOn"_s, u"suspension.reportedOn"_s}};
    for (const auto &[document, names] :
         {std::pair(DispatchedDocument::SuspensionLetter, &letterNames),
          std::pair(DispatchedDocument::ReportToArchives, &reportNames)}) {
        const auto place = proofOfSuspension(document, file);
        for (const auto &[end, name] : *names) {
            if (place && field == u"dispatches[%1]"_s.arg(*place) + end)
                return name;
        }
    }
    return field;
}

CaseFile withSuspensionTyped(CaseFile file, const Suspension &typed)
{
    const Suspension shown = suspensionShown(file);
    if (!(letterOf(typed) == letterOf(shown))) {
        Dispatch &letter = dispatchOf(DispatchedDocument::SuspensionLetter, file);
        letter.documentNumber = typed.letterNumber;
        letter.sentOn = typed.letterSentOn;
        letter.deliveredOn = typed.letterDeliveredOn;
    }
    if (typed.reportedOn != shown.reportedOn)
        dispatchOf(DispatchedDocument::ReportToArchives, file).sentOn = typed.reportedOn;
    if (typed.restoredOn != shown.restoredOn) {
        file.suspension = Suspension{};
        file.suspension->restoredOn = typed.restoredOn;
    }
    return file;
}

} // namespace noticedesk
