// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

namespace noticedesk
{

namespace
{

// Back to the line's start, and clear it (ECMA-48).
constexpr char clearLine[] = "\r\x1b[K";

} // namespace

Progress::~Progress()
{
    if (m_dirty)
        m_terminal.write(clearLine);
}

void Progress::show(const QString &text)
{
    if (!m_shown)
        return;
    m_terminal.write(clearLine + text.toUtf8());
    m_dirty = true;
}

} // namespace noticedesk
