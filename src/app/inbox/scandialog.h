// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/scanning.h"

#include <QDialog>

namespace Ui
{
class ScanDialog;
}

namespace noticedesk
{

/// Asks for a scanner and how it shall scan, and scans. It closes itself when the pages are there.
class ScanDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScanDialog(QWidget *parent);
    ~ScanDialog() override;

    /// While pages are being scanned it ends that, and keeps those that came.
    void reject() override;

Q_SIGNALS:
    void scanned(const noticedesk::ScannedPages &pages);

private:
    void showDevices(const std::vector<ScannerDevice> &devices);
    void scan();
    void stop();
    void renew();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::ScanDialog> m_ui;
    Scanning m_scanning;
};

} // namespace noticedesk
