// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/memoryoutput.h"

#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "exchange/exchangeerror.h"
#include "exchange/quoted.h"
#include "platform/systemerror.h"

namespace noticedesk
{

MemoryOutput::MemoryOutput(const QString &path) : m_path(path)
{
    if (!m_file.isOpen())
        refuse(textOfSystemError(systemError()));
}

QByteArray MemoryOutput::name() const
{
    return "/proc/self/fd/" + QByteArray::number(m_file.descriptor().number());
}

void MemoryOutput::commit() const
{
    const MappedFile written(m_file.descriptor().number(), m_file.size());
    writeFileAtomically(m_path, written.bytes());
}

void MemoryOutput::refuse(const QString &reason) const
{
    throw ExchangeError(tr("The file cannot be written (%1)").arg(printable(reason)),
                        printable(m_path));
}

} // namespace noticedesk
