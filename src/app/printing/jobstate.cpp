// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/jobstate.h"

#include <array>

namespace noticedesk
{

namespace
{

JobState jobStateOf(int value)
{
    switch (value) {
    case IPP_JSTATE_PENDING:
        return JobState::Waiting;
    case IPP_JSTATE_HELD:
        return JobState::Held;
    case IPP_JSTATE_PROCESSING:
        return JobState::Printing;
    case IPP_JSTATE_STOPPED:
        return JobState::Stopped;
    case IPP_JSTATE_CANCELED:
        return JobState::Cancelled;
    case IPP_JSTATE_ABORTED:
        return JobState::Aborted;
    case IPP_JSTATE_COMPLETED:
        return JobState::Printed;
    default:
        return JobState::Unknown;
    }
}

} // namespace

bool hasEnded(JobState state)
{
    return state == JobState::Cancelled || state == JobState::Aborted || state == JobState::Printed;
}

JobState readJobState(http_t *http, const QByteArray &queueUri, int job)
{
    IppMessage request(ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 queueUri.constData());
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 cupsUser());
    const IppMessage answer(
        cupsDoRequest(http, request.release(), resourceOf(queueUri).constData()));
    ipp_attribute_t *state =
        answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    return state ? jobStateOf(ippGetInteger(state, 0)) : JobState::Unknown;
}

QByteArray resourceOf(const QByteArray &queueUri)
{
    std::array<char, HTTP_MAX_URI> scheme{};
    std::array<char, HTTP_MAX_URI> user{};
    std::array<char, HTTP_MAX_URI> host{};
    std::array<char, HTTP_MAX_URI> path{};
    int port = 0;
    httpSeparateURI(HTTP_URI_CODING_ALL, queueUri.constData(), scheme.data(), HTTP_MAX_URI,
                    user.data(), HTTP_MAX_URI, host.data(), HTTP_MAX_URI, &port, path.data(),
                    HTTP_MAX_URI);
    return path.data();
}

} // namespace noticedesk
