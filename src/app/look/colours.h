// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QPalette>

namespace noticedesk
{

/// Text on its ground at least 7 : 1, disabled text at least 3 : 1 (WCAG 2.1, 1.4.6).
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette &palette);

/// What remarks are written in: readable on a light and on a dark ground, at least 4.5 : 1 (WCAG
/// 2.1, 1.4.3).
QColor colourOf(Severity severity, const QPalette &palette);

/// The edge of a field on a dark ground, at least 3 : 1 (WCAG 2.1, 1.4.11) if it is enabled.
QColor edgeOnDark(bool isEnabled);

} // namespace noticedesk
