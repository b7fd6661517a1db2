// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "exchange/casefileformat.h"
#include "exchange/jsonpath.h"
#include "exchange/jsonvalue.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <span>
#include <string_view>

/// The values of a case file that have no parts. Each function takes a value that is not null and
/// throws ExchangeError, naming the path, if it is not what it should be.
namespace noticedesk
{

/// Any text that may be stored.
QString readText(const JsonValue &value, const JsonPath &path);

/// A date written 2026-11-22, from 1912-01-01 to 2910-12-31: those that have an ROC form.
QDate readDate(const JsonValue &value, const JsonPath &path);

/// A time of day written 09:05, from 00:00 to 23:59.
QTime readTime(const JsonValue &value, const JsonPath &path);

/// A number written 115-0001.
CaseNumber readCaseNumber(const JsonValue &value, const JsonPath &path);

bool readTruth(const JsonValue &value, const JsonPath &path);

/// JSON does not tell 1 from 1.0, so neither does this.
int readWholeNumber(const JsonValue &value, const JsonPath &path, WholeNumber range);

/// Which one of the names the text is.
std::size_t readName(const JsonValue &value, const JsonPath &path,
                     std::span<const std::string_view> names);

JsonList &readList(JsonValue &value, const JsonPath &path);
JsonObject &readObject(JsonValue &value, const JsonPath &path);

} // namespace noticedesk
