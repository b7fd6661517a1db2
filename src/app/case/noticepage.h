// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"
#include "domain/placeholders.h"
#include "domain/textblock.h"

#include <QTimer>

#include <memory>

namespace Ui
{
class NoticePage;
}

namespace noticedesk
{

class JointUndo;
class StoreThreads;
class TextBlockButton;

/// ① 通知: the notice's own half. A draft's is typed here; an issued one is frozen, and can be
/// corrected (更正重發) with a reason.
class NoticePage final : public CasePage
{
    Q_OBJECT

public:
    NoticePage(Office &office, StoreThreads &store, QWidget *parent);
    ~NoticePage() override;

    QWidget *firstField() const override;

    /// Opens the frozen notice for a correction.
    void beginCorrection();
    /// Shows the notice as it was issued again.
    void giveUpCorrection();
    bool isCorrecting() const { return m_correcting; }
    QString correctionReason() const;
    void setCorrectionReason(const QString &reason);

Q_SIGNALS:
    void correctionBegun();
    /// The page shows what is recorded again.
    void correctionGivenUp();
    /// The user does not want to correct it any more.
    void givingUpWanted();

protected:
    void showCase(const CaseFile &file) override;
    void fieldsShown() override;
    void recordChanged(const CaseRecord &before) override;
    bool hasUnrecordedText(const CaseRecord &now) const override;
    void freeze() override { renewFrozen(); }

private:
    void offerBlocks(TextBlockButton *button, TextBlockKind kind, QWidget *field);
    void takeOrganization(const Organization &organization);
    void lookTargetUp();
    void renewBlocks();
    void renewBase();
    void renewFrozen();
    PlaceholderValues placeholders() const;

    std::unique_ptr<Ui::NoticePage> m_ui;
    bool m_correcting = false;
    JointUndo *m_targetUndo = nullptr;
    std::vector<std::pair<TextBlockButton *, TextBlockKind>> m_blockButtons;
    QTimer m_lookSoon; ///< after what may name IP addresses was typed
};

} // namespace noticedesk
