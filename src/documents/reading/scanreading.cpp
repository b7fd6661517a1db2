// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/scanreading.h"

#include "documents/recognition/blankpage.h"
#include "documents/recognition/placement.h"
#include "documents/recognition/readpage.h"

#include <QBuffer>

namespace noticedesk
{

namespace
{

Answer<QImage> wholePicture(Reading &document, int page)
{
    const QSize size = document.scanSize(page);
    if (!size.isValid())
        return Refusal{WhyNoAnswer::NoSuchPage, {}};
    return document.picture({page, size, {{}, size}});
}

} // namespace

Answer<ScannedPage> scannedPage(Reading &document, const ScanQuestion &question)
{
    auto picture = wholePicture(document, question.page);
    if (const auto *refusal = std::get_if<Refusal>(&picture))
        return *refusal;
    if (document.endsTooSoon())
        return Refusal{WhyNoAnswer::Damaged, {}};
    const auto &scan = std::get<QImage>(picture);
    ScannedPage page;
    page.reading = readPage(scan);
    page.isBlank = page.reading.codes.empty() && isBlankPage(scan);
    if (page.isBlank) {
        // Where nothing could be drawn there is white, as on a blank page.
        if (const auto doubt = document.doubtOfPicture())
            return *doubt;
    }
    return page;
}

Answer<SealHint> sealHintOn(Reading &document, const SealQuestion &question)
{
    auto picture = wholePicture(document, question.page);
    if (const auto *refusal = std::get_if<Refusal>(&picture))
        return *refusal;
    const auto &scan = std::get<QImage>(picture);
    const auto place = pageToPicture(readPage(scan), question.landmarks, scan.size());
    return place && question.landmarks.seal ? sealHint(scan, *place, *question.landmarks.seal)
                                            : SealHint::CannotTell;
}

Answer<QByteArray> pictureToKeep(Reading &document, const KeepingQuestion &question)
{
    constexpr int quality = 88; // a letter of 2 mm is as clear as before
    auto picture = wholePicture(document, question.page);
    if (const auto *refusal = std::get_if<Refusal>(&picture))
        return *refusal;
    const QImage kept = upright(std::get<QImage>(picture), question.quarterTurns);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!kept.save(&buffer, "jpeg", quality))
        return Refusal{WhyNoAnswer::OutOfMemory, {}};
    return bytes;
}

} // namespace noticedesk
