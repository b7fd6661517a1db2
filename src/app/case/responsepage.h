// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

class QCheckBox;
class QComboBox;

namespace noticedesk
{

/// ③ 回復: the half that the organisation filled in, with an answer beside each improvement item.
class ResponsePage final : public CasePage
{
    Q_OBJECT

public:
    ResponsePage(Office &office, QWidget *parent);

    void collect(CaseFile &file) const override;
    QString whyNot() const override;

protected:
    void showCase(const CaseFile &file) override;
    void recordChanged(const CaseRecord &before) override;

private:
    void arrangeAnswers(const QStringList &items);

    RocDateField *m_receivedOn;
    QComboBox *m_channel;
    RocDateField *m_phoneConfirmedOn;
    QCheckBox *m_sealed;
    LineField *m_name;
    LineField *m_phone;
    LineField *m_email;
    TextField *m_statement;
    std::vector<TextField *> m_answers; ///< one per improvement item
};

} // namespace noticedesk
