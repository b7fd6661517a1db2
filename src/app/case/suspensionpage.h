// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/recordedpage.h"
#include "domain/suspension.h"

namespace noticedesk
{

/// ⑦ 中止: the two proofs that a suspension needs (the letter to the organisation and the report
/// to 檔案管理局), which are the dispatches of these papers, and its end.
class SuspensionPage final : public RecordedPage
{
    Q_OBJECT

public:
    SuspensionPage(Office &office, QWidget *parent);

    void collect(CaseFile &file) const override;
    Suspension typedSuspension() const { return typed<Suspension>(QStringLiteral("suspension.")); }
    QString whyNot() const override;

protected:
    FieldValues shownValues(const CaseFile &file) const override;
    QString shownPath(const QString &path) const override;
};

} // namespace noticedesk
