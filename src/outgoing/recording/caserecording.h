// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordedaction.h"
#include "store/cases/caserecord.h"

#include <variant>

namespace noticedesk
{

class Store;
struct RuleContext;

/// The one paper of a kind that counts is struck out.
struct StruckOutPaper
{
    DispatchedDocument document = DispatchedDocument::Notice;
    QString reason;

    friend bool operator==(const StruckOutPaper &, const StruckOutPaper &) = default;
};

/// What is recorded with many cases at once.
using PostalStep = std::variant<Dispatch, RecordedDelivery, StruckOutPaper>;

/// What is done with a case of which the rules warn.
enum class CaseWarnings { Refuse, Accept };

/// Why an action was refused, in whole sentences: the findings, each once, or else what was said.
QString whyRefused(const std::vector<Finding> &findings, const QString &otherwise);

/// Records a step of one case as an action of a user. Gives why it is refused, in whole sentences,
/// or nothing if it is done. Throws StoreError.
QString recordForCase(Store &store, const RuleContext &rules, CaseId id, const PostalStep &step,
                      CaseWarnings warnings);

} // namespace noticedesk
