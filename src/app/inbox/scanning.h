// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace noticedesk
{

/// A scanner, as SANE calls it and as people do.
struct ScannerDevice
{
    QString name;
    QString description;
};

/// How pages are scanned.
struct ScanOrder
{
    QString device;
    int dotsPerInch = 300;
    bool isInColour = true;
    bool isFromFeeder = false; ///< all pages that lie in it, else the one on the glass
};

/// Pages that were scanned; they are gone with this.
struct ScannedPages
{
    std::shared_ptr<QTemporaryDir> folder; ///< its owner's alone
    QStringList files;                     ///< in their order
    QString trouble;                       ///< a whole sentence, if scanning stopped before its end
};

/// Where SANE's program scanimage is; empty if it is not installed.
QString scanimageProgram();

/// The scanners that `scanimage -L` tells of.
std::vector<ScannerDevice> devicesIn(const QByteArray &listed);

/// Runs scanimage, without a shell and one at a time: for the list of scanners, or to scan pages
/// into a private folder.
class Scanning final : public QObject
{
    Q_OBJECT

public:
    explicit Scanning(QObject *parent = nullptr);
    /// Stops what runs.
    ~Scanning() override;

    void listDevices();
    void scan(const ScanOrder &order);
    bool isRunning() const { return m_process != nullptr; }
    /// Whether that is scanning, and not looking for scanners.
    bool isScanning() const { return isRunning() && m_folder; }
    /// Asks the program to end, and ends it if it does not. The pages that came are given; failed()
    /// is said if there are none.
    void stop();

Q_SIGNALS:
    void devicesListed(const std::vector<noticedesk::ScannerDevice> &devices);
    void scanned(const noticedesk::ScannedPages &pages);
    /// A whole sentence, with what the program itself said.
    void failed(const QString &sentence);

private:
    void start(const QStringList &arguments, void (Scanning::*ended)());
    void takeDevices();
    void takePages();
    bool endedWell() const;
    QString trouble() const;
    void release();

    std::unique_ptr<QProcess> m_process;
    std::shared_ptr<QTemporaryDir> m_folder;
    QTimer m_patience; ///< after it was asked to end
    bool m_isStopped = false;
};

} // namespace noticedesk
