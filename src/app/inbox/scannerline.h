// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ScannerLine;
}

namespace noticedesk
{

class WatchedFolder;

/// Says on the inbox how many new files lie in the folder that a scanner writes into, or why that
/// cannot be told, and offers to read them. Not to be seen while there is nothing to say.
class ScannerLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ScannerLine(QWidget *parent = nullptr);
    ~ScannerLine() override;

    /// The folder must outlive this.
    void begin(WatchedFolder &folder);
    /// The files of this stack lie on the page already; nothing else is read before it is recorded
    /// or discarded.
    void showBeside(const IntakeStack &stack, bool isFree);

Q_SIGNALS:
    void readingWanted(const QStringList &files);

private:
    void renew();
    QStringList filesToRead() const;

    WatchedFolder *m_folder = nullptr;
    QStringList m_stacked; ///< files of the stack
    bool m_isFree = false;
    std::unique_ptr<Ui::ScannerLine> m_ui;
};

} // namespace noticedesk
