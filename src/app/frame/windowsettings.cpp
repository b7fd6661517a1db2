// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowsettings.h"

#include "app/desk/settings.h"
#include "app/frame/appearance.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/numberfield.h"
#include "app/widgets/plainlabel.h"
#include "domain/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int zoomStep = 10; // per cent

} // namespace

Language chosenLanguage()
{
    const QString chosen = settings::language.read();
    if (chosen == "zh_TW"_L1)
        return Language::TraditionalChinese;
    return chosen == "en"_L1 ? Language::English : languageOfSystem();
}

WindowSettingsDialog::WindowSettingsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"windowSettingsDialog"_s);
    setWindowTitle(noticedesk::tr("Window settings"));
    auto *column = new QVBoxLayout(this);
    auto *form = new FieldForm(this);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageCombo"_s);
    m_language->addItem(noticedesk::tr("same as the system"), QString());
    m_language->addItem(u"繁體中文"_s, u"zh_TW"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(settings::language.read()));
    form->addField(noticedesk::tr("&Language"), u"language"_s, m_language);
    m_theme = new QComboBox(this);
    m_theme->setObjectName(u"themeCombo"_s);
    m_theme->addItems(
        {noticedesk::tr("same as the system"), noticedesk::tr("light"), noticedesk::tr("dark")});
    m_theme->setCurrentIndex(settings::theme.read());
    form->addField(noticedesk::tr("&Theme"), u"theme"_s, m_theme);
    m_zoom = new NumberField(this);
    m_zoom->setObjectName(u"zoomSpin"_s);
    m_zoom->setRange(smallestZoom, largestZoom);
    m_zoom->setSingleStep(zoomStep);
    m_zoom->setSuffix(u" %"_s);
    m_zoom->setValue(settings::zoom.read());
    form->addField(noticedesk::tr("&Size of the text"), u"zoom"_s, m_zoom);
    column->addWidget(form);
    auto *remark = new PlainLabel(
        noticedesk::tr("The language changes with the next start, everything else at once."), this);
    remark->setWordWrap(true);
    column->addWidget(remark);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QComboBox *box : {m_language, m_theme})
        connect(box, &QComboBox::activated, this, &WindowSettingsDialog::keep);
    connect(m_zoom, &NumberField::valueChanged, this, &WindowSettingsDialog::keep);
    resize(440, sizeHint().height());
}

void WindowSettingsDialog::keep()
{
    settings::language.keep(m_language->currentData().toString());
    settings::theme.keep(m_theme->currentIndex());
    settings::zoom.keep(m_zoom->value());
    applyAppearance();
}

} // namespace noticedesk

#include "windowsettings.moc"
