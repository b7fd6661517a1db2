// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/appearance.h"

#include "app/desk/settings.h"
#include "app/look/colours.h"
#include "app/look/deskstyle.h"
#include "app/look/look.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace noticedesk
{

void applyAppearance()
{
    static const QFont font = QApplication::font();
    static const QPalette systemPalette = QApplication::palette();
    const auto theme = static_cast<Theme>(settings::theme.read());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(systemPalette));
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    // The same icons on every desktop, and where there is none.
    QIcon::setThemeSearchPaths(QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory));
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QFont scaled = resized(font, font.pointSizeF() * settings::zoom.read() / 100);
    // Kai, which is there for the sheets, would else be taken for what the font of the desktop
    // lacks.
    scaled.setFamilies({font.family(), u"Noto Sans CJK TC"_s});
    QApplication::setFont(scaled);
}

} // namespace noticedesk
