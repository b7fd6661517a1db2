// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/documentthreads.h"

namespace noticedesk
{

DocumentThreads::DocumentThreads(QObject *parent) : QObject(parent)
{
    // As many as there are workers at once; the threads only wait for them.
    m_pool.setMaxThreadCount(2);
}

DocumentThreads::~DocumentThreads()
{
    m_isEnding = true;
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace noticedesk

#include "documentthreads.moc"
