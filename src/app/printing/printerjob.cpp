// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printerjob.h"

namespace noticedesk
{

PrinterJob::PrinterJob(QByteArray pdf, PrinterSettings settings, std::chrono::milliseconds patience,
                       QObject *parent)
    : QObject(parent), m_pdf(std::move(pdf)), m_settings(std::move(settings)), m_patience(patience)
{
}

PrinterJob::~PrinterJob() = default;

void PrinterJob::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) {
        const PrintTransfer transfer = handOver(m_pdf, m_settings, m_patience, stop);
        QMetaObject::invokeMethod(
            this, [this, transfer] { tell(transfer); }, Qt::QueuedConnection);
    });
}

void PrinterJob::cancel()
{
    m_thread.request_stop();
}

void PrinterJob::tell(const PrintTransfer &transfer)
{
    if (transfer.problem.isEmpty())
        Q_EMIT handedOver(transfer.job, transfer.queueUri);
    else
        Q_EMIT failed(transfer.problem);
}

} // namespace noticedesk

#include "printerjob.moc"
