// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Reads what the sample case file holds and no more, without the exchange layer.
namespace noticedesk::testing
{

inline std::optional<QString> textAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

inline std::optional<QDate> dateAt(const QJsonObject &object, const QString &key)
{
    const QDate date = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

inline QStringList listAt(const QJsonObject &object, const QString &key)
{
    QStringList list;
    const QJsonArray array = object.value(key).toArray();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

inline Notice sampleNotice(const QJsonObject &object)
{
    Notice notice;
    notice.date = dateAt(object, QStringLiteral("date"));
    const QJsonObject target = object.value(QStringLiteral("target")).toObject();
    notice.target.code = textAt(target, QStringLiteral("code"));
    notice.target.name = textAt(target, QStringLiteral("name"));
    notice.target.address = textAt(target, QStringLiteral("address"));
    notice.reason = textAt(object, QStringLiteral("reason"));
    notice.improvementItems = listAt(object, QStringLiteral("improvementItems"));
    notice.legalBases = listAt(object, QStringLiteral("legalBasis"));
    notice.deadline = dateAt(object, QStringLiteral("deadline"));
    const QJsonObject contact = object.value(QStringLiteral("contact")).toObject();
    notice.contact.unit = textAt(contact, QStringLiteral("unit"));
    notice.contact.name = textAt(contact, QStringLiteral("name"));
    notice.contact.phone = textAt(contact, QStringLiteral("phone"));
    notice.contact.email = textAt(contact, QStringLiteral("email"));
    return notice;
}

inline Response sampleResponse(const QJsonObject &object)
{
    Response response;
    const QJsonObject respondent = object.value(QStringLiteral("respondent")).toObject();
    response.respondent.name = textAt(respondent, QStringLiteral("name"));
    response.respondent.phone = textAt(respondent, QStringLiteral("phone"));
    response.respondent.email = textAt(respondent, QStringLiteral("email"));
    response.statement = textAt(object, QStringLiteral("statement"));
    for (const QString &answer : listAt(object, QStringLiteral("items")))
        response.answers.emplace_back(answer);
    response.receivedOn = dateAt(object, QStringLiteral("receivedOn"));
    if (object.value(QStringLiteral("channel")).toString() == QStringLiteral("email"))
        response.channel = ResponseChannel::Email;
    response.phoneConfirmedOn = dateAt(object, QStringLiteral("phoneConfirmedOn"));
    response.sealed = object.value(QStringLiteral("sealed")).toBool();
    return response;
}

inline TrackingRound sampleRound(const QJsonObject &object)
{
    TrackingRound round;
    const QString outcome = object.value(QStringLiteral("outcome")).toString();
    if (outcome == QStringLiteral("extended"))
        round.outcome = Extended{dateAt(object, QStringLiteral("extendedTo"))};
    else if (outcome == QStringLiteral("suspended"))
        round.outcome = Suspended{dateAt(object, QStringLiteral("notifiedOn")),
                                  dateAt(object, QStringLiteral("suspendedFrom"))};
    round.tracker = textAt(object, QStringLiteral("tracker"));
    round.trackedOn = dateAt(object, QStringLiteral("trackedOn"));
    return round;
}

/// The sample case of the resources; nothing if the file cannot be read.
inline std::optional<CaseFile> sampleCase()
{
    QFile source(QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json"));
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(source.readAll()).object();
    CaseFile file;
    file.number = CaseNumber::parse(object.value(QStringLiteral("number")).toString());
    file.notice = sampleNotice(object.value(QStringLiteral("notice")).toObject());
    file.response = sampleResponse(object.value(QStringLiteral("response")).toObject());
    const QJsonArray rounds = object.value(QStringLiteral("rounds")).toArray();
    for (const auto &round : rounds)
        file.rounds.push_back(sampleRound(round.toObject()));
    return file;
}

} // namespace noticedesk::testing
