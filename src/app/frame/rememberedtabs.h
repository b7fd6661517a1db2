// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// The cases that have a tab, written down for the next window on the same store.
class RememberedTabs final
{
public:
    explicit RememberedTabs(const QString &store) : m_store(store) {}

    /// Those of the last window, which are to be opened again. Until endRestoring() nothing else is
    /// written down.
    std::vector<CaseId> beginRestoring();
    void endRestoring() { m_isRestoring = false; }
    bool isRestoring() const { return m_isRestoring; }
    /// Whether the case is among those that are being opened again.
    bool awaits(CaseId id) const;

    void remember(const std::vector<CaseId> &cases);

private:
    QString m_store;
    std::optional<std::vector<CaseId>> m_written; ///< as they were last written down or read
    bool m_isRestoring = false;
};

} // namespace noticedesk
