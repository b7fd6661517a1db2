// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace noticedesk
{

class PlainLabel;
class StoreThreads;

/// What the store knows of the organisation that a notice is about: how many notices it had within
/// twelve months, and whether the directory has it; it can be added on the spot.
class TargetRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRemarks(StoreThreads &store, QWidget *parent);

    /// Looks an organisation up, and its notices since twelve months before the day; the one that
    /// this is about is among them if it is numbered.
    void look(const Organization &organization, QDate day, bool numbered);
    /// Whether it can be added.
    void setFrozen(bool frozen);

private:
    struct Known
    {
        int notices = 0;
        bool inDirectory = false;
    };

    void show(const Known &known, bool numbered);
    void add();
    void renew();

    StoreThreads &m_store;
    PlainLabel *m_repeated;
    PlainLabel *m_directory;
    QPushButton *m_add;
    Organization m_organization; ///< what was looked up last
    bool m_unknown = false;      ///< it has a code and a name, and the directory has it not
    bool m_frozen = false;
};

} // namespace noticedesk
