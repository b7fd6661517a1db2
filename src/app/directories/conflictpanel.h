// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordtexts.h"

#include <QFrame>

#include <memory>

namespace Ui
{
class ConflictPanel;
}

namespace noticedesk
{

/// Tells that somebody else has changed a record meanwhile: both versions of the fields that
/// differ, and a choice between them. Until one is chosen nothing is overwritten.
class ConflictPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    ~ConflictPanel() override;

    /// Shows both versions; the form says how the fields are called.
    void showVersions(const FieldForm &form, const RecordTexts &kept, const RecordTexts &typed);

Q_SIGNALS:
    /// What was typed shall be recorded in place of what is kept now.
    void mineWanted();
    /// What was typed shall be given up.
    void theirsWanted();

private:
    std::unique_ptr<Ui::ConflictPanel> m_ui;
};

} // namespace noticedesk
