// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"
#include "domain/placeholders.h"
#include "domain/textblock.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace noticedesk
{

class OrganizationField;
class StoreThreads;
class TextBlockButton;

/// ① 通知: the notice's own half. A draft's is typed here; an issued one is frozen, and can be
/// corrected (更正重發) with a reason.
class NoticePage final : public CasePage
{
    Q_OBJECT

public:
    NoticePage(Office &office, StoreThreads &store, QWidget *parent);

    void collect(CaseFile &file) const override;
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
    void recordChanged(const CaseRecord &before) override;
    bool holdsMore(const CaseRecord &now) const override;
    void takeWhatNobodyTyped(const CaseRecord &other) override;
    void freeze() override;

private:
    void addTarget();
    void addTexts();
    void addContact();
    ListEditor *addListWithBlocks(const QString &label, const QString &path, const QString &name,
                                  TextBlockKind kind);
    TextBlockButton *addBlocks(TextBlockKind kind, QWidget *beside,
                               const std::function<void(const QString &)> &take);
    void takeOrganization(const Organization &organization);
    void countNotices();
    void renewLists();
    void takeContact(int place);
    void renewFrozen();
    PlaceholderValues placeholders() const;

    StoreThreads &m_store;
    bool m_correcting = false;
    TextField *m_correctionReason;
    QPushButton *m_giveUp;
    RocDateField *m_date;
    OrganizationField *m_organization;
    LineField *m_code;
    LineField *m_name;
    LineField *m_address;
    QLabel *m_repeated;
    TextField *m_reason;
    ListEditor *m_items;
    ListEditor *m_bases;
    RocDateField *m_deadline;
    QComboBox *m_contacts;
    LineField *m_unit;
    LineField *m_contactName;
    LineField *m_phone;
    LineField *m_email;
    std::vector<std::pair<TextBlockButton *, TextBlockKind>> m_blockButtons;
};

} // namespace noticedesk
