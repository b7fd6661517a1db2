// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

#include <filesystem>
#include <optional>

namespace noticedesk
{

/// What was taken in is moved there by whoever looks after the folder.
inline const QString takenInFolder = QStringLiteral("已收件");

/// The files of a stack in their order, and which of those that were named or are in folders cannot
/// be had.
struct IntakeFiles
{
    QStringList files;
    std::vector<IntakeFault> faults;
};

/// Files that are named, and those in named folders and in the folders there, in the order of their
/// names. In folders, what is hidden, what is no file, what belongs to a store and the folder
/// 已收件 is passed over. A name that is not UTF-8 is told. Throws OutputRefused if the store
/// itself is named.
IntakeFiles intakeFiles(const QStringList &filesAndFolders, const QString &store);

/// The name of a file as text; nothing if it is not UTF-8: no text leads to such a file.
std::optional<QString> textOfName(const std::filesystem::path &name);

/// Whether a name comes before another as people count: scan2 before scan10.
bool comesBefore(const QString &one, const QString &other);

} // namespace noticedesk
