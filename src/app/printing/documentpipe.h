// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace noticedesk
{

/// Hands a document to another program as its standard input, a piece whenever there is room, and
/// can tell how much of it was read: what stands in a pipe has been written and yet nobody may have
/// taken it.
class DocumentPipe final : public QObject
{
    Q_OBJECT

public:
    /// Throws Error if the system has no pipe left.
    explicit DocumentPipe(const QByteArray &document, QObject *parent = nullptr);
    ~DocumentPipe() override;

    /// What the other program reads from.
    int readingEnd() const { return m_reading; }
    /// Begins to write.
    void start();
    bool isTaken() const; ///< every byte was read

Q_SIGNALS:
    void moved(); ///< some more was written

private:
    QByteArray m_document;
    qsizetype m_written = 0;
    int m_reading = -1;
    int m_writing = -1;
    std::unique_ptr<QSocketNotifier> m_room;

    void write();
    void closeWriting();
};

} // namespace noticedesk
