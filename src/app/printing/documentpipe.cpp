// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/documentpipe.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace noticedesk
{

DocumentPipe::DocumentPipe(const QByteArray &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw Error(
            noticedesk::tr("The document cannot be handed over: the system has no pipe left."));
    m_reading = ends[0];
    m_writing = ends[1];
    // Only this end: the other program expects to wait for what it reads.
    ::fcntl(m_writing, F_SETFL, O_NONBLOCK);
}

DocumentPipe::~DocumentPipe()
{
    closeWriting();
    ::close(m_reading);
}

void DocumentPipe::start()
{
    m_room = std::make_unique<QSocketNotifier>(m_writing, QSocketNotifier::Write);
    connect(m_room.get(), &QSocketNotifier::activated, this, &DocumentPipe::write);
}

void DocumentPipe::write()
{
    const auto left = static_cast<std::size_t>(m_document.size() - m_written);
    const auto count = ::write(m_writing, m_document.constData() + m_written, left);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_written += count;
    if (count <= 0 || m_written == m_document.size())
        closeWriting();
    Q_EMIT moved();
}

void DocumentPipe::closeWriting()
{
    // It may be the notifier that is calling.
    if (m_room) {
        m_room->setEnabled(false);
        m_room.release()->deleteLater();
    }
    if (m_writing >= 0)
        ::close(m_writing);
    m_writing = -1;
}

bool DocumentPipe::isTaken() const
{
    int unread = 0;
    return m_written == m_document.size() && ::ioctl(m_reading, FIONREAD, &unread) == 0 &&
           unread == 0;
}

} // namespace noticedesk

#include "documentpipe.moc"
