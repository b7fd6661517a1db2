// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/stepbar.h"

#include <QPushButton>

namespace noticedesk
{

class CasePage;

/// The one prominent button of a case. It does what is to be done next with it; while something is
/// typed on the page in front, it records that, and from other pages it leads to what is next.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    /// The case as it is recorded, the day, the step in front and its page, which may be missing.
    void offer(const CaseFile &file, QDate today, Step chosen, const CasePage *page,
               bool isCorrectingNotice);

Q_SIGNALS:
    void issuingWanted();
    void recordingWanted();
    void callWanted();
    void stepWanted(noticedesk::Step step);

private:
    using Wanted = std::function<void()>;
    /// The name of what it does, and its key if it is done at once.
    void become(const QString &name, const QString &key, const Wanted &wanted);

    Wanted m_wanted;
};

} // namespace noticedesk
