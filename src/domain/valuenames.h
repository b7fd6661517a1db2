// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/dispatch.h"
#include "domain/documentkind.h"
#include "domain/nextstep.h"
#include "domain/outcome.h"
#include "domain/response.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace noticedesk
{

/// A value that case files and the store write as one of a few names.
template <class Value>
struct Named
{
    std::string_view name;
    Value value;
};

template <class Value>
inline constexpr std::array<Named<Value>, 0> namesOf{};

template <>
inline constexpr std::array namesOf<ResponseChannel>{
    Named<ResponseChannel>{"letter", ResponseChannel::Letter},
    Named<ResponseChannel>{"email", ResponseChannel::Email},
};

template <>
inline constexpr std::array namesOf<DispatchedDocument>{
    Named<DispatchedDocument>{"notice", DispatchedDocument::Notice},
    Named<DispatchedDocument>{"correction", DispatchedDocument::Correction},
    Named<DispatchedDocument>{"suspensionLetter", DispatchedDocument::SuspensionLetter},
    Named<DispatchedDocument>{"reportToArchives", DispatchedDocument::ReportToArchives},
};

template <>
inline constexpr std::array namesOf<DispatchChannel>{
    Named<DispatchChannel>{"registeredLetter", DispatchChannel::RegisteredLetter},
    Named<DispatchChannel>{"letter", DispatchChannel::Letter},
    Named<DispatchChannel>{"email", DispatchChannel::Email},
    Named<DispatchChannel>{"documentExchange", DispatchChannel::DocumentExchange},
    Named<DispatchChannel>{"inPerson", DispatchChannel::InPerson},
};

template <>
inline constexpr std::array namesOf<DocumentKind>{
    Named<DocumentKind>{"pdf", DocumentKind::Pdf},
    Named<DocumentKind>{"jpeg", DocumentKind::Jpeg},
    Named<DocumentKind>{"png", DocumentKind::Png},
    Named<DocumentKind>{"webp", DocumentKind::WebP},
    Named<DocumentKind>{"tiff", DocumentKind::Tiff},
    Named<DocumentKind>{"mail", DocumentKind::Mail},
    Named<DocumentKind>{"docx", DocumentKind::Docx},
    Named<DocumentKind>{"xlsx", DocumentKind::Xlsx},
    Named<DocumentKind>{"odt", DocumentKind::Odt},
    Named<DocumentKind>{"ods", DocumentKind::Ods},
    Named<DocumentKind>{"zip", DocumentKind::Zip},
    Named<DocumentKind>{"other", DocumentKind::Other},
};

template <>
inline constexpr std::array namesOf<CaseState>{
    Named<CaseState>{"draft", CaseState::Draft},
    Named<CaseState>{"issued", CaseState::Issued},
    Named<CaseState>{"awaitingResponse", CaseState::AwaitingResponse},
    Named<CaseState>{"responded", CaseState::Responded},
    Named<CaseState>{"tracking", CaseState::Tracking},
    Named<CaseState>{"improved", CaseState::Improved},
    Named<CaseState>{"suspended", CaseState::Suspended},
    Named<CaseState>{"withdrawn", CaseState::Withdrawn},
};

template <>
inline constexpr std::array namesOf<NextStep>{
    Named<NextStep>{"issue", NextStep::Issue},
    Named<NextStep>{"dispatch", NextStep::Dispatch},
    Named<NextStep>{"awaitImprovement", NextStep::AwaitImprovement},
    Named<NextStep>{"confirmByTelephone", NextStep::ConfirmByTelephone},
    Named<NextStep>{"track", NextStep::Track},
    Named<NextStep>{"proveSuspension", NextStep::ProveSuspension},
    Named<NextStep>{"none", NextStep::None},
};

/// In the order of the alternatives of Outcome, which is the order of the form's options.
inline constexpr std::array<std::string_view, 4> outcomeNames{"improved", "extended", "suspended",
                                                              "other"};

/// The name of a value that has one.
template <class Value>
QString nameOf(Value value)
{
    const auto &names = namesOf<Value>;
    static_assert(!names.empty(), "include the header that names these values");
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const auto &each) { return each.value == value; });
    return QString::fromLatin1(found->name.data(), static_cast<qsizetype>(found->name.size()));
}

/// The value of this name; nothing if no value has it.
template <class Value>
std::optional<Value> valueNamed(QStringView name)
{
    static_assert(!namesOf<Value>.empty(), "include the header that names these values");
    for (const auto &each : namesOf<Value>) {
        if (name == QLatin1StringView(each.name.data(), static_cast<qsizetype>(each.name.size())))
            return each.value;
    }
    return std::nullopt;
}

/// One of each kind of outcome, with nothing recorded, in the same order.
inline const std::array<Outcome, outcomeNames.size()> &blankOutcomes()
{
    static const std::array<Outcome, outcomeNames.size()> all{Improved{}, Extended{}, Suspended{},
                                                              Other{}};
    return all;
}

inline QString nameOf(const Outcome &outcome)
{
    const std::string_view name = outcomeNames.at(outcome.index());
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace noticedesk
