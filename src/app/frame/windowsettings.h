// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/translations.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class WindowSettingsDialog;
}

namespace noticedesk
{

/// The language that the user has chosen, or that of the system.
Language chosenLanguage();

/// How the window looks and speaks, and which folder it watches. What is chosen is seen at once,
/// the language from the next start on.
class WindowSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WindowSettingsDialog(QWidget *parent);
    ~WindowSettingsDialog() override;

private:
    void keep();
    /// Not at each key: half a path is another folder.
    void keepScannerFolder();
    void chooseScannerFolder();

    std::unique_ptr<Ui::WindowSettingsDialog> m_ui;
};

} // namespace noticedesk
