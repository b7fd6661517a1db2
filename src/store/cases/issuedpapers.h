// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"
#include "store/database/database.h"

#include <map>

namespace noticedesk
{

/// Which of the issued papers.
struct PaperKey
{
    CaseId id;
    int noticeRevision = 1;
    QString sheet; ///< as IssuedSheet has it
};

/// The papers that were issued, kept byte for byte and for good. What many of them share, such as
/// the font of the form, is kept once. Throws StoreError.
class IssuedPapers final
{
public:
    explicit IssuedPapers(Database &database);

    /// The history's head is what HistoryHead::toString() gives.
    void keep(CaseId id, const IssuedSheet &sheet, const QByteArray &pdf,
              const QString &historyHead);
    /// The whole paper; nothing if there is none.
    std::optional<QByteArray> find(const PaperKey &key);
    /// The whole paper of which this is kept in its row.
    QByteArray whole(const PaperKey &key, const QByteArray &rest);

    /// Takes what they share out of the papers that were kept whole, in a transaction.
    void shareStreams();

private:
    qint64 streamId(const QByteArray &bytes);
    const QByteArray &streamBytes(qint64 id);
    void refer(const PaperKey &key, const QByteArray &pdf);

    Database &m_database;
    bool m_shares; ///< a store of an earlier version keeps each paper whole
    std::map<qint64, QByteArray> m_streams; ///< those that were read last
};

} // namespace noticedesk
