// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordtexts.h"

#include <QFrame>

namespace noticedesk
{

class PlainLabel;
class RecordForm;

/// Tells that somebody else has changed a record meanwhile: both versions of the fields that
/// differ, and a choice between them. Until one is chosen nothing is overwritten.
class ConflictPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// Shows both versions; the form says how the fields are called.
    void showVersions(const RecordForm &form, const RecordTexts &kept, const RecordTexts &typed);

Q_SIGNALS:
    /// What was typed shall be recorded in place of what is kept now.
    void mineWanted();
    /// What was typed shall be given up.
    void theirsWanted();

private:
    PlainLabel *m_versions;
};

} // namespace noticedesk
