// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "domain/notice.h"
#include "domain/organization.h"
#include "store/search/sharedtraces.h"

#include <QDate>
#include <QWidget>

#include <memory>

namespace Ui
{
class TargetRemarks;
}

namespace noticedesk
{

class StoreThreads;

/// What the store knows of the organisation that a notice is about: how many notices it had within
/// twelve months, which cases of others have its address or its IP addresses, and whether the
/// directory has it; it can be added on the spot.
class TargetRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRemarks(QWidget *parent = nullptr);
    ~TargetRemarks() override;

    /// Before anything is looked up.
    void setStore(StoreThreads &store) { m_store = &store; }

    /// Looks up the organisation of a notice and the notices before this one of twelve months, and
    /// what it has in common with cases of others. Of a draft the day is what its date will be.
    void look(const Notice &notice, QDate day, const std::optional<CaseNumber> &number);
    /// Whether it can be added.
    void setFrozen(bool frozen);

private:
    struct Known
    {
        int noticesBefore = 0;
        bool inDirectory = false;
        std::vector<SharedTrace> shared;
    };

    void show(const Known &known);
    void add();
    void renew();

    std::unique_ptr<Ui::TargetRemarks> m_ui;
    StoreThreads *m_store = nullptr;
    Organization m_organization; ///< what was looked up last
    quint64 m_asked = 0;
    bool m_unknown = false; ///< it has a code and a name, and the directory has it not
    bool m_frozen = false;
};

} // namespace noticedesk
