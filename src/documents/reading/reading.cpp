// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/reading.h"

#include "documents/reading/archivereading.h"
#include "documents/reading/mailreading.h"
#include "documents/reading/pdfreading.h"
#include "documents/reading/picturereading.h"

#include <algorithm>
#include <cmath>

namespace noticedesk
{

namespace
{

/// The container of Office's forms before 2007, and of those with a password (MS-CFB 2.2).
bool isCompoundFile(QByteArrayView bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// A document that is kept and never looked into.
class UnreadableKind final : public Reading
{
public:
    explicit UnreadableKind(QByteArrayView bytes) : m_bytes(bytes) {}

    Answer<DocumentSummary> summary() override { return DocumentSummary{}; }

    /// Says at least what can be done with a workbook that is not read.
    Answer<DocumentTable> table(const QString &) override
    {
        if (!isCompoundFile(m_bytes))
            return Refusal{WhyNoAnswer::NoTable, {}};
        // A workbook with a password is in one, whatever its form (MS-OFFCRYPTO 1.3.2).
        constexpr QByteArrayView encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        const bool isLocked = m_bytes.indexOf(encrypted) >= 0;
        return Refusal{isLocked ? WhyNoAnswer::Locked : WhyNoAnswer::OldWorkbook, {}};
    }

private:
    QByteArrayView m_bytes;
};

} // namespace

Answer<QImage> Reading::picture(const PictureQuestion &)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

Answer<QString> Reading::text(int)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

Answer<QByteArray> Reading::part(int)
{
    return Refusal{WhyNoAnswer::NotShown, {}};
}

Answer<std::vector<ReturnedForm>> Reading::forms()
{
    return std::vector<ReturnedForm>();
}

Answer<DocumentTable> Reading::table(const QString &)
{
    return Refusal{WhyNoAnswer::NoTable, {}};
}

QSize Reading::scanSize(int)
{
    return {};
}

void prepareReading(DocumentKind kind)
{
    if (isPicture(kind))
        preparePictureReading(kind);
    else if (kind == DocumentKind::Mail)
        prepareMailReading();
}

Answer<std::unique_ptr<Reading>> beginReading(DocumentKind kind, QByteArrayView bytes)
{
    switch (kind) {
    case DocumentKind::Pdf:
        return beginPdfReading(bytes);
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::WebP:
    case DocumentKind::Tiff:
        return beginPictureReading(kind, bytes);
    case DocumentKind::Mail:
        return beginMailReading(bytes);
    case DocumentKind::Docx:
    case DocumentKind::Xlsx:
    case DocumentKind::Odt:
    case DocumentKind::Ods:
    case DocumentKind::Zip:
        return beginArchiveReading(kind, bytes);
    case DocumentKind::Other:
        break;
    }
    return std::make_unique<UnreadableKind>(bytes);
}

QSizeF shownPageSize(QSizeF size)
{
    return isPageSize(size) ? size : paperSize;
}

} // namespace noticedesk
