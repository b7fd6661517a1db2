// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentpreview.h"

#include "documents/documentreader.h"
#include "domain/error.h"
#include "domain/tr.h"

#include <QBuffer>

namespace noticedesk
{

namespace
{

constexpr QSize previewSize{1'240, 1'754}; // A4 with 150 dots to the inch

/// The answer, or an error that says why there is none.
template <class Value>
Value requireAnswer(Answer<Value> answer, const QString &where)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        QString sentence = refusal->sentence();
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
        throw Error(sentence, where);
    }
    return std::get<Value>(std::move(answer));
}

} // namespace

QByteArray pngOfPage(DocumentReader &reader, const OutsideDocument &document, int page,
                     const QString &where)
{
    const auto summary = requireAnswer(reader.summary(document), where);
    if (summary.pageSizes.empty())
        requireAnswer(Answer<QImage>(Refusal{WhyNoAnswer::NotShown}), where);
    const auto at = static_cast<std::size_t>(page) - 1;
    if (page < 1 || at >= summary.pageSizes.size())
        requireAnswer(Answer<QImage>(Refusal{WhyNoAnswer::NoSuchPage}), where);
    const QSizeF size = summary.pageSizes.at(at);
    const bool isLying = size.width() > size.height();
    const QImage picture = requireAnswer(
        reader.picture(document,
                       wholePage(page, size, isLying ? previewSize.transposed() : previewSize)),
        where);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "png"))
        throw Error(tr("the picture cannot be made"));
    return png;
}

ExitStatus printDoors(const CommandStreams &streams)
{
    DocumentReader reader(streams.documentWorker);
    const auto doors = requireAnswer(reader.doors(), tr("self-test"));
    bool areAllClosed = true;
    QByteArray lines;
    for (const Door &door : doors) {
        lines += door.name + '\t' + (door.isClosed ? "closed" : "open") + '\n';
        areAllClosed = areAllClosed && door.isClosed;
    }
    streams.print(lines);
    return areAllClosed ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace noticedesk
