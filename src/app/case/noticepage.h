// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"
#include "domain/placeholders.h"
#include "domain/textblock.h"

#include <QTimer>

class QComboBox;
class QPushButton;

namespace noticedesk
{

class JointUndo;
class OrganizationField;
class StoreThreads;
class TargetRemarks;
class TextBlockButton;

/// ① 通知: the notice's own half. A draft's is typed here; an issued one is frozen, and can be
/// corrected (更正重發) with a reason.
class NoticePage final : public CasePage
{
    Q_OBJECT

public:
    NoticePage(Office &office, StoreThreads &store, QWidget *parent);

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
    /// The user does not want to correct it any more.
    void givingUpWanted();

protected:
    void showCase(const CaseFile &file) override;
    void fieldsShown() override;
    void recordChanged(const CaseRecord &before) override;
    bool hasUnrecordedText(const CaseRecord &now) const override;
    void freeze() override;

private:
    void addTarget();
    void addTexts();
    void addContact();
    ListEditor *addListWithBlocks(const QString &label, const QString &path, const QString &name,
                                  TextBlockKind kind);
    TextBlockButton *blocksButton(TextBlockKind kind, QWidget *beside,
                                  const std::function<void(const QString &)> &take);
    void takeOrganization(const Organization &organization);
    void lookTargetUp();
    void renewLists();
    void takeContact(int place);
    void renewFrozen();
    PlaceholderValues placeholders() const;

    StoreThreads &m_store;
    bool m_correcting = false;
    TextField *m_correctionReason = nullptr;
    QPushButton *m_giveUp = nullptr;
    RocDateField *m_date = nullptr;
    OrganizationField *m_organization = nullptr;
    LineField *m_code = nullptr;
    LineField *m_name = nullptr;
    LineField *m_address = nullptr;
    JointUndo *m_targetUndo = nullptr;
    TargetRemarks *m_remarks = nullptr;
    TextField *m_reason = nullptr;
    ListEditor *m_items = nullptr;
    ListEditor *m_bases = nullptr;
    RocDateField *m_deadline = nullptr;
    QComboBox *m_contacts = nullptr;
    LineField *m_unit = nullptr;
    LineField *m_contactName = nullptr;
    LineField *m_phone = nullptr;
    LineField *m_email = nullptr;
    JointUndo *m_contactUndo = nullptr;
    std::vector<std::pair<TextBlockButton *, TextBlockKind>> m_blockButtons;
    QTimer m_lookSoon; ///< after what may name IP addresses was typed
};

} // namespace noticedesk
