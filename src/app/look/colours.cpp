// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/colours.h"

namespace noticedesk
{

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

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colourOf(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Error:
        return dark ? QColor(0xff, 0x9b, 0x8f) : QColor(0xb0, 0x1c, 0x0c);
    case Severity::Warning:
        return dark ? QColor(0xf2, 0xc0, 0x5c) : QColor(0x7a, 0x4b, 0x00);
    case Severity::Task:
        break;
    }
    return dark ? QColor(0x8f, 0xc4, 0xff) : QColor(0x0b, 0x4f, 0x9e);
}

QColor edgeOnDark(bool isEnabled)
{
    return isEnabled ? QColor(0x7c, 0x7f, 0x85) : QColor(0x55, 0x58, 0x5e);
}

} // namespace noticedesk
