// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/inbox/scanning.h"
#include "intake/recordstack.h"

namespace noticedesk
{

struct Desk;

/// Reads a stack, keeps its bytes and records it: one of these at a time, and never on the window's
/// thread.
class StackWork final : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive this.
    explicit StackWork(Desk &desk, QObject *parent = nullptr);

    bool isRunning() const { return canBeStopped() || m_isWriting; }
    /// What is being written into the store comes to its end.
    bool canBeStopped() const { return m_work.isRunning(); }
    void stop() { m_work.cancel(); }

    /// Not while something else is done.
    void read(const QStringList &filesAndFolders);
    /// The pages are nowhere else, and gone once they are recorded or discarded. If reading them is
    /// ended or fails they are kept, for readScannedAgain().
    void readScanned(const ScannedPages &pages);
    void readScannedAgain() { read(m_scanned.files); }
    bool holdsScanned() const { return m_scanned.folder != nullptr; }
    void discardScanned() { m_scanned = {}; }
    /// Keeps the bytes of a stack and records it.
    void record(const IntakeStack &stack);

Q_SIGNALS:
    void progressed(const QString &sentence);
    /// The trouble is what the scanner had, a whole sentence or nothing.
    void stackRead(const noticedesk::IntakeStack &stack, const QString &trouble);
    /// The rest are scanned pages that could not be recorded, and what was wrong with files.
    void recorded(const noticedesk::RecordedStack &recorded, const noticedesk::IntakeStack &rest);
    /// Nothing is done any more, and why, in a sentence.
    void failed(const QString &sentence);

private:
    void write(const IntakeStack &stack, const KeptStack &kept);

    Desk &m_desk;
    ScannedPages m_scanned;   ///< of the stack, if it came from the scanner
    bool m_isWriting = false; ///< into the store, what was kept
    LongWork m_work{this};
};

} // namespace noticedesk
