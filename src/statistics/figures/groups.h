// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "statistics/statisticsframe.h"

#include <QHash>
#include <QString>

#include <map>

namespace noticedesk
{

/// Cases that have something in common, by where they stand.
struct CaseGroup
{
    QString name;
    CaseIds all;
    CaseIds open;
    CaseIds improved;
    CaseIds suspended; ///< and closed
    CaseIds withdrawn;

    friend bool operator==(const CaseGroup &, const CaseGroup &) = default;
};

/// Gathers the cases that were issued in the frame's days by what they have in common. A case may
/// belong to several groups.
class GroupCounter final
{
public:
    void add(const QString &name, const CaseThen &then) { add(name, name, then); }
    /// For groups of which several may have the same name: what tells them apart.
    void add(const QString &key, const QString &name, const CaseThen &then);

    /// The largest first; among equals by name, then by their cases.
    std::vector<CaseGroup> groups() const;

private:
    QHash<QString, CaseGroup> m_groups; ///< by their keys
};

} // namespace noticedesk
