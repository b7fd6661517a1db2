// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/scannerline.h"

#include "app/desk/watchedfolder.h"
#include "domain/tr.h"
#include "ui_scannerline.h"

namespace noticedesk
{

ScannerLine::ScannerLine(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ScannerLine>())
{
    m_ui->setupUi(this);
    connect(m_ui->readScannedButton, &QPushButton::clicked, this,
            [this] { Q_EMIT readingWanted(filesToRead()); });
    renew();
}

ScannerLine::~ScannerLine() = default;

void ScannerLine::begin(WatchedFolder &folder)
{
    m_folder = &folder;
    connect(m_folder, &WatchedFolder::changed, this, &ScannerLine::renew);
    renew();
}

void ScannerLine::showBeside(const IntakeStack &stack, bool isFree)
{
    m_stacked.clear();
    for (const IntakeDocument &document : stack.documents)
        m_stacked.append(document.file);
    m_isFree = isFree && stack.pages.empty();
    renew();
}

QStringList ScannerLine::filesToRead() const
{
    QStringList files = m_folder ? m_folder->newFiles() : QStringList();
    files.removeIf([this](const QString &file) { return m_stacked.contains(file); });
    return files;
}

void ScannerLine::renew()
{
    const auto count = filesToRead().size();
    m_ui->scannerTroubleLabel->tell(m_folder ? m_folder->trouble() : QString());
    m_ui->scannerFilesLabel->setText(
        noticedesk::tr("New files in the scanner's folder: %1").arg(count));
    m_ui->scannerFiles->setVisible(count > 0);
    m_ui->readScannedButton->setEnabled(m_isFree);
    setVisible(m_folder && (count > 0 || !m_folder->trouble().isEmpty()));
}

} // namespace noticedesk

#include "scannerline.moc"
