// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

#include <memory>

namespace Ui
{
class ResponsePage;
}

namespace noticedesk
{

/// ③ 回復: the half that the organisation filled in, with an answer beside each improvement item,
/// and the telephone calls of the case.
class ResponsePage final : public CasePage
{
    Q_OBJECT

public:
    ResponsePage(Office &office, QWidget *parent);
    ~ResponsePage() override;

    void collect(CaseFile &file) const override;
    QString whyNot() const override;

Q_SIGNALS:
    void callWanted();
    /// The place of the call counts from 0.
    void callCorrectionWanted(std::size_t place);

protected:
    void showCase(const CaseFile &file) override;
    void adoptUntouchedFields(const CaseRecord &other) override;
    void recordChanged(const CaseRecord &before) override;
    QString shownPath(const QString &path) const override;

private:
    void copyPhone();
    void renewCalls();
    void arrangeAnswers(const QStringList &items);

    std::unique_ptr<Ui::ResponsePage> m_ui;
    qsizetype m_answers = 0; ///< how many items there have been at most
};

} // namespace noticedesk
