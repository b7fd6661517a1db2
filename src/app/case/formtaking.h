// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"
#include "app/desk/documentthreads.h"
#include "store/cases/caserecord.h"

#include <QObject>

namespace noticedesk
{

class CaseSide;

/// Looks whether a PDF that stands beside the page is a sheet that was filled in, and takes over
/// what was typed into it when somebody says so.
class FormTaking final : public QObject
{
    Q_OBJECT

public:
    FormTaking(const CaseParts &parts, CaseSide &side);

private:
    void look(const std::optional<KeptAttachment> &kept);
    void offer(const std::vector<ReturnedForm> &forms);
    void offerForm();
    /// What can be done with the case may be another thing now.
    void renew();
    void take();

    CaseParts m_parts;
    CaseSide &m_side;
    AskedQuestion m_asked;
    std::optional<ReturnedForm> m_form;
    QString m_whyNot; ///< as it was last said
};

} // namespace noticedesk
