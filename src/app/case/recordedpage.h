// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

class QPushButton;

namespace noticedesk
{

/// A page of records that are frozen once they are recorded: they can be read and copied, what was
/// left blank can be filled in, and all else changes only while somebody corrects them (rule R23).
class RecordedPage : public CasePage
{
    Q_OBJECT

public:
    RecordedPage(Office &office, QWidget *parent);

    bool isCorrecting() const { return m_correcting; }
    /// What is recorded can be typed into from now on.
    void beginCorrection();
    /// Shows what is recorded again; what was typed is lost.
    void giveUpCorrection();
    /// After something typed was taken back: it is a correction if it changes what is recorded.
    void followTyped();
    /// Whether the fields show something recorded in which nothing was typed.
    bool showsOnlyRecorded() const { return !isTyped() && !recordedPaths().isEmpty(); }

Q_SIGNALS:
    void correctionBegun();
    /// The page shows what is recorded again.
    void correctionGivenUp();
    void givingUpWanted();

protected:
    /// The paths of the form's fields that show something recorded.
    virtual QStringList recordedPaths() const;
    /// Takes over the fields of the page's form, whose paths have the prefix before them, and the
    /// buttons of a correction in it.
    void adoptFields(QPushButton &correct, QPushButton &giveUp, const QString &prefix = {});
    /// Says which fields can be typed into now.
    virtual void renewFrozen();
    /// What is shown cannot be corrected.
    void hideCorrection();

    void recordChanged(const CaseRecord &before) override;
    void freeze() override;

private:
    bool changesRecorded() const;

    QPushButton *m_correct = nullptr;
    QPushButton *m_giveUp = nullptr;
    bool m_correcting = false;
};

} // namespace noticedesk
