// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printtransfer.h"

#include <QObject>

#include <chrono>
#include <thread>

namespace noticedesk
{

/// Hands one PDF over to the printing system, on a thread of its own: its bytes go to CUPS as they
/// are. It was handed over if CUPS said so after it had read every byte; a failure never counts as
/// printed. Destroying it before it told its end cancels it and waits for that.
class PrinterJob final : public QObject
{
    Q_OBJECT

public:
    /// The printing system is given up when it took nothing and said nothing for as long as the
    /// patience.
    PrinterJob(QByteArray pdf, PrinterSettings settings, std::chrono::milliseconds patience,
               QObject *parent = nullptr);
    ~PrinterJob() override;

    void start();
    /// Whether it came in time is told by the signal that follows.
    void cancel();

Q_SIGNALS:
    // Exactly one of them, once, after start().
    /// The job's number in the printing system, and the queue that has it (ipp://…).
    void handedOver(int job, const QString &queueUri);
    void failed(const QString &sentence);

private:
    QByteArray m_pdf;
    PrinterSettings m_settings;
    std::chrono::milliseconds m_patience;
    std::jthread m_thread; ///< the last member: it uses the others

    void tell(const PrintTransfer &transfer);
};

} // namespace noticedesk
