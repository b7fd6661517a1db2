// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>

#include <chrono>
#include <stop_token>
#include <utility>

namespace noticedesk
{

/// How a document is to be printed.
struct PrinterSettings
{
    QString printer; ///< empty is the standard printer
    int copies = 1;
    PrintSides sides = PrintSides::One;
    QString pages;  ///< such as 1-2,4; empty is all
    QString title;  ///< in the printer's queue
    QString tray;   ///< as the queue names it (tray-1); empty leaves it to the printer
    QString uri{};  ///< of the queue (ipp://…); empty if only its name is known
    QSizeF paper{}; ///< mm; empty is A4
};

/// The names of IPP (RFC 8011, PWG 5100.7) and the values that a document is sent with: at its
/// true size on A4, or on the paper that it is made for.
QList<std::pair<QByteArray, QByteArray>> printerOptions(const PrinterSettings &settings);

/// What became of a document.
struct PrintTransfer
{
    int job = 0;        ///< its number in the printing system; 0 if it did not come so far
    QString problem;    ///< a sentence if it was not handed over
    QString queueUri{}; ///< of the queue that has it (ipp://…)
};

/// Hands a PDF over to the printing system and waits until that has all of it. A document that was
/// not taken as a whole, or whose job was given up at once, has a problem, and what came of it is
/// cancelled. Given up when stopped, or when the printing system took nothing and said nothing for
/// as long as the patience. What was stopped too late to be cancelled was handed over.
PrintTransfer handOver(const QByteArray &pdf, const PrinterSettings &settings,
                       std::chrono::milliseconds patience, const std::stop_token &stop);

/// What is said when it was stopped.
QString printingCancelled();

} // namespace noticedesk
