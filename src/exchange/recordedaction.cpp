// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordedaction.h"

#include "domain/fieldwalk.h"
#include "domain/tr.h"
#include "exchange/jsontree.h"
#include "exchange/objectreader.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace noticedesk
{

template <class Visitor>
void describe(Visitor &visit, PartOf<RecordedDelivery> auto &delivery)
{
    visit.required("deliveredOn", delivery.deliveredOn);
    visit.always("document", delivery.document);
    visit.always("registeredNumber", delivery.registeredNumber);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<RecordedReopening> auto &reopening)
{
    visit.always("on", reopening.on);
    visit.always("reason", reopening.reason);
}

namespace
{

/// In the order of the alternatives of RecordedStep.
constexpr std::array<std::string_view, std::variant_size_v<RecordedStep>> stepNames{
    "dispatch", "delivered", "response", "call", "round", "suspension", "withdraw", "reopen"};

template <std::size_t Index = 0>
RecordedStep stepNumber(std::size_t index)
{
    if constexpr (Index + 1 < std::variant_size_v<RecordedStep>) {
        if (index != Index)
            return stepNumber<Index + 1>(index);
    }
    return std::variant_alternative_t<Index, RecordedStep>{};
}

/// A step of a suspension says something at least.
void refuseEmptySuspension(const RecordedStep &step, const JsonPath &path)
{
    const auto *suspension = std::get_if<Suspension>(&step);
    if (suspension == nullptr || *suspension != Suspension())
        return;
    QStringList keys;
    walkFields(*suspension, QString(),
               [&keys](const QString &key, const Field &, const auto &) { keys.append(key); });
    throw path.error(tr("A suspension must have one of these keys with a value: %1")
                         .arg(keys.join(QStringLiteral(", "))));
}

} // namespace

RecordedAction parseRecordedAction(QByteArrayView bytes, const TextOrigin &origin)
{
    JsonValue json = parseJson(bytes, origin);
    const JsonPath path(origin);
    JsonObject &object = readObject(json, path);
    RecordedAction action;
    std::size_t kind = 0;
    {
        ObjectMembers members(object, path);
        action.caseName = readText(members.takeRequired("case"), JsonPath(path, "case"));
        kind = readName(members.takeRequired("action"), JsonPath(path, "action"), stepNames);
    }
    std::erase_if(object, [](const JsonMember &member) {
        return member.key == "case" || member.key == "action";
    });
    action.step = stepNumber(kind);
    const bool isNested = object.size() == 1 && object.front().key == stepNames.at(kind);
    const JsonPath nested(path, stepNames.at(kind));
    std::visit(
        [&](auto &step) {
            if (isNested)
                ObjectReader::read(object.front().value, nested, step);
            else
                ObjectReader::read(json, path, step);
        },
        action.step);
    refuseEmptySuspension(action.step, isNested ? nested : path);
    return action;
}

} // namespace noticedesk
