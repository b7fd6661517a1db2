// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/telephonecalls.h"

#include "domain/casefile.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

bool confirms(const Response &response, bool reached, const std::optional<QDate> &on)
{
    return reached && on && (!response.receivedOn || *on >= *response.receivedOn);
}

} // namespace

CaseFile withConfirmationAsCall(CaseFile file)
{
    if (!file.response || !file.response->phoneConfirmedOn)
        return file;
    TelephoneCall call;
    call.on = file.response->phoneConfirmedOn;
    call.reached = true;
    file.calls.insert(file.calls.begin(), call);
    file.response->phoneConfirmedOn.reset();
    return file;
}

bool isConfirmedByTelephone(const CaseFile &file)
{
    if (!file.response)
        return false;
    const Response &response = *file.response;
    if (response.phoneConfirmedOn && confirms(response, true, response.phoneConfirmedOn))
        return true;
    return std::any_of(file.calls.begin(), file.calls.end(), [&response](const auto &call) {
        return confirms(response, call.reached, call.on);
    });
}

} // namespace noticedesk
