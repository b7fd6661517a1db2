// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

namespace noticedesk
{

/// ⑦ 中止: the two proofs that a suspension needs (the letter to the organisation and the report
/// to 檔案管理局), and its end.
class SuspensionPage final : public CasePage
{
    Q_OBJECT

public:
    SuspensionPage(Office &office, QWidget *parent);

    void collect(CaseFile &file) const override;
    Suspension typedSuspension() const;
    QString whyNot() const override;

protected:
    void showCase(const CaseFile &file) override;
    void recordChanged(const CaseRecord &before) override;

private:
    LineField *m_letterNumber;
    RocDateField *m_letterSentOn;
    RocDateField *m_letterDeliveredOn;
    RocDateField *m_reportedOn;
    RocDateField *m_restoredOn;
};

} // namespace noticedesk
