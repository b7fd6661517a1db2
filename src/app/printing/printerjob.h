// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/documentpipe.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace noticedesk
{

/// On which sides of the paper.
enum class PrintSides { One, Two };

/// How a document is to be printed.
struct PrinterSettings
{
    QString printer; ///< empty is the standard printer
    int copies = 1;
    PrintSides sides = PrintSides::One;
    QString pages; ///< such as 1-2,4; empty is all
    QString title; ///< in the printer's queue
};

/// Hands one PDF over to the printing system: its bytes go to the program lp as they are. It was
/// handed over if lp said so after it had read every byte; a failure never counts as printed.
class PrinterJob final : public QObject
{
    Q_OBJECT

public:
    /// lp is given up when it took nothing and said nothing for this long.
    PrinterJob(const QByteArray &pdf, const PrinterSettings &settings,
               std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~PrinterJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    // Exactly one of them, once, after start().
    void handedOver();
    void failed(const QString &sentence);

private:
    QProcess m_process;
    DocumentPipe m_pipe;
    QTimer m_patience;
    QStringList m_arguments;
    bool m_ended = false;

    void finish(int status, QProcess::ExitStatus how);
    void end(const QString &sentence);
    void kill();
};

/// What lp is called with; each value is a part of its option's argument, so that none can be taken
/// for an option of its own.
QStringList printerArguments(const PrinterSettings &settings);

} // namespace noticedesk
