// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures/mail.h"

#include "domain/valuenames.h"

namespace noticedesk
{

Mail::Mail()
{
    for (const auto &channel : namesOf<DispatchChannel>)
        ways[channel.value];
}

void Mail::add(const CaseThen &then, const StatisticsFrame &frame)
{
    for (const Dispatch &dispatch : then.file.dispatches) {
        const auto sentOn = dispatch.sentOn ? dispatch.sentOn : dispatch.deliveredOn;
        if (dispatch.struckOut || !sentOn || !frame.holds(*sentOn))
            continue;
        Way &way = dispatch.channel ? ways[*dispatch.channel] : unknown;
        way.sent.push_back(then.id);
        (dispatch.deliveredOn ? way.delivered : way.awaited).push_back(then.id);
        if (dispatch.sentOn && dispatch.deliveredOn && *dispatch.sentOn <= *dispatch.deliveredOn)
            way.days.add(static_cast<int>(dispatch.sentOn->daysTo(*dispatch.deliveredOn)), then.id);
    }
}

} // namespace noticedesk
