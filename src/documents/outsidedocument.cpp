// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/outsidedocument.h"

#include "domain/error.h"
#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/memoryfile.h"
#include "platform/systemerror.h"

namespace noticedesk
{

OutsideDocument::OutsideDocument(Descriptor descriptor, qint64 size, const QString &where)
    : m_descriptor(std::move(descriptor)),
      m_size(size),
      m_kind(documentKind(m_descriptor.read(0, lookedAtForKind)))
{
    if (size == 0)
        throw Error(tr("the file is empty"), where);
}

OutsideDocument OutsideDocument::ofFile(const QString &path)
{
    // Looked at before it is opened: opening some devices does something.
    const auto state = stateOfFile(path);
    if (!state)
        throw Error(textOfSystemError(systemError()), path);
    if (!state->isRegular)
        throw Error(tr("this is a folder or a device, not a file"), path);
    Descriptor descriptor = Descriptor::forReading(path);
    if (!descriptor.isOpen())
        throw Error(textOfSystemError(systemError()), path);
    const qint64 size = sizeOfRegularFile(descriptor.number());
    if (size < 0)
        throw Error(tr("this is a folder or a device, not a file"), path);
    return {std::move(descriptor), size, path};
}

OutsideDocument OutsideDocument::ofBytes(QByteArrayView bytes)
{
    MemoryFile file = MemoryFile::sealedWith(bytes);
    if (!file.isOpen())
        throw Error(textOfSystemError(systemError()));
    return {std::move(file).takeDescriptor(), bytes.size(), {}};
}

} // namespace noticedesk
