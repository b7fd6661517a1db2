// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/cupsconnection.h"

namespace noticedesk
{

/// How a job stands that the printing system has taken (RFC 8011, 5.3.7).
enum class JobState { Unknown, Waiting, Held, Printing, Stopped, Cancelled, Aborted, Printed };

bool hasEnded(JobState state);

/// Of a job on the queue at an address (ipp://…). Unknown if the printing system does not tell.
JobState readJobState(http_t *http, const QByteArray &queueUri, int job);

/// The path of a queue on its server.
QByteArray resourceOf(const QByteArray &queueUri);

} // namespace noticedesk
