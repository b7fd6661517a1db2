// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "domain/notice.h"
#include "domain/organization.h"
#include "store/search/sharedtraces.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace noticedesk
{

class PlainLabel;
class StoreThreads;

/// What the store knows of the organisation that a notice is about: how many notices it had within
/// twelve months, which cases of others have its address or its IP addresses, and whether the
/// directory has it; it can be added on the spot.
class TargetRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRemarks(StoreThreads &store, QWidget *parent);

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

    StoreThreads &m_store;
    PlainLabel *m_repeated;
    PlainLabel *m_shared;
    PlainLabel *m_directory;
    QPushButton *m_add;
    Organization m_organization; ///< what was looked up last
    quint64 m_asked = 0;
    bool m_unknown = false; ///< it has a code and a name, and the directory has it not
    bool m_frozen = false;
};

} // namespace noticedesk
