// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/appearance.h"

#include "app/desk/settings.h"
#include "app/frame/deskstyle.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Text on its ground at least 7 : 1, disabled text at least 3 : 1 (WCAG 2.1, 1.4.6).
QPalette darkPalette()
{
    const QColor ground(0x24, 0x26, 0x2a);
    const QColor field(0x1b, 0x1d, 0x20);
    const QColor text(0xe8, 0xe6, 0xe3);
    QPalette palette(text, QColor(0x34, 0x37, 0x3c), QColor(0x4a, 0x4e, 0x55),
                     QColor(0x15, 0x16, 0x18), QColor(0x30, 0x33, 0x37), text, Qt::white, field,
                     ground);
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x24, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8f, 0xc4, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x34, 0x37, 0x3c));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9c, 0xa0));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8c, 0x8e, 0x92));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0x1d, 0x1f, 0x22), QColor(0xec, 0xed, 0xef), Qt::white,
                     QColor(0x9a, 0x9d, 0xa2), QColor(0xc8, 0xca, 0xcd), QColor(0x1d, 0x1f, 0x22),
                     Qt::white, Qt::white, QColor(0xf4, 0xf5, 0xf6));
    palette.setColor(QPalette::AlternateBase, QColor(0xf3, 0xf6, 0xfa));
    palette.setColor(QPalette::Highlight, QColor(0x1c, 0x5f, 0xad));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x4f, 0x9e));
    palette.setColor(QPalette::PlaceholderText, QColor(0x70, 0x74, 0x7a));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x74, 0x78, 0x7e));
    return palette;
}

} // namespace

void applyAppearance()
{
    static const QFont font = QApplication::font();
    static const QPalette systemPalette = QApplication::palette();
    const auto theme = static_cast<Theme>(settings::theme.read());
    const bool dark =
        theme == Theme::Dark ||
        (theme == Theme::System && systemPalette.color(QPalette::Window).lightness() < 128);
    if (!qobject_cast<DeskStyle *>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    // The same icons on every desktop, and where there is none.
    QIcon::setThemeSearchPaths(QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory));
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QFont scaled = font;
    // Kai, which is there for the sheets, would else be taken for what the font of the desktop
    // lacks.
    scaled.setFamilies({font.family(), u"Noto Sans CJK TC"_s});
    scaled.setPointSizeF(font.pointSizeF() * settings::zoom.read() / 100);
    QApplication::setFont(scaled);
}

} // namespace noticedesk
