// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/scandialog.h"

#include "domain/tr.h"
#include "ui_scandialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ScanDialog::ScanDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ScanDialog>())
{
    m_ui->setupUi(this);
    for (const int dots : {200, 300})
        m_ui->resolutionCombo->addItem(u"%1 dpi"_s.arg(dots), dots);
    m_ui->resolutionCombo->setCurrentIndex(1);
    connect(&m_scanning, &Scanning::devicesListed, this, &ScanDialog::showDevices);
    connect(&m_scanning, &Scanning::failed, this, [this](const QString &sentence) {
        tell(sentence);
        renew();
    });
    connect(&m_scanning, &Scanning::scanned, this, [this](const ScannedPages &pages) {
        Q_EMIT scanned(pages);
        accept();
    });
    connect(m_ui->scanButton, &QPushButton::clicked, this, &ScanDialog::scan);
    connect(m_ui->stopScanButton, &QPushButton::clicked, this, &ScanDialog::stop);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell(noticedesk::tr("Looking for scanners; that may take a while."));
    m_scanning.listDevices();
    renew();
}

ScanDialog::~ScanDialog() = default;

void ScanDialog::showDevices(const std::vector<ScannerDevice> &devices)
{
    for (const ScannerDevice &device : devices)
        m_ui->deviceCombo->addItem(device.description, device.name);
    tell(devices.empty() ? noticedesk::tr("No scanner was found. Is it switched on and connected?")
                         : QString());
    renew();
}

void ScanDialog::scan()
{
    tell(noticedesk::tr("The pages are being scanned."));
    m_scanning.scan(
        {m_ui->deviceCombo->currentData().toString(), m_ui->resolutionCombo->currentData().toInt(),
         m_ui->colourCombo->currentIndex() == 0, m_ui->sourceCombo->currentIndex() == 1});
    renew();
}

void ScanDialog::stop()
{
    if (m_scanning.isScanning())
        tell(noticedesk::tr("Scanning is being stopped; the pages that came are kept."));
    m_scanning.stop();
}

void ScanDialog::reject()
{
    if (m_scanning.isScanning())
        stop();
    else
        QDialog::reject();
}

void ScanDialog::renew()
{
    const bool isFree = !m_scanning.isRunning();
    m_ui->scanButton->setEnabled(isFree && m_ui->deviceCombo->count() > 0);
    m_ui->stopScanButton->setEnabled(!isFree);
}

void ScanDialog::tell(const QString &sentence)
{
    m_ui->scanMessageLabel->tell(sentence);
}

} // namespace noticedesk

#include "scandialog.moc"
