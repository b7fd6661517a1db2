// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/caseparts.h"

#include <QObject>

namespace noticedesk
{

class ActionPerformer;
class CallDialog;
struct TelephoneCall;

/// Records the telephone calls about a case, and corrects what is recorded of them.
class CallRecording final : public QObject
{
    Q_OBJECT

public:
    CallRecording(const CaseParts &parts, ActionPerformer &performer);

    void record();
    /// The call at this place of the list.
    void correct(std::size_t place);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    /// A dialog that shows the call of this place; open() opens it.
    CallDialog *dialogFor(std::size_t place, const TelephoneCall &call, const QString &title,
                          const QString &explanation, const QString &button);

    CaseParts m_parts;
    ActionPerformer &m_performer;
};

} // namespace noticedesk
