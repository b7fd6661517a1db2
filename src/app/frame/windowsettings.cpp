// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowsettings.h"

#include "app/desk/settings.h"
#include "app/frame/appearance.h"
#include "app/widgets/fieldbinder.h"
#include "app/widgets/filechoice.h"
#include "domain/tr.h"
#include "ui_windowsettingsdialog.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

Language chosenLanguage()
{
    const QString chosen = settings::language.read();
    if (chosen == "zh_TW"_L1)
        return Language::TraditionalChinese;
    return chosen == "en"_L1 ? Language::English : languageOfSystem();
}

WindowSettingsDialog::WindowSettingsDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::WindowSettingsDialog>())
{
    m_ui->setupUi(this);
    m_ui->zoomSpin->setRange(smallestZoom, largestZoom);
    m_ui->form->adoptFields();
    m_ui->form->binder().show({{u"language"_s, settings::language.read()},
                               {u"theme"_s, settings::theme.read()},
                               {u"zoom"_s, settings::zoom.read()},
                               {u"scannerFolder"_s, settings::scannerFolder.read()}});
    connect(&m_ui->form->binder(), &FieldBinder::edited, this, &WindowSettingsDialog::keep);
    connect(m_ui->scannerFolderEdit, &QLineEdit::editingFinished, this,
            &WindowSettingsDialog::keepScannerFolder);
    connect(this, &QDialog::finished, this, &WindowSettingsDialog::keepScannerFolder);
    connect(m_ui->chooseScannerFolderButton, &QPushButton::clicked, this,
            &WindowSettingsDialog::chooseScannerFolder);
    resize(560, sizeHint().height());
}

WindowSettingsDialog::~WindowSettingsDialog() = default;

void WindowSettingsDialog::keep()
{
    settings::language.keep(m_ui->languageCombo->currentData().toString());
    settings::theme.keep(m_ui->themeCombo->currentIndex());
    settings::zoom.keep(m_ui->zoomSpin->value());
    applyAppearance();
}

void WindowSettingsDialog::keepScannerFolder()
{
    settings::scannerFolder.keep(m_ui->scannerFolderEdit->text().trimmed());
}

void WindowSettingsDialog::chooseScannerFolder()
{
    LineField *field = m_ui->scannerFolderEdit;
    chooseFolder(this, noticedesk::tr("Folder that a scanner writes into"), field->text(),
                 [this, field](const QString &path) {
                     field->setText(path);
                     keepScannerFolder();
                     field->setFocus(Qt::OtherFocusReason);
                 });
}

} // namespace noticedesk

#include "windowsettings.moc"
