// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/evidence/evidencefolder.h"

#include <functional>
#include <map>

namespace noticedesk
{

/// The files of attachments in a store on a server, in blocks of evidenceBlock bytes. Each desk has
/// copies of those that it works with in a folder of its own, EvidenceFolder::ofStore(). Throws
/// StoreError.
class ServerEvidence final
{
public:
    explicit ServerEvidence(Database &server) : m_server(server) {}

    /// Whether a file is there, as far as its size tells.
    bool holds(const EvidenceFile &file) const;
    /// Puts a file of the folder there, unless it is there. Outside of a transaction: others do not
    /// wait for it.
    void put(const EvidenceFolder &from, const EvidenceFile &file);
    /// What EvidenceFolder::read() does.
    void read(const EvidenceFile &file, const std::function<void(QByteArrayView)> &use) const;
    /// Copies a file into the folder, unless it is there.
    void copyInto(const EvidenceFolder &to, const EvidenceFile &file) const;
    /// SHA-256 of each file that is there, also of those that nobody names, and its size.
    std::map<QString, qint64> sizes() const;
    /// SHA-256 of each of them, sorted.
    QStringList files() const;
    /// Removes the files that nobody names and that were put there more than a day ago: they are on
    /// their way into no case any more. Gives how many they were, and their bytes.
    std::pair<qint64, qint64> removeUnnamed();

private:
    Database &m_server;
};

/// Sees to it that a file of a store is where EvidenceFolder::ofStore() says: of a store on a
/// server it is copied from there. Throws StoreError.
void bringEvidence(const QString &store, const EvidenceFile &file);

/// Copies whatever the attachments and the tray of a copy of a store on a server name into this
/// desk's folder; what is missing or damaged is left out. Of a store that is a file nothing is
/// done.
void bringAllEvidence(Database &store, Database &copy);

/// Gives a file of this desk's folder to the server; of a store that is a file nothing is done.
void shareEvidence(const QString &store, const EvidenceFile &file);

} // namespace noticedesk
