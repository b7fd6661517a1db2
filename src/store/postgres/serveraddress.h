// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Where a store is kept for several desks: postgresql://[USER@]HOST[:PORT]/NAME, or
/// postgresql:///NAME?host=/FOLDER[&user=USER] for a socket on this machine.
struct ServerAddress
{
    QString host;            ///< a folder begins with a slash: that of the socket
    int port = 0;            ///< 0: the usual one
    QString name;            ///< of the database
    QString user;            ///< empty: as the session's
    QString rootCertificate; ///< whose signature the server must show; empty: those of libpq

    /// Whether what is sent stays on this machine.
    bool isLocal() const;
    /// What is shown and logged.
    QString toString() const;
};

/// Whether a store's place is meant as a server's address.
bool isServerAddress(const QString &place);

/// Throws StoreError, without showing it, for an address with a password, which does not belong
/// there: every program on the machine can read it, and logs would keep it. Throws StoreError also
/// if something is missing or unknown.
ServerAddress parseServerAddress(const QString &place);

} // namespace noticedesk
