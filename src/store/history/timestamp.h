// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace noticedesk
{

/// What a time stamp says (RFC 3161): that something with this hash was there at this time.
struct TimeStamp
{
    QByteArray imprint; ///< SHA-256, 32 bytes
    QDateTime at;       ///< UTC
    QString authority;  ///< the common name of who stamped it
};

/// A query for a time stamp of these 32 bytes, a SHA-256, as authorities take it (DER). The reply
/// is to hold the authority's certificate. Nothing else is in it, so the same hash gives the same
/// query.
QByteArray timeStampQuery(const QByteArray &sha256);

/// The time stamp in an authority's reply (DER), once its signature is found good and its
/// certificate led back to one of these (PEM), as of the time it tells. Throws Error that says
/// why it is not.
TimeStamp checkedTimeStamp(const QByteArray &reply, const QByteArray &certificates);

} // namespace noticedesk
