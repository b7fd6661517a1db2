// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/documentwords.h"

#include "domain/tr.h"
#include "exchange/quoted.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOfKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return u"PDF"_s;
    case DocumentKind::Jpeg:
        return u"JPEG"_s;
    case DocumentKind::Png:
        return u"PNG"_s;
    case DocumentKind::WebP:
        return u"WebP"_s;
    case DocumentKind::Tiff:
        return u"TIFF"_s;
    case DocumentKind::Mail:
        return noticedesk::tr("E-mail");
    case DocumentKind::Docx:
        return u"Word"_s;
    case DocumentKind::Xlsx:
        return u"Excel"_s;
    case DocumentKind::Odt:
        return noticedesk::tr("ODF text");
    case DocumentKind::Ods:
        return noticedesk::tr("ODF table");
    case DocumentKind::Zip:
        return u"ZIP"_s;
    case DocumentKind::Other:
        break;
    }
    return noticedesk::tr("File", "kind of a document");
}

QString sizeInWords(qint64 bytes)
{
    return bytes < 0 ? QString()
                     : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

namespace
{

QString lineOf(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + printable(value) + u'\n';
}

QString messageInWords(const MessageText &message)
{
    return lineOf(noticedesk::tr("From: "), message.sender) +
           lineOf(noticedesk::tr("Sent: "), message.sentAt) +
           lineOf(noticedesk::tr("Subject: "), message.subject) + u'\n' + message.text.trimmed() +
           u'\n';
}

} // namespace

QString contentsInWords(const DocumentSummary &summary)
{
    QString words;
    if (summary.kind == DocumentKind::Mail)
        words = messageInWords(summary.message) + u'\n';
    if (summary.partCount > 0)
        words += noticedesk::tr("Files in it: %1").arg(summary.partCount) + u'\n';
    for (const DocumentPart &part : summary.parts) {
        const QString size = sizeInWords(part.bytes);
        words +=
            u"　"_s + printable(part.name) + (size.isEmpty() ? QString() : u"　"_s + size) + u'\n';
    }
    if (summary.partCount > static_cast<qint64>(summary.parts.size()))
        words += u"　…\n"_s;
    return words;
}

} // namespace noticedesk
