// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace noticedesk
{

/// A printer as the printing system describes it. What it does not say is empty.
struct Printer
{
    QString name;
    QString uri; ///< of its queue (ipp://…); empty for one that was found in the network
    bool stopped = false;
    bool accepting = true;
    QStringList reasons;          ///< why it is stopped or needs somebody: keywords of IPP
    std::optional<bool> a4;       ///< whether it has A4 paper
    std::optional<bool> twoSided; ///< whether it prints on both sides by itself
    QStringList trays;            ///< keywords of IPP
};

/// What the printing system knows.
struct PrinterList
{
    std::vector<Printer> printers;
    QString standard; ///< the name of the standard printer; may be empty
    QString problem;  ///< a sentence if there is nothing to print with

    /// Nothing if there is none of this name.
    const Printer *find(const QString &name) const;
};

/// Asks the printing system for its printers. Waits at most as long as the patience.
PrinterList readPrinters(std::chrono::milliseconds patience, const std::stop_token &stop);

/// Asks for the printers on a thread of its own.
class Printers final : public QObject
{
    Q_OBJECT

public:
    explicit Printers(QObject *parent = nullptr);
    ~Printers() override;

    void ask();

Q_SIGNALS:
    void known(const noticedesk::PrinterList &printers);

private:
    std::jthread m_thread;
};

/// What to say when the printing system is not there.
QString noPrintingSystem();

/// What a person has to know of a printer before they print on it: that it has no A4 paper, or is
/// stopped or needs somebody; empty if there is nothing.
QString printerRemark(const Printer &printer);

/// A tray in words: tray-2 is Tray 2.
QString trayName(const QString &keyword);

} // namespace noticedesk

Q_DECLARE_METATYPE(noticedesk::PrinterList)
