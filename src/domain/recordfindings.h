// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QDate>

#include <optional>
#include <vector>

namespace noticedesk
{

struct ContactWindow;
struct Incident;
struct LocalClosure;
struct Officer;
struct OfficeSettings;
struct Organization;
struct TextBlock;

// What is wrong with a record that the office keeps beside its cases, as far as the record tells it
// by itself. Each finding is an error; its field is called as in directorydescription.h.

std::vector<Finding> recordFindings(const Organization &organization);
std::vector<Finding> recordFindings(const Incident &incident);
std::vector<Finding> recordFindings(const ContactWindow &contact);
std::vector<Finding> recordFindings(const TextBlock &block);
std::vector<Finding> recordFindings(const OfficeSettings &settings);
/// These are the office's other officers; without them nothing is said about what is theirs.
std::vector<Finding> recordFindings(const Officer &officer,
                                    const std::optional<std::vector<Officer>> &others = {});
/// The other closures are on these days.
std::vector<Finding> recordFindings(const LocalClosure &closure,
                                    const std::vector<QDate> &others = {});

/// An error about a field of a record.
Finding recordFinding(const QString &field, const QString &sentence);

} // namespace noticedesk
