// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace noticedesk
{

enum class Theme { System, Light, Dark };

/// How the window looks: its theme, and how large its text is beside the screen's own scale.
struct Appearance
{
    Theme theme = Theme::System;
    int zoom = 100; ///< per cent, 80 to 200

    static Appearance from(const QSettings &settings);
    void keep(QSettings &settings) const;
};

inline constexpr int smallestZoom = 80;
inline constexpr int largestZoom = 200;

/// Gives the application these looks. The size of the text is reckoned from the one that the
/// application had at its start.
void apply(const Appearance &appearance);

} // namespace noticedesk
