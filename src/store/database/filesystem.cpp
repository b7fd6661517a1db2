// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database/filesystem.h"

#include "domain/tr.h"
#include "platform/filestate.h"
#include "platform/systemerror.h"
#include "store/database/storeerror.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace noticedesk
{

namespace
{

struct NetworkFileSystem
{
    quint32 type;
    const char *name;
};

// statfs(2) and linux/magic.h.
constexpr std::array<NetworkFileSystem, 9> networkFileSystems{{
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "CIFS"},
    {0xFE534D42, "SMB2"},
    {0x01021997, "9P"},
    {0x5346414F, "AFS"},
    {0x6B414653, "kAFS"},
    {0x00C36400, "Ceph"},
    {0x73757245, "Coda"},
}};

} // namespace

std::optional<QString> networkFileSystem(quint32 type)
{
    const auto *found =
        std::find_if(networkFileSystems.begin(), networkFileSystems.end(),
                     [type](const NetworkFileSystem &each) { return each.type == type; });
    if (found == networkFileSystems.end())
        return std::nullopt;
    return QString::fromLatin1(found->name);
}

void refuseNetworkFileSystem(const QString &path)
{
    const QFileInfo info(path);
    const QString asked = info.exists() ? path : info.absolutePath();
    const auto type = fileSystemType(asked);
    if (!type)
        throw StoreError(textOfSystemError(systemError()), asked);
    if (const auto name = networkFileSystem(*type))
        throw StoreError(tr("a store cannot be kept on a network share (%1); keep it "
                            "on this computer's own disk")
                             .arg(*name),
                         path);
}

} // namespace noticedesk
