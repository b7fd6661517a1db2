// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentkind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

/// How an attachment came into the program.
enum class AttachmentSource { File, Scan, Mail };

/// 附件: a paper or a file that is kept with a case as evidence. Its bytes are kept beside the
/// store, under their SHA-256.
struct Attachment
{
    int number = 1; ///< n of 附件n: from 1, given in the order of attaching and never again
    int place = 1;  ///< where it stands among the case's attachments, from 1; may be changed
    QString sha256; ///< of its bytes, 64 lower-case hexadecimal digits
    qint64 bytes = 0;
    DocumentKind kind = DocumentKind::Other;
    std::optional<QString> label; ///< what the office calls it
    std::optional<QDate> receivedOn;
    AttachmentSource source = AttachmentSource::File;
    QString originalName;             ///< what the sender called it: a label, never a path
    std::optional<QString> struckOut; ///< why it counts for nothing, if it does not; it stays

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The most bytes that one attachment has: 512 MiB.
inline constexpr qint64 mostAttachmentBytes = qint64{512} * 1024 * 1024;

/// What people call an attachment: its label or else the sender's name for it.
inline QString titleOf(const Attachment &attachment)
{
    return attachment.label.value_or(attachment.originalName);
}

/// A sender's name for something as it is kept: what cannot be stored stands as <U+XXXX>, and a
/// name of more than 1,000 UTF-16 units is cut.
QString keptName(const QString &name);

/// A name under which an attachment can be saved on any system: 附件3, what it is called and the
/// ending of its kind, without anything that is no part of a name or would hide what it is.
QString fileNameFor(const Attachment &attachment);

} // namespace noticedesk
